import { Queue } from 'bullmq'
import { Redis } from 'ioredis'

/** Bytes of Redis by what they hold: keys with their names and values, and all that Redis says it uses. */
export type Memory = {
  progress: number
  jobs: number
  rows: number
  endings: number
  other: number
  used: number
}

export type RedisView = ReturnType<typeof createRedisView>

const KEYS_AT_ONCE = 1_000
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** What a benchmark sees of the product's Redis, by one connection of its own. */
export function createRedisView(url: string) {
  const redis = new Redis(url, { connectionName: 'bench', maxRetriesPerRequest: null })
  const queue = new Queue('searches', {
    prefix: 'bidiq:jobs',
    connection: redis,
    // Or it would put its own settings in the place of the product's.
    skipMetasUpdate: true,
  })

  async function used(): Promise<number> {
    return Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))![1])
  }

  return {
    used,

    /** Of the keys of these searches, and of those that are no single search's. */
    async memory(searchIds: ReadonlySet<string>): Promise<Memory> {
      const memory = { progress: 0, jobs: 0, rows: 0, endings: 0, other: 0, used: await used() }
      for await (const batch of redis.scanStream({ count: KEYS_AT_ONCE }) as AsyncIterable<string[]>) {
        const keys = batch.filter((key) => isOf(key, searchIds))
        const pipeline = redis.pipeline()
        for (const key of keys) pipeline.call('MEMORY', 'USAGE', key, 'SAMPLES', '0')
        for (const [at, [, bytes]] of (await pipeline.exec())!.entries())
          memory[kindOf(keys[at]!)] += Number(bytes ?? 0)
      }
      return memory
    },

    /** Bytes of the rows of a search that are named: those that they replaced live on for a minute. */
    async rowsOf(searchId: string): Promise<number> {
      const result = await redis.hgetall(`bidiq:result:${searchId}`)
      const key = result[`rows:${result.latest}`]
      return key === undefined ? NaN : Number(await redis.call('MEMORY', 'USAGE', key, 'SAMPLES', '0'))
    },

    /** Searches that wait and that run, of all replicas. */
    async jobsLeft(): Promise<number> {
      const lists = ['wait', 'active', 'prioritized', 'delayed', 'paused']
      const answers = await Promise.all(
        lists.map(async (name) => {
          const key = `bidiq:jobs:searches:${name}`
          const type = await redis.type(key)
          return type === 'zset' ? redis.zcard(key) : type === 'list' ? redis.llen(key) : 0
        }),
      )
      return answers.reduce((sum, count) => sum + count, 0)
    },

    /** Lets no waiting search begin, or lets them all. */
    holdJobs: (held: boolean) => (held ? queue.pause() : queue.resume()),

    /** Connections of all replicas: every one but ours. */
    async connections(): Promise<number> {
      const list = (await redis.call('CLIENT', 'LIST')) as string
      return list
        .trim()
        .split('\n')
        .filter((line) => !line.includes(' name=bench ')).length
    },

    /** Bytes; 0 is no bound. */
    setMaxMemory: (bytes: number) => redis.config('SET', 'maxmemory', bytes),
    maxMemory: async () => Number((await redis.config('GET', 'maxmemory'))[1]),
    async close(): Promise<void> {
      await queue.close()
      redis.disconnect()
    },
  }
}

function isOf(key: string, searchIds: ReadonlySet<string>): boolean {
  const [searchId] = UUID.exec(key) ?? []
  return searchId === undefined || searchIds.has(searchId)
}

function kindOf(key: string): Exclude<keyof Memory, 'used'> {
  if (key.startsWith('bidiq:progress:')) return 'progress'
  if (key.startsWith('bidiq:jobs:')) return 'jobs'
  if (/^bidiq:result:[^:]+$/.test(key)) return 'endings'
  return key.startsWith('bidiq:result:') ? 'rows' : 'other'
}
