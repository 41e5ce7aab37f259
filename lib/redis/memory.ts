import type { Redis } from 'ioredis'
import { AppError } from '../errors.ts'
import { forAWhile } from '../for-a-while.ts'
import { ask } from './ask.ts'

/** Bytes; `max` is 0 when Redis has no bound. */
export type RedisMemory = { used: number; max: number }

/** Shares of a bounded Redis that each kind of writing may fill: the news of running searches may use it all. */
export const SHARES = { rows: 0.85, searches: 0.92 } as const

const SAMPLE_MS = 1_000

/** Keeps room for what runs: rows, then new searches, are refused before Redis is full. */
export type MemoryGuard = {
  /** @throws {AppError} `store_unavailable` when `bytes` more would pass the share. */
  admit(share: keyof typeof SHARES, bytes: number): Promise<void>
  memory(): Promise<RedisMemory>
}

export function createMemoryGuard(redis: Redis): MemoryGuard {
  const memory = forAWhile(SAMPLE_MS, () => ask(redis.info('memory')).then(parse))

  return {
    memory,
    async admit(share, bytes) {
      const { used, max } = await memory()
      if (max === 0 || used + bytes <= max * SHARES[share]) return
      throw new AppError('store_unavailable', `Redis is nearly full: ${used} of ${max} bytes`)
    },
  }
}

function parse(info: string): RedisMemory {
  const field = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1] ?? 0)
  return { used: field('used_memory'), max: field('maxmemory') }
}
