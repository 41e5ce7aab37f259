import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { serverFolder } from '../../scripts/lib/servers/folder.mjs'
import { bindToProcess } from '../../scripts/lib/servers/lifetime.mjs'
import { freePort } from '../../scripts/lib/servers/port.mjs'
import { startRedis } from '../../scripts/lib/servers/redis.mjs'
import { createReplica, type Replica } from '../lib/replica.ts'
import { cpuOf, startPublisher, startRelay, stopChildren, type RelayProcess } from './children.ts'
import { databaseOf, KIND_NAMES, type KindName } from './kinds/by-name.ts'

export const PROCESSES = 3
const IDLE_MS = 5_000
/** Nothing listens there: no search runs here. */
const NOWHERE = 'http://127.0.0.1:9'

export type Stage = Awaited<ReturnType<typeof setStage>>

/**
 * One Redis, one publisher and three relay processes of each kind, all on 127.0.0.1. `nextSearches` is how
 * many searches the product's own replicas will be asked to show; `app` is the folder of the built product.
 */
export async function setStage({ nextSearches, app }: { nextSearches: number; app: string }) {
  const folder = serverFolder('relays').path
  const unbind = bindToProcess({ stop: async () => {}, stopNow() {}, temporaryFolder: folder })
  const redis = await startRedis()
  const publisher = startPublisher(redis.url)
  const control = new Redis(redis.url)
  const nextIds = Array.from({ length: nextSearches }, () => randomUUID())
  await publisher({ do: 'hold', searchIds: nextIds })
  const connectionsBefore = new Set((await clients()).map(({ id }) => id))

  const relays = {} as Record<KindName, RelayProcess[]>
  const replicas = await startReplicas(redis.url, folder, app)
  for (const kind of KIND_NAMES) {
    relays[kind] =
      kind === 'next'
        ? replicas.map(({ port, pid }) => ({ port, pid: pid()! }))
        : await Promise.all(
            Array.from({ length: PROCESSES }, () => startRelay(kind, `${redis.url}/${databaseOf(kind)}`)),
          )
  }

  async function clients(): Promise<{ id: string; db: string; sub: string }[]> {
    const list = (await control.call('CLIENT', 'LIST')) as string
    const field = (line: string, name: string) => new RegExp(` ?\\b${name}=(\\S*)`).exec(line)?.[1] ?? ''
    return list
      .trim()
      .split('\n')
      .map((line) => ({ id: field(line, 'id'), db: field(line, 'db'), sub: field(line, 'sub') }))
  }

  /** The connections of a kind's relays. */
  async function connectionsOf(kind: KindName) {
    const db = String(databaseOf(kind))
    return (await clients()).filter((client) => client.db === db && !connectionsBefore.has(client.id))
  }

  const idle = await measureIdle(relays)

  return {
    publisher,
    relays,
    /** Milliseconds of CPU a second that a kind's relays use with nobody there. */
    idle,
    /** A new search, and where a viewer finds it. */
    newSearch(kind: KindName): { searchId: string; path: string } {
      if (kind !== 'next') return withPath(randomUUID(), (searchId) => `/${searchId}`)
      return withPath(nextIds.pop()!, (searchId) => `/api/buscar/${searchId}/progresso`)
    },
    connections: async (kind: KindName) => (await connectionsOf(kind)).length,
    /** Cuts the relays' listening connections, and no others. */
    async killSubscribers(kind: KindName): Promise<void> {
      for (const { id, sub } of await connectionsOf(kind))
        if (Number(sub) > 0) await control.call('CLIENT', 'KILL', 'ID', id)
    },
    async close(): Promise<void> {
      stopChildren()
      control.disconnect()
      await Promise.all(replicas.map((replica) => replica.kill()))
      await redis.stop()
      rmSync(folder, { recursive: true, force: true })
      unbind()
    },
  }
}

async function measureIdle(relays: Record<KindName, RelayProcess[]>): Promise<Record<KindName, number>> {
  const used = (kind: KindName) => relays[kind].reduce((sum, { pid }) => sum + cpuOf(pid), 0)
  await pause(IDLE_MS) // what a start leaves to be done
  const before = KIND_NAMES.map(used)
  await pause(IDLE_MS)
  return Object.fromEntries(
    KIND_NAMES.map((kind, at) => [kind, ((used(kind) - before[at]!) * 1000) / IDLE_MS]),
  ) as Record<KindName, number>
}

function withPath(searchId: string, pathOf: (searchId: string) => string) {
  return { searchId, path: pathOf(searchId) }
}

/** The product itself, with nothing to run and nothing but Redis behind it. */
async function startReplicas(redisUrl: string, folder: string, app: string): Promise<Replica[]> {
  const env = {
    REDIS_URL: `${redisUrl}/${databaseOf('next')}`,
    DATABASE_URL: '',
    SUPABASE_URL: '',
    SUPABASE_SERVICE_ROLE_KEY: '',
    PNCP_BUSCA_URL: NOWHERE,
    PNCP_CONSULTA_URL: NOWHERE,
    PNCP_API_URL: NOWHERE,
    LOG_LEVEL: 'error',
  }
  const replicas: Replica[] = []
  for (let n = 1; n <= PROCESSES; n++) {
    const name = `replica-${n}`
    const replica = createReplica({ name, port: await freePort(), folder: join(folder, name), app, env })
    await replica.start()
    replicas.push(replica)
  }
  return replicas
}
