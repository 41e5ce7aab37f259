import { afterAll, describe, expect, test } from 'vitest'
import { encodeAnswer } from '../acervo/encode.ts'
import { AppError } from '../errors.ts'
import { hasRedis, testRedis } from '../redis/testing/redis.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import { describeResultStore } from './contract.ts'
import { createRedisResultStore } from './redis.ts'

const FIRST = { versao: 1, epoch: 1 }
const emptyAnswer = () => encodeAnswer({ summary: emptySummary(), index: [], rows: [] })

describe.skipIf(!hasRedis)('with a real server', () => {
  const clients = testRedis()
  const { commands } = clients
  afterAll(() => clients.close())

  describeResultStore('redis', (options) => createRedisResultStore(commands, options))

  test('every key has its time, which begins anew with the end', async () => {
    const store = createRedisResultStore(commands, { ttlSeconds: 500 })
    const searchId = crypto.randomUUID()
    await store.save(searchId, FIRST, await emptyAnswer())
    const keys = await commands.keys(`bidiq:result:${searchId}*`)
    expect(keys).toHaveLength(2)
    for (const key of keys) await commands.expire(key, 5)
    const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
    const state = initialState({ searchId, query, echo: '', now: 0 })
    const event = { message: '', versao: 1, coverage: null, summary: null, finishedAt: '' }
    await store.end(searchId, FIRST, {
      state,
      terminal: { id: '1-1', event: { type: 'cancelled', ...event } },
    })
    for (const key of keys) expect(await commands.ttl(key)).toBeGreaterThan(490)
  })

  test('rows that were replaced go soon', async () => {
    const store = createRedisResultStore(commands)
    const searchId = crypto.randomUUID()
    await store.save(searchId, FIRST, await emptyAnswer())
    const [before] = await commands.keys(`bidiq:result:${searchId}:*`)
    await store.save(searchId, FIRST, await emptyAnswer())
    expect(await commands.ttl(before!)).toBeLessThanOrEqual(60)
  })

  test('a guard that refuses leaves nothing behind', async () => {
    const refusal = new AppError('store_unavailable', 'full')
    const store = createRedisResultStore(commands, { admit: () => Promise.reject(refusal) })
    const searchId = crypto.randomUUID()
    await expect(store.save(searchId, FIRST, await emptyAnswer())).rejects.toBe(refusal)
    expect(await commands.keys(`bidiq:result:${searchId}*`)).toEqual([])
  })
})
