import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from '../lib/cluster.ts'
import { quantile } from './pool.ts'
import { countBy, statesOf } from './post.ts'
import type { Search } from './queries.ts'
import type { RedisView } from './redis-view.ts'
import { hasFailed, startTraffic, type Request } from './traffic.ts'

const PER_SECOND = 20
const STEADY_MS = 6_000
const END_MS = 60_000

export type Step = { step: string; requests: number; failed: number; median: number; p99: number }
export type Rolling = {
  steps: Step[]
  /** Failed requests by what was asked and the status. */
  failures: Record<string, number>
  accepted: number
  /** How the accepted searches ended. */
  ends: Record<string, number>
}

/** From one replica to three, then each restarted, under steady traffic through nginx. */
export async function roll(cluster: Cluster, redis: RedisView, searches: Iterator<Search>): Promise<Rolling> {
  const traffic = startTraffic(cluster.nginxUrl, searches, PER_SECOND)
  const begun: { step: string; from: number }[] = []
  async function step(name: string, work: () => Promise<void>): Promise<void> {
    begun.push({ step: name, from: performance.now() })
    await work()
    await pause(STEADY_MS)
  }
  await step('1 replica', async () => {})
  for (const count of [2, 3])
    await step(`${count} replicas`, async () => {
      await cluster.add()
      cluster.reloadNginx()
    })
  for (const number of [1, 2, 3])
    await step(`replica ${number} restarted`, async () => {
      await cluster.stop(number)
      await cluster.start(number)
    })
  await traffic.stop()
  for (const until = performance.now() + END_MS; (await redis.jobsLeft()) > 0 && performance.now() < until;)
    await pause(500)
  const states = await statesOf(cluster.nginxUrl, traffic.accepted)
  const steps = begun.map(({ step, from }, at) => {
    const until = begun[at + 1]?.from ?? Infinity
    return {
      step,
      ...figures(traffic.requests.filter((request) => request.at >= from && request.at < until)),
    }
  })
  return {
    steps,
    failures: countBy(traffic.requests.filter(hasFailed), ({ what, status }) => `${what} ${status}`),
    accepted: traffic.accepted.length,
    ends: countBy(states.values(), (state) => state?.status ?? 'lost'),
  }
}

function figures(requests: Request[]): Omit<Step, 'step'> {
  const times = requests.map(({ ms }) => ms)
  return {
    requests: requests.length,
    failed: requests.filter(hasFailed).length,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }
}
