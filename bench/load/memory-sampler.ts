import { setTimeout as pause } from 'node:timers/promises'
import type { Memory, RedisView } from './redis-view.ts'

const SAMPLE_MS = 2_000

/**
 * Looks at the memory of some searches again and again until stopped; what is there at the start does not
 * count. `peak` is the most of each kind, not all seen at the same time.
 */
export async function sampleMemory(redis: RedisView, searchIds: ReadonlySet<string>) {
  const before = await redis.memory(searchIds)
  const peak: Memory = { progress: 0, jobs: 0, rows: 0, endings: 0, other: 0, used: 0 }
  const stopping = new AbortController()

  async function look(): Promise<Memory> {
    const now = await redis.memory(searchIds)
    for (const kind of Object.keys(peak) as (keyof Memory)[]) {
      now[kind] -= before[kind]
      peak[kind] = Math.max(peak[kind], now[kind])
    }
    return now
  }

  async function lookOften(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look()
      await pause(SAMPLE_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  const looking = lookOften()
  return {
    async stop(): Promise<{ peak: Memory; atEnd: Memory }> {
      stopping.abort()
      await looking
      const atEnd = await look()
      return { peak, atEnd }
    },
  }
}
