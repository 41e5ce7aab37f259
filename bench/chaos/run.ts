import { brasiliaDay } from '../../lib/search/time.ts'
import { askJson } from '../lib/api.ts'
import { atOnce } from '../lib/at-once.ts'
import type { Cluster } from '../lib/cluster.ts'
import { createRandom } from '../lib/random.ts'
import { checkSearch } from './check-search.ts'
import { settledKeys, type Kept } from './leftovers.ts'
import type { ChaosOptions } from './options.ts'
import { readOracle } from './oracle.ts'
import { createQueries } from './queries.ts'
import { headingOf, tableOf, type RowResult } from './report.ts'
import { ROWS, share } from './rows.ts'
import { runRow } from './run-row.ts'
import { makeStale } from './stale.ts'
import { tellKept, tellRow } from './tell.ts'
import { takeUpstream } from './upstream.ts'

const CHECKS_AT_ONCE = 4
/** Of each row. */
const OPENED_WORKBOOKS = 3

/** Runs the rows one after the other, checks each and prints the table. Answers how much of it is not as it must be. */
export async function runChaos(cluster: Cluster, options: ChaosOptions): Promise<number> {
  const startedAt = Date.now()
  const seconds = () => (Date.now() - startedAt) / 1000
  const say = (text: string) => console.log(`${seconds().toFixed(0).padStart(4)} s  ${text}`)
  const { nginxUrl, redisUrl, simulatorUrl } = cluster

  const oracle = await readOracle(simulatorUrl)
  await setLatency(simulatorUrl, options.latency)
  say(`the replicas are ready; the oracle knows ${oracle.rows} contratações`)
  const before = await firstSearch(cluster)
  await takeUpstream(simulatorUrl)

  const random = createRandom(options.seed)
  const draw = createQueries(random.fork(), brasiliaDay(startedAt))
  const shares = share(ROWS, options.searches)
  const chosen = ROWS.map((row, at) => ({ row, searches: shares[at]! })).filter(
    ({ row }) => !options.only || row.name.includes(options.only),
  )
  const results: RowResult[] = []
  for (const { row, searches } of chosen) {
    if (seconds() > options.seconds) {
      say(`${row.name}: NOT RUN, no time left`)
      continue
    }
    await makeStale(cluster)
    const played = await runRow(row, { cluster, random: random.fork(), draw, searches })
    const checked = await atOnce(played.searches, CHECKS_AT_ONCE, (search, at) =>
      checkSearch(search, { nginxUrl, oracle, row, opens: at < OPENED_WORKBOOKS }),
    )
    const result = { row, played, checked, upstream: await takeUpstream(simulatorUrl) }
    results.push(result)
    tellRow(result, say)
  }

  const keys = tellKept(before, await settledKeys(redisUrl))
  const violated = results.flatMap(({ checked }) => checked).filter(({ violations }) => violations.length > 0)
  const missing = chosen.length - results.length
  console.log(`\n${headingOf(options, seconds())}\n\n${tableOf(results)}\n`)
  console.log(
    `${violated.length} searches with violations, ${missing} rows not run, ${keys} keys too many or few`,
  )
  return violated.length + missing + keys
}

async function setLatency(simulatorUrl: string, latency: number): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify({ latency }) }
  const { status } = await askJson(`${simulatorUrl}/__sim/settings`, init)
  if (status !== 204) throw new Error(`The simulator answered ${status} to its settings`)
}

/** Has BullMQ and the acervo make what they need once. Resolves with the keys that stay from then on. */
async function firstSearch({ nginxUrl, redisUrl }: Cluster): Promise<Kept> {
  const headers = { prefer: 'wait=30', 'content-type': 'application/json' }
  const body = JSON.stringify({ ufs: ['AC'], situacao: 'abertas' })
  const { status } = await askJson(`${nginxUrl}/api/buscar`, { method: 'POST', headers, body })
  if (status !== 200) throw new Error(`The first search was answered ${status}`)
  return settledKeys(redisUrl)
}
