import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'

export type Kept = {
  /** Keys of BullMQ, ids left out. */
  jobs: string[]
  /** Other keys that never expire: there must be none. */
  endless: string[]
}

const JOBS = 'bidiq:jobs:'
/** A search is told ended shortly before its job is. */
const SETTLE_MS = 2_000

export async function settledKeys(redisUrl: string): Promise<Kept> {
  await pause(SETTLE_MS)
  return keysKept(redisUrl)
}

/** The keys of Redis that stay for ever. */
async function keysKept(redisUrl: string): Promise<Kept> {
  const redis = new Redis(redisUrl)
  try {
    const kept: string[] = []
    for await (const keys of redis.scanStream({ count: 500 }) as AsyncIterable<string[]>) {
      const ttls = await Promise.all(keys.map((key) => redis.ttl(key)))
      kept.push(...keys.filter((_, at) => ttls[at] === -1))
    }
    const unique = [...new Set(kept)].sort()
    return {
      jobs: unique.filter((key) => key.startsWith(JOBS)),
      endless: unique.filter((key) => !key.startsWith(JOBS)),
    }
  } finally {
    redis.disconnect()
  }
}

/** BullMQ names the next job of a schedule by its time, epoch milliseconds. */
const nameOf = (key: string) => key.replace(/:\d{13}$/, ':{time}')

/** Keys of BullMQ that came and that went, all those of one schedule being one. */
export function changesOf(before: Kept, after: Kept): { added: string[]; gone: string[] } {
  const [were, are] = [before, after].map(({ jobs }) => new Set(jobs.map(nameOf))) as [
    Set<string>,
    Set<string>,
  ]
  return { added: [...are.difference(were)], gone: [...were.difference(are)] }
}
