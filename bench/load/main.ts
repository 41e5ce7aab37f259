import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../scripts/lib/paths.mjs'
import { startCluster, type Cluster } from '../lib/cluster.ts'
import { machineLine } from '../lib/stats.ts'
import { measureFairness } from './fairness.ts'
import { fillRedis } from './full-redis.ts'
import { fly, type Flight } from './in-flight.ts'
import { runToEnd, statesOf } from './post.ts'
import { nationalSearch, wordSearches, wordsOf } from './queries.ts'
import { createRedisView, type RedisView } from './redis-view.ts'
import { connectionsTable, fairnessText, flightsTable, fullRedisText, rollingText } from './report.ts'
import { roll } from './rolling.ts'
import { countConnections } from './viewers.ts'

/**
 * `npm run load`: thousands of searches over three replicas behind nginx, the memory and connections they take
 * of Redis, a full Redis, one to three replicas and their restarts under load, and small searches beside
 * national ones. All on 127.0.0.1; ends by itself, 15 minutes at most. Build the application first.
 */
const PARTS = ['flights', 'viewers', 'full', 'rolling', 'fairness']
const { values } = parseArgs({
  options: {
    searches: { type: 'string', default: '100,500,5000' },
    only: { type: 'string', default: PARTS.join(',') },
    /** Folder of the built product. */
    app: { type: 'string', default: ROOT },
    /** Folder in which the logs of the replicas are left. */
    logs: { type: 'string' },
  },
})
const WHOLE_RUN_MS = 15 * 60_000
const FLIGHT_MS = 4 * 60_000
const WORDS = 200
/** What is to be read is what is measured here, not how slow the PNCP is; fairness needs it slow. */
const QUICK = ['--rows', '125000', '--latency', '0.1']
const REAL = ['--rows', '125000']

const parts = new Set(values.only.split(','))
setTimeout(() => {
  console.error('The run took too long and was cut off')
  process.exit(1)
}, WHOLE_RUN_MS).unref()

console.log(`${machineLine()}\n`)
let words: string[] = []
if (parts.has('flights') || parts.has('viewers') || parts.has('full')) await withCluster(3, QUICK, crowd)
if (parts.has('rolling')) await withCluster(1, QUICK, rolling)
if (parts.has('fairness')) await withCluster(3, REAL, fairness)
process.exit(0)

async function withCluster(
  replicas: number,
  simulator: string[],
  measure: (cluster: Cluster, redis: RedisView) => Promise<void>,
): Promise<void> {
  const cluster = await startCluster({
    replicas,
    redis: { aof: true, maxmemory: '512mb' },
    simulator,
    app: values.app,
  })
  const redis = createRedisView(cluster.redisUrl)
  try {
    await measure(cluster, redis)
  } finally {
    await redis.close()
    if (values.logs) keepLogs(cluster, values.logs)
    await cluster.close()
  }
}

function keepLogs(cluster: Cluster, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const paths = cluster.replicaUrls().map((_, at) => cluster.replica(at + 1).logPath)
  for (const path of [...paths, cluster.accessLog])
    copyFileSync(path, join(folder, `${basename(dirname(path))}.log`))
}

async function crowd({ nginxUrl }: Cluster, redis: RedisView): Promise<void> {
  await warm(nginxUrl, redis)
  const searches = wordSearches(words)
  const next = (count: number) => Array.from({ length: count }, () => searches.next().value!)
  if (parts.has('flights')) {
    const flights: Flight[] = []
    const counts = values.searches.split(',').map(Number)
    for (const count of counts) flights.push(await fly(nginxUrl, redis, next(count), { untilMs: FLIGHT_MS }))
    // Replicas end some while others are still accepted: once with all of them waiting together.
    const most = next(Math.max(...counts))
    flights.push(await fly(nginxUrl, redis, most, { untilMs: FLIGHT_MS, held: true }))
    console.log(`### Searches in flight\n\n${flightsTable(flights)}\n`)
  }
  if (parts.has('viewers'))
    console.log(`### Connections\n\n${connectionsTable(await countConnections(nginxUrl, redis))}\n`)
  if (parts.has('full'))
    console.log(`### Full Redis\n\n${fullRedisText(await fillRedis(nginxUrl, redis, searches))}\n`)
}

/** One national search reads all that is open, and gives the words for the others. */
async function warm(url: string, redis: RedisView): Promise<void> {
  const national = nationalSearch()
  await runToEnd(url, national)
  const total = (await statesOf(url, [national])).get(national.searchId)?.summary?.total ?? NaN
  const bytes = await redis.rowsOf(national.searchId)
  console.log(`A national result of ${total} rows takes ${(bytes / total).toFixed(0)} bytes a row in Redis\n`)
  words = (await wordsOf(url, national.searchId)).slice(0, WORDS)
}

async function rolling(cluster: Cluster, redis: RedisView): Promise<void> {
  await warm(cluster.nginxUrl, redis)
  console.log(`### Rolling\n\n${rollingText(await roll(cluster, redis, wordSearches(words)))}\n`)
}

async function fairness({ nginxUrl }: Cluster): Promise<void> {
  if (words.length === 0) words = ['limpeza', 'material', 'manutenção', 'equipamentos', 'aquisição']
  console.log(`### Fairness\n\n${fairnessText(await measureFairness(nginxUrl, words))}\n`)
}
