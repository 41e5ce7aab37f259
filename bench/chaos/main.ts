import { startCluster } from '../lib/cluster.ts'
import { readOptions } from './options.ts'
import { DAYS } from './queries.ts'
import { runChaos } from './run.ts'
import { keepLogs } from './tell.ts'

/**
 * `npm run chaos`: searches and those who watch them on real servers while things go wrong, one fault after
 * the other and then all together. Ends with 1 when anything that must hold did not. Build the application first.
 */
const ROWS_PUBLISHED = 45_000
/** Beyond the time given: the row that runs then, its checks, and starting and ending everything. */
const GRACE_SECONDS = 180

const options = readOptions(process.argv.slice(2))
setTimeout(
  () => {
    console.error('The run took too long')
    process.exit(1)
  },
  (options.seconds + GRACE_SECONDS) * 1000,
).unref()

const simulator = {
  rows: ROWS_PUBLISHED,
  days: DAYS,
  // None while the oracle reads.
  latency: 0,
  now: new Date().toISOString(),
}
const cluster = await startCluster({
  app: options.app,
  storage: true,
  redis: { aof: true, maxmemory: '512mb' },
  simulator: Object.entries(simulator).flatMap(([name, value]) => [`--${name}`, String(value)]),
})
let failures = 0
try {
  failures = await runChaos(cluster, options)
} finally {
  if (options.logs) keepLogs(cluster, options.logs)
  await cluster.close()
}
process.exit(failures > 0 ? 1 : 0)
