import type { Redis } from 'ioredis'
import { expect, test } from 'vitest'
import { createMemoryGuard } from './memory.ts'

const guardOf = (used: number, max: number) =>
  createMemoryGuard({ info: async () => `used_memory:${used}\r\nmaxmemory:${max}\r\n` } as unknown as Redis)

test('rows are refused first, then new searches, while there is room for the news of those that run', async () => {
  await guardOf(80, 100).admit('rows', 5)
  await expect(guardOf(80, 100).admit('rows', 6)).rejects.toMatchObject({ code: 'store_unavailable' })
  await guardOf(91, 100).admit('searches', 0)
  await expect(guardOf(93, 100).admit('searches', 0)).rejects.toMatchObject({ code: 'store_unavailable' })
})

test('a Redis without a bound takes all', async () => {
  await guardOf(10 ** 12, 0).admit('rows', 10 ** 9)
})
