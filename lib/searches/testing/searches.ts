import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createSqliteAcervo } from '../../acervo/sqlite/sqlite.ts'
import { createLocalFileStore } from '../../file-store/local.ts'
import { createInProcessJobs } from '../../jobs/in-process.ts'
import { createBuscaSource } from '../../pncp/busca.ts'
import { createConsultaSource } from '../../pncp/consulta.ts'
import { BUSCA_LIMITS, CONSULTA_LIMITS, type Limits } from '../../pncp/limits.ts'
import { createPoliteClient } from '../../pncp/polite-client.ts'
import { createMemoryProgressLog } from '../../progress/memory.ts'
import { createMemoryResultStore } from '../../results/memory.ts'
import { createSharedSweeps } from '../../search/shared-sweeps.ts'
import { searchQuerySchema } from '../../search/query.ts'
import type { ResultRow } from '../../search/row.ts'
import type { SearchState } from '../../search/state.ts'
import type { Sweep } from '../../search/sweep-ledger.ts'
import { writeWorkbook } from '../../workbook/workbook.ts'
import { createExecutor } from '../execute.ts'
import { createSearches, type Searches } from '../searches.ts'

type Options = {
  /** Address of a simulator. */
  url: string
  acervoPath?: string
  /** Shrinks every waiting time of the client, as the simulator's latency shrinks its own. */
  timeScale?: number
  clock?: () => number
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'bidiq-test-'))

/** The whole product but its HTTP, wired as on one machine, against a simulator. */
export function createTestSearches({
  url,
  acervoPath = join(newFolder(), 'acervo.db'),
  timeScale = 1,
  clock = Date.now,
}: Options) {
  const log = pino({ level: 'silent' })
  const client = (source: 'busca' | 'consulta', limits: Limits) =>
    createPoliteClient({ source, userAgent: 'BidIQ/test', limits: { ...limits, timeScale } })
  const busca = createBuscaSource({ baseUrl: `${url}/api/search/`, http: client('busca', BUSCA_LIMITS) })
  const consulta = createConsultaSource({
    baseUrl: `${url}/api/consulta`,
    http: client('consulta', CONSULTA_LIMITS),
  })
  const acervo = createSqliteAcervo(acervoPath)
  const deps = {
    progress: createMemoryProgressLog(),
    results: createMemoryResultStore(),
    files: createLocalFileStore(newFolder()),
    run: {
      acervo,
      sources: [busca, consulta],
      records: consulta,
      shared: createSharedSweeps<Sweep[]>(),
      notes: () => [...busca.notes(), ...consulta.notes()],
      clock,
      maxRows: 200_000,
    },
    sectorRule: () => undefined,
    writeWorkbook,
    clock,
    log,
  }
  const jobs = createInProcessJobs(createExecutor(deps, { resubmit: async () => {} }))
  const searches = createSearches({ ...deps, jobs })
  return { searches, acervo, jobs, close: () => jobs.close().then(() => acervo.close()) }
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
