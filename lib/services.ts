import { readFileSync } from 'node:fs'
import { createSqliteAcervo } from './acervo/sqlite/sqlite.ts'
import { loadSettings, type Settings } from './env.ts'
import { createLocalFileStore } from './file-store/local.ts'
import { createInProcessJobs } from './jobs/in-process.ts'
import { createLogger, type Logger } from './log.ts'
import { createBuscaSource } from './pncp/busca.ts'
import { createConsultaSource } from './pncp/consulta.ts'
import { BUSCA_LIMITS, CONSULTA_LIMITS } from './pncp/limits.ts'
import { createPoliteClient } from './pncp/polite-client.ts'
import { createMemoryProgressLog } from './progress/memory.ts'
import { createMemoryResultStore } from './results/memory.ts'
import { createSharedSweeps } from './search/shared-sweeps.ts'
import type { Sweep } from './search/sweep-ledger.ts'
import { createExecutor } from './searches/execute.ts'
import { createSearches } from './searches/searches.ts'
import { sectorRule } from './sectors/catalog.ts'
import { writeWorkbook } from './workbook/workbook.ts'

/** One result holds at most this many rows; a search that finds more says so. */
const MAX_ROWS = 200_000

export type Services = ReturnType<typeof createServices>

/** Route bundles and hot reload load this module more than once: the services are one for the process. */
const store = globalThis as typeof globalThis & { bidiqServices?: Services }

/** The services of this process, made on first use. @throws {Error} on a bad environment. */
export function services(): Services {
  return (store.bidiqServices ??= createServices(loadSettings()))
}

function createServices(settings: Settings) {
  const log = createLogger(settings)
  const sources = createSources(settings, log)
  const acervo = createSqliteAcervo(settings.acervoPath)
  const progress = createMemoryProgressLog()
  const results = createMemoryResultStore({
    onEvict: (searchId) => log.warn({ searchId }, 'Result let go early: memory for results is full'),
  })
  const files = createLocalFileStore(settings.filesPath, {
    onSaved: (path) => log.info(`Excel saved to filesystem: ${path} (fallback mode)`),
  })
  const deps = {
    progress,
    results,
    files,
    run: {
      acervo,
      sources: [sources.busca, sources.consulta],
      records: sources.consulta,
      shared: createSharedSweeps<Sweep[]>(),
      notes: () => [...new Set([...sources.busca.notes(), ...sources.consulta.notes()])],
      clock: Date.now,
      maxRows: MAX_ROWS,
    },
    sectorRule,
    writeWorkbook,
    clock: Date.now,
    log,
  }
  const jobs = createInProcessJobs(createExecutor(deps))
  log.info(
    {
      progress: 'in-memory',
      results: 'in-memory',
      jobs: 'in-process',
      acervo: 'sqlite',
      files: 'filesystem',
      demo: settings.demo,
    },
    'BidIQ started',
  )
  return {
    settings,
    log,
    acervo,
    progress,
    results,
    files,
    jobs,
    sources,
    searches: createSearches({ ...deps, jobs }),
    /** Ends what runs; what was read stays, and the next run goes on from there. */
    async close() {
      await jobs.close()
      await acervo.close()
    },
  }
}

function createSources(settings: Settings, log: Logger) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const client = (source: 'busca' | 'consulta', limits: typeof BUSCA_LIMITS) =>
    createPoliteClient({
      source,
      userAgent: `BidIQ/${version}`,
      contact: settings.pncpContact,
      limits,
      log: (level, message, fields) => log[level](fields, message),
    })
  return {
    busca: createBuscaSource({ baseUrl: settings.pncpBuscaUrl, http: client('busca', BUSCA_LIMITS) }),
    consulta: createConsultaSource({
      baseUrl: settings.pncpConsultaUrl,
      http: client('consulta', CONSULTA_LIMITS),
    }),
  }
}
