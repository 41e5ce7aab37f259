import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { forAWhile } from './for-a-while.ts'
import { addDays, instantOf } from './search/time.ts'
import type { Services } from './services.ts'
import { within } from './within.ts'

const store = globalThis as typeof globalThis & { bidiqMetrics?: Registry }

/** Listing a storage takes many requests: what was counted holds for a minute. */
const USAGE_MS = 60_000
/** Who asks for all of them waits 10 s. */
const READ_MS = 2_500

/** What operators watch, in Prometheus text. Values are read when asked for; what cannot be read is NaN. */
export function metrics(services: () => Services): Registry {
  return (store.bidiqMetrics ??= createRegistry(services))
}

type Read = () => number | undefined | Promise<number | undefined>

function createRegistry(services: () => Services): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, read: Read) =>
    new Gauge({
      name: `bidiq_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(await valueOf(read))
      },
    })
  const usage = forAWhile(USAGE_MS, () => services().files.usage())
  const health = forAWhile(1_000, () => services().health.check())
  const counts = forAWhile(1_000, () => services().jobs.counts())

  gauge('ready', '1 while new searches are taken', () => Number(services().lifecycle.phase() === 'ready'))
  gauge('searches_running', 'Searches being run by this replica', async () => (await counts()).running)
  gauge('searches_queued', 'Searches of all replicas waiting to be run', async () => (await counts()).queued)
  gauge(
    'progress_searches',
    'Searches whose progress is kept or watched here',
    () => services().progress.status().searches,
  )
  gauge('results_bytes', 'Memory of the results kept in this process', () => {
    const status = services().results.status()
    return status.mode === 'in-memory' ? status.bytes : 0
  })
  gauge('workbook_running', 'Workbooks being written or read', () => services().workbooks.line().running)
  gauge('workbook_queue', 'Workbooks waiting to be', () => services().workbooks.line().waiting)
  for (const metric of services().workbooks.metrics) registry.registerMetric(metric)
  gauge('acervo_rows', 'Contratações known', async () => (await services().acervo.status()).rows)
  gauge('redis_used_bytes', 'Memory used by Redis', async () => (await services().memory?.())?.used)
  gauge(
    'redis_max_bytes',
    'Bound of the memory of Redis; 0: none',
    async () => (await services().memory?.())?.max,
  )
  gauge('storage_objects', 'Files kept', async () => (await usage())?.objects)
  gauge('storage_bytes', 'Bytes of the files kept', async () => (await usage())?.bytes)
  gauge('storage_quota_bytes', 'What the storage holds at most', () => services().settings.storageQuotaBytes)
  for (const name of ['acervo', 'redis', 'storage'] as const)
    gauge(`${name}_up`, `1 while ${name} can be used; NaN where it is not set`, async () => {
      const dependency = (await health())[name]
      return dependency && Number(dependency.ok)
    })
  gauge(
    'itens_read',
    'Contratações whose items were read here in the background',
    () => services().itens.background().read,
  )
  gauge('source_itens_available', '1 while the items can be asked for', () =>
    Number(services().sources.itens.health() !== 'open'),
  )
  for (const source of ['busca', 'consulta'] as const)
    gauge(`source_${source}_available`, `1 while ${source} can be asked`, () =>
      Number(services().sources[source].available()),
    )
  const alerts = forAWhile(1_000, () => services().alerts.counts())
  gauge('alerts', 'Alerts there are', async () => (await alerts()).alerts)
  gauge(
    'alerts_late',
    'Alerts that should have run more than a minute ago',
    async () => (await alerts()).late,
  )
  gauge('alert_mails_waiting', 'E-mails of alerts that wait to be sent', async () => (await alerts()).mails)
  gauge('warm_enabled', '1 while what searches ask for is kept warm', () => Number(services().warm.enabled))
  gauge('warm_last_run_timestamp_seconds', 'End of the last warm sweep of this replica', () => {
    const { lastRun } = services().warm.status()
    return lastRun ? Date.parse(lastRun.endedAt) / 1000 : undefined
  })
  gauge('warm_windows_read', 'Windows read by the last warm sweep of this replica', () => {
    return services().warm.status().lastRun?.windowsRead
  })
  gauge('changes_known_age_seconds', 'Since the end of the day up to which changes are known', async () => {
    const day = await services().warm.changesKnownUntil()
    return day === null ? undefined : (Date.now() - instantOf(addDays(day, 1))) / 1000
  })
  return registry
}

async function valueOf(read: Read): Promise<number> {
  try {
    return (await within(READ_MS, Promise.resolve(read()))) ?? NaN
  } catch {
    return NaN
  }
}
