import { createAlerts } from './alertas/alerts.ts'
import { createPostman } from './alertas/postman.ts'
import { createFollowedRunner } from './alertas/followed-runner.ts'
import { createAlertRunner } from './alertas/runner.ts'
import {
  createAcervo,
  createAlertStore,
  createFiles,
  createJobs,
  createKeptResults,
  createMailer,
  createRedis,
  createSources,
  createStores,
  createSweeps,
} from './adapters.ts'
import { AppError } from './errors.ts'
import { loadSettings, type Settings } from './env.ts'
import { forAWhile } from './for-a-while.ts'
import { createHealth } from './health.ts'
import { createBackgroundItens } from './itens/background.ts'
import { createItemDetails } from './itens/details.ts'
import { readInWorker } from './kept-file/read-in-worker.ts'
import { createLifecycle } from './lifecycle.ts'
import { createLogger } from './log.ts'
import { createAbertas } from './orgaos/abertas.ts'
import { createExecutor, tellAbandoned } from './searches/execute.ts'
import { createFileDesk } from './searches/file-desk.ts'
import { createAnalyses } from './searches/analyses.ts'
import { patientAcervo } from './searches/patient-acervo.ts'
import { createEstimates } from './searches/estimates.ts'
import { createSearches } from './searches/searches.ts'
import { createItemDesk } from './search/item-desk.ts'
import { sectorRule } from './sectors/catalog.ts'
import { createStatus } from './status/status.ts'
import { createLookUp } from './sub-resources/look-up.ts'
import { createMovedRecord } from './sub-resources/moved-record.ts'
import { createDemandCounter } from './warm/demand-counter.ts'
import { createWarmer } from './warm/warmer.ts'
import { within } from './within.ts'
import { createWorkbookMeter } from './workbook/meter.ts'
import { inWorkbookPool, workbookPool, writeWorkbook } from './workbook/workbook.ts'

/** One result holds at most this many rows; a search that finds more says so. */
const MAX_ROWS = 200_000
const RENEW_MS = 60_000
const CLEAN_MS = 15 * 60_000
/** How soon new items are noticed once all were read. */
const ITENS_MS = 15_000
const WARM_MS = 60_000
const DEMAND_MS = 15_000
const ALERTS_MS = 3_000
/** Readiness and metrics ask often how far changes are known, which takes a look at the ledger. */
const KNOWN_UNTIL_MS = 30_000
const START_CHECK_MS = 500
/** New searches ask no more often than this whether the acervo is there. */
const ADMIT_MS = 1_000
const ANSWER_MS = 3_000
/** What a stop may take, step by step; lib/start.ts ends the process when it takes longer. */
const STOP_MS = { searches: 6_000, answers: 4_000, linger: 100 }

export type Services = ReturnType<typeof createServices>

/** Route bundles and hot reload load this module more than once: the services are one for the process. */
const store = globalThis as typeof globalThis & { bidiqServices?: Services }

/** The services of this process, made on first use. @throws {Error} on a bad environment. */
export function services(): Services {
  return (store.bidiqServices ??= createServices(loadSettings()))
}

function createServices(settings: Settings) {
  const log = createLogger(settings)
  const lifecycle = createLifecycle()
  const redis = createRedis(settings, log)
  const acervo = createAcervo(settings)
  const sources = createSources(settings, log, redis)
  const patient = patientAcervo(acervo)
  const itens = createItemDesk({ acervo, reader: sources.itens, clock: Date.now })
  const { progress, results, memory, closeStores } = createStores(log, redis)
  const files = createFiles(settings, log)
  const kept = createKeptResults(settings, acervo)
  const alertStore = createAlertStore(settings, acervo)
  const meter = createWorkbookMeter((input, options) =>
    writeWorkbook({ ...input, origin: settings.publicUrl }, options),
  )
  const deps = {
    progress,
    results,
    kept,
    files,
    desk: createFileDesk({ files, writeWorkbook: meter.write }),
    run: {
      acervo: patient,
      sources: [sources.busca, sources.consulta],
      records: sources.consulta,
      shared: createSweeps(patient, redis),
      notes: () => [...new Set([...sources.busca.notes(), ...sources.consulta.notes()])],
      clock: Date.now,
      maxRows: MAX_ROWS,
      itens,
    },
    sectorRule,
    writeWorkbook: meter.write,
    clock: Date.now,
    log,
  }
  const handler = createExecutor(deps, { resubmit: (state) => searches.resubmit(state) })
  const jobs = createJobs(settings, log, handler, (searchId) => tellAbandoned(deps, searchId), redis)
  const demand = createDemandCounter(acervo, Date.now)
  const warmer = createWarmer(
    { acervo, ...sources, shared: deps.run.shared, clock: Date.now },
    { hours: settings.warmHours, log },
  )
  const searches = createSearches({
    ...deps,
    ...(settings.warmSweeps && { onStarted: demand.note }),
    readKeptFile: (options) => inWorkbookPool(() => readInWorker(options), options.signal),
    jobs,
  })
  const alertRunner = createAlertRunner({ ...deps, store: alertStore, searches })
  const health = createHealth({
    acervo: () => acervo.status(),
    ...(redis && { redis: redis.check }),
    ...(settings.supabase && { storage: () => files.check() }),
  })

  const acervoAnswers = forAWhile(ADMIT_MS, () =>
    within(ANSWER_MS, acervo.status()).catch((error: unknown) => {
      throw new AppError('store_unavailable', 'The acervo does not answer', { cause: error })
    }),
  )
  const counting = setInterval(() => void demand.flush().catch(() => {}), DEMAND_MS).unref()
  const changesKnownUntil = forAWhile(KNOWN_UNTIL_MS, warmer.knownUntil)
  const renewing = setInterval(
    () =>
      void jobs
        .held()
        .then(progress.renew)
        .catch(() => {}),
    RENEW_MS,
  ).unref()
  if (settings.supabase) jobs.every('remove-expired-files', CLEAN_MS, files.removeExpired)
  const reading = createBackgroundItens({
    acervo,
    desk: itens,
    perMinute: settings.itensPerMinute,
    isBusy: () => jobs.status().running > 0,
    clock: Date.now,
    log,
  })
  if (settings.itensPerMinute > 0) jobs.every('read-items', ITENS_MS, reading.work)
  if (settings.warmSweeps) jobs.every('warm-sweep', WARM_MS, warmer.run)
  jobs.every('remove-expired-results', CLEAN_MS, kept.removeExpired)
  jobs.every('alerts', ALERTS_MS, alertRunner.run)
  const followedRunner = createFollowedRunner({
    store: alertStore,
    records: sources.consulta,
    compradores: sources.consulta,
    subResources: sources.subResources,
    acervo,
    clock: Date.now,
    log,
  })
  jobs.every('followed-alerts', ALERTS_MS, followedRunner.run)
  const mailer = createMailer(settings)
  if (mailer && settings.publicUrl) {
    const postman = createPostman({ ...deps, store: alertStore, mailer, origin: settings.publicUrl })
    jobs.every('alert-mails', ALERTS_MS, postman.run)
  }
  jobs.every('remove-expired-alerts', CLEAN_MS, () => alertStore.removeExpired(Date.now()))
  log.info(
    {
      progress: progress.status().mode,
      results: results.status().mode,
      jobs: jobs.status().mode,
      acervo: settings.databaseUrl ? 'postgres' : 'sqlite',
      files: files.status().mode,
      demo: settings.demo,
      replica: settings.replicaName,
    },
    'BidIQ started',
  )
  void becomeReady()

  /** Ready once all that searches cannot do without has answered; a storage that is away only costs links. */
  async function becomeReady(): Promise<void> {
    for (;;) {
      const { storage: _, ...needed } = await health.check()
      if (Object.values(needed).every(({ ok }) => ok)) return lifecycle.started()
      await new Promise((resolve) => setTimeout(resolve, START_CHECK_MS).unref())
    }
  }

  const isKnown = (numero: string) => acervo.has(numero)
  const { readArquivos, readHistorico } = sources.subResources
  const looks = { isKnown, clock: Date.now }
  const readIfMoved = createMovedRecord({ records: sources.consulta, acervo, clock: Date.now, log })
  const alerts = createAlerts({ store: alertStore, sectorRule, hasMail: Boolean(mailer), clock: Date.now })

  const estimate = createEstimates({ acervo, status: sources.busca.status, clock: Date.now })
  const analyse = createAnalyses({ index: acervo, sectorRule, clock: Date.now, estimate })
  const warm = { enabled: settings.warmSweeps, status: warmer.status, changesKnownUntil }
  const observed = { acervo, sources, lifecycle, settings, progress, results, jobs, files, warm }

  return {
    settings,
    log,
    lifecycle,
    health,
    redis,
    /** Bytes of Redis; undefined where there is none. */
    memory,
    acervo,
    progress,
    results,
    kept,
    files,
    /** The line that workbooks wait in, and what is measured of them. */
    workbooks: { line: workbookPool.status, metrics: meter.metrics },
    jobs,
    sources,
    itens: { ...createItemDetails({ acervo, desk: itens, clock: Date.now }), background: reading.status },
    arquivos: createLookUp({ ...looks, what: 'os arquivos', read: readArquivos }),
    /** What an órgão takes proposals for. */
    abertas: createAbertas({ reader: sources.consulta, acervo, clock: Date.now }),
    historico: createLookUp({
      ...looks,
      what: 'o histórico',
      async read(numero, signal, background) {
        const registros = await readHistorico(numero, signal, background)
        await readIfMoved(numero, registros, { signal, background })
        return registros
      },
    }),
    /** What is kept warm: the last run of this replica, and the day up to which changes are known. */
    warm,
    searches,
    alerts,
    analyse,
    /** How the service is, for everybody. */
    status: createStatus(observed),
    /**
     * Whether new work can be taken: a load balancer then asks another replica, or the user waits.
     * @throws {AppError} `store_unavailable` while stopping, or when the acervo is out of reach.
     */
    async admit(): Promise<void> {
      lifecycle.admit()
      await acervoAnswers()
    },
    /**
     * Takes no new work, ends the event streams, lets searches end or hands them over, and lets answers under
     * way out. What was read stays, and whoever goes on goes on from there.
     */
    async close() {
      lifecycle.drain()
      clearInterval(renewing)
      clearInterval(counting)
      // Alone, the end of a search is still told to who watches it; with others, they tell it.
      if (redis) lifecycle.endStreams()
      await jobs.close({ graceMs: redis ? STOP_MS.searches : 0 })
      lifecycle.endStreams()
      await lifecycle.idle(STOP_MS.answers)
      // What was answered last still has to leave.
      await new Promise((resolve) => setTimeout(resolve, STOP_MS.linger))
      await kept.close().catch(() => {})
      await alertStore.close().catch(() => {})
      await acervo.close()
      // Last, just before the process ends: who still asks must meet a closed door, not an answer of ours.
      closeStores()
      await redis?.close()
    },
  }
}
