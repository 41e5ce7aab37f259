import { readFileSync } from 'node:fs'
import { test as base, expect } from 'playwright/test'
import { Redis } from 'ioredis'
import pg from 'pg'
import { startCluster, type Cluster } from '../bench/lib/cluster.ts'
import { pncpAt } from './support.ts'

/** Where e-mails of the cluster go; only some tests have somebody listen there. */
export const CLUSTER_SMTP_PORT = 4126
const REPLICAS = [1, 2, 3]

type Worker = { cluster: Cluster; pncp: ReturnType<typeof pncpAt> }
type Each = { whole: void }
type Ready = { dependencies: { storage: { ok: boolean } } }

/**
 * Tests on three replicas behind nginx, without sticky sessions, and all that replicas share. A test may kill some: the
 * next one has them all again.
 */
export const test = base.extend<Each, Worker>({
  cluster: [
    async ({}, use) => {
      const cluster = await startCluster({
        storage: true,
        simulator: ['--rows', '20000', '--latency', '0.05', '--seed', '7'],
        env: {
          PUBLIC_URL: 'https://bidiq.exemplo',
          SMTP_URL: `smtp://127.0.0.1:${CLUSTER_SMTP_PORT}`,
          SMTP_FROM: 'BidIQ <alertas@bidiq.exemplo>',
        },
      })
      await use(cluster)
      await cluster.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  pncp: [async ({ cluster }, use) => use(pncpAt(cluster.simulatorUrl)), { scope: 'worker' }],
  baseURL: async ({ cluster }, use) => use(cluster.nginxUrl),
  whole: [
    async ({ cluster, pncp }, use, info) => {
      await pncp.heal()
      await everyReplicaHasItsStorage(cluster)
      await use()
      for (const number of REPLICAS) {
        const { name, logPath } = cluster.replica(number)
        if (info.status !== info.expectedStatus) await info.attach(`${name}.log`, { path: logPath })
        if (!cluster.isRunning(number)) await cluster.start(number)
      }
      await everyReplicaIsAsked(cluster)
    },
    { auto: true, timeout: 120_000 },
  ],
})

/** nginx leaves one alone that did not answer, for some seconds. */
async function everyReplicaIsAsked({ nginxUrl }: Cluster) {
  const asked = new Set<string>()
  await expect
    .poll(
      async () => {
        const { headers, body } = await fetch(`${nginxUrl}/api/setores`)
        await body?.cancel()
        return asked.add(headers.get('X-BidIQ-Replica') ?? '').size
      },
      { timeout: 20_000, intervals: [20] },
    )
    .toBe(REPLICAS.length)
}

/** A replica that has just started on a busy machine may not have been answered by it in time, and serves files itself. */
async function everyReplicaHasItsStorage(cluster: Cluster) {
  const hasIt = async (url: string) => {
    const { dependencies } = (await (await fetch(`${url}/api/ready`)).json()) as Ready
    return dependencies.storage.ok
  }
  await expect
    .poll(async () => (await Promise.all(cluster.replicaUrls().map(hasIt))).every(Boolean), {
      timeout: 50_000,
    })
    .toBe(true)
}

/** The number of the replica of that name. */
export const numberOf = (name: string) => Number(name.replace('replica-', ''))

/** The number of the replica that took a search up last. */
export async function runnerOf(cluster: Cluster, searchId: string): Promise<number> {
  const line = `Created progress tracker: ${searchId} `
  const placeIn = (number: number) => readFileSync(cluster.replica(number).logPath, 'utf8').includes(line)
  const runners = () => REPLICAS.filter((number) => cluster.isRunning(number) && placeIn(number))
  await expect.poll(() => runners().length).toBeGreaterThan(0)
  return runners().at(-1)!
}

export async function query({ databaseUrl }: Cluster, sql: string) {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** What was read is as old as if it had been hours ago: the next search asks for it again. */
export async function ageReadings(cluster: Cluster) {
  const hours = 8 * 3_600_000
  await query(
    cluster,
    `UPDATE bidiq.sweep SET started_at = started_at - ${hours}, ended_at = ended_at - ${hours};
     UPDATE bidiq.contratacao SET lido_em = lido_em - ${hours}, confirmada_em = confirmada_em - ${hours}`,
  )
  await forgetReadings(cluster)
}

/** What was read a moment ago is told to whoever needs the same, which nobody does until it is old. */
async function forgetReadings({ redisUrl }: Cluster) {
  const redis = new Redis(redisUrl)
  const keys = await redis.keys('bidiq:sweep:*')
  if (keys.length > 0) await redis.del(keys)
  redis.disconnect()
}
