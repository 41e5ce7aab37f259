import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createSqliteAcervo } from '../../acervo/sqlite/sqlite.ts'
import { createLocalFileStore } from '../../file-store/local.ts'
import type { KeptResults } from '../../kept-results/port.ts'
import { readInWorker } from '../../kept-file/read-in-worker.ts'
import { createSqliteKeptResults } from '../../kept-results/sqlite/sqlite.ts'
import { createBullJobs } from '../../jobs/bullmq.ts'
import { createInProcessJobs } from '../../jobs/in-process.ts'
import { createBuscaSource } from '../../pncp/busca.ts'
import { createItemReader } from '../../pncp/itens.ts'
import { createConsultaSource } from '../../pncp/consulta.ts'
import { BUSCA_LIMITS, CONSULTA_LIMITS, ITENS_LIMITS, type Limits } from '../../pncp/limits.ts'
import { createPoliteClient } from '../../pncp/polite-client.ts'
import { createRedisGate } from '../../pncp/gate/redis.ts'
import { createMemoryProgressLog } from '../../progress/memory.ts'
import { createRedisProgressLog } from '../../progress/redis.ts'
import type { RedisClients } from '../../redis/client.ts'
import { createMemoryResultStore } from '../../results/memory.ts'
import { createRedisResultStore } from '../../results/redis.ts'
import { createSharedSweeps } from '../../search/shared-sweeps.ts'
import { searchQuerySchema } from '../../search/query.ts'
import type { ApiName } from '../../search/contratacao.ts'
import { createItemDesk } from '../../search/item-desk.ts'
import type { ResultRow } from '../../search/row.ts'
import type { SearchState } from '../../search/state.ts'
import type { Sweep } from '../../search/sweep-ledger.ts'
import { createLeasedSweeps } from '../../shared-sweeps/redis.ts'
import { writeWorkbook } from '../../workbook/workbook.ts'
import { createExecutor } from '../execute.ts'
import { createFileDesk } from '../file-desk.ts'
import { createSearches, type Searches } from '../searches.ts'

type Options = {
  /** Address of a simulator. */
  url: string
  acervoPath?: string
  /** Shrinks every waiting time of the client, as the simulator's latency shrinks its own. */
  timeScale?: number
  clock?: () => number
  /** Stands between the product and what it keeps. */
  kept?: (kept: KeptResults) => KeptResults
  /** One of several replicas: those of one `prefix` share their jobs. */
  replica?: { clients: RedisClients; prefix: string }
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'bidiq-test-'))

/** The whole product but its HTTP, wired as on one machine, against a simulator. */
export function createTestSearches({
  url,
  acervoPath = join(newFolder(), 'acervo.db'),
  timeScale = 1,
  clock = Date.now,
  kept: around = (kept) => kept,
  replica,
}: Options) {
  const log = pino({ level: 'silent' })
  const client = <Name extends ApiName>(source: Name, limits: Limits) =>
    createPoliteClient({
      source,
      userAgent: 'BidIQ/test',
      limits: { ...limits, timeScale },
      gate: replica && createRedisGate(replica.clients.commands, `${replica.prefix} ${source}`, limits),
    })
  const busca = createBuscaSource({
    baseUrl: `${url}/api/search/`,
    http: client('busca', BUSCA_LIMITS),
    now: clock,
  })
  const consulta = createConsultaSource({
    baseUrl: `${url}/api/consulta`,
    http: client('consulta', CONSULTA_LIMITS),
    now: clock,
  })
  const acervo = createSqliteAcervo(acervoPath)
  const kept = around(createSqliteKeptResults(acervoPath, { after: acervo.status(), clock }))
  const reader = createItemReader({
    baseUrl: `${url}/api/pncp`,
    http: client('itens', ITENS_LIMITS),
    now: clock,
  })
  const desk = createItemDesk({ acervo, reader, clock })
  const shared = createSharedSweeps<Sweep[]>()
  const files = createLocalFileStore(newFolder())
  const deps = {
    progress: replica ? createRedisProgressLog(replica.clients) : createMemoryProgressLog(),
    results: replica ? createRedisResultStore(replica.clients.commands) : createMemoryResultStore(),
    kept,
    files,
    desk: createFileDesk({ files, writeWorkbook }),
    run: {
      acervo,
      sources: [busca, consulta],
      records: consulta,
      shared: replica
        ? createLeasedSweeps(replica.clients.commands, shared, { scope: acervo.identity })
        : shared,
      notes: () => [...busca.notes(), ...consulta.notes()],
      clock,
      maxRows: 200_000,
      itens: desk,
    },
    sectorRule: () => undefined,
    writeWorkbook,
    clock,
    log,
  }
  const handler = createExecutor(deps, { resubmit: (state) => searches.resubmit(state) })
  const jobs = replica
    ? createBullJobs(handler, replica.clients, {
        prefix: replica.prefix,
        onAbandoned: async () => {},
        onError: () => {},
      })
    : createInProcessJobs(handler)
  const searches = createSearches({ ...deps, readKeptFile: readInWorker, jobs })
  return {
    searches,
    results: deps.results,
    kept,
    acervo,
    acervoPath,
    jobs,
    desk,
    async close() {
      await jobs.close()
      await kept.close()
      await acervo.close()
    },
  }
}

/** Runs a search to its end, `ms` at most. */
export async function search(
  searches: Searches,
  query: Record<string, unknown>,
  ms = 120_000,
): Promise<SearchState> {
  const searchId = crypto.randomUUID()
  await searches.start(searchId, searchQuerySchema.parse(query))
  return searches.wait(searchId, ms, new AbortController().signal)
}

/** Every row of a result, in its order. */
export async function allRows(searches: Searches, searchId: string): Promise<ResultRow[]> {
  const rows: ResultRow[] = []
  for (let pagina = 1; ; pagina++) {
    const page = await searches.rows(searchId, undefined, { pagina, tamanho: 500, facets: {} })
    rows.push(...page.rows.map((row) => JSON.parse(row) as ResultRow))
    if (rows.length >= page.total || page.rows.length === 0) return rows
  }
}
