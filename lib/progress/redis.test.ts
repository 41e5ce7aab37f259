import { afterAll, describe, expect, test } from 'vitest'
import { script } from '../redis/ask.ts'
import { hasRedis, testRedis } from '../redis/testing/redis.ts'
import type { LoggedEvent, SearchEvent } from '../search/events.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import { describeProgressLog } from './contract.ts'
import { keysOf } from './redis-keys.ts'
import { OPEN } from './redis-scripts.ts'
import { createRedisProgressLog } from './redis.ts'

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
const newState = () => initialState({ searchId: crypto.randomUUID(), query, echo: '', now: 0 })
const started: SearchEvent = { type: 'started', message: '', versao: 1 }
const completed: SearchEvent = {
  type: 'completed',
  message: '',
  versao: 1,
  coverage: null,
  summary: emptySummary(),
  finishedAt: '2026-01-01T00:00:00.000Z',
}

describe.skipIf(!hasRedis)('with a real server', () => {
  const replicas = [testRedis(), testRedis()] as const
  const [one, other] = replicas.map((clients) => createRedisProgressLog(clients, { quietMs: 300 })) as [
    ReturnType<typeof createRedisProgressLog>,
    ReturnType<typeof createRedisProgressLog>,
  ]
  const [{ commands }, { subscriber }] = replicas
  afterAll(async () => {
    for (const log of [one, other]) log.close()
    for (const clients of replicas) await clients.close()
  })

  describeProgressLog('redis', () => one)

  async function collect(events: AsyncIterable<LoggedEvent>, onEach: (count: number) => void = () => {}) {
    const ids: string[] = []
    for await (const { id } of events) onEach(ids.push(id))
    return ids
  }
  const idsOf = (epoch: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${epoch}-${from + at}`)

  /** A search that a viewer of the other replica has begun to watch. */
  async function watched() {
    const state = newState()
    const writer = await one.open(state)
    const watching = Promise.withResolvers<void>()
    const signal = AbortSignal.timeout(8_000)
    const reading = collect(other.read(state.searchId, { signal }), () => watching.resolve())
    await watching.promise
    return { state, writer, reading }
  }

  test('a viewer of another replica sees the same story', async () => {
    const state = newState()
    const writer = await one.open(state)
    const reading = collect(other.read(state.searchId, { signal: AbortSignal.timeout(5_000) }))
    await writer.append(started)
    await writer.append(completed)
    expect(await reading).toEqual(idsOf(writer.epoch, 1, 3))
  })

  test('a subscriber whose connection is killed misses nothing', async () => {
    const { writer, reading } = await watched()
    subscriber.disconnect(true)
    for (let n = 0; n < 20; n++) await writer.append(started)
    await writer.append(completed)
    expect(await reading).toEqual(idsOf(writer.epoch, 1, 22))
  })

  test('what was published to nobody is found by the quiet check', async () => {
    const { state, writer, reading } = await watched()
    await subscriber.unsubscribe(`bidiq:progress:${state.searchId}:events`)
    await writer.append(completed)
    expect(await reading).toEqual(idsOf(writer.epoch, 1, 2))
  })

  test('an event appended twice, since its answer was lost, is logged once', async () => {
    const state = newState()
    const writer = await one.open(state)
    const [hash, log] = keysOf(state.searchId) as [string, string]
    await writer.append(started)
    const before = await commands.xlen(log)
    // As if the first answer had not arrived: the writer's number is that of the event in the log.
    const again = await one.open(state)
    await commands.hset(hash, 'n', 2)
    await commands.xadd(log, `${again.epoch}-2`, 'event', JSON.stringify(started))
    expect(await again.append(started)).toBe('logged')
    expect(again.lastId()).toBe(`${again.epoch}-2`)
    expect(await commands.xlen(log)).toBe(before)
  })

  test('a log that lost its end goes on in a new epoch; no viewer sees a number twice', async () => {
    const state = newState()
    const writer = await one.open(state)
    const keys = keysOf(state.searchId)
    const older = await Promise.all(keys.map((key) => commands.dumpBuffer(key)))
    const reading = collect(other.read(state.searchId, { signal: AbortSignal.timeout(8_000) }))
    await writer.append(started)
    const lost = writer.epoch
    for (const [at, key] of keys.entries()) await commands.restore(key, 300_000, older[at]!, 'REPLACE')
    expect(await writer.append(started)).toBe('reopened')
    expect(await writer.append(started)).toBe('logged')
    expect(writer.epoch).toBeGreaterThan(lost)
    await writer.append(completed)
    const ids = await reading
    expect(ids.slice(-3)).toEqual(idsOf(writer.epoch, 1, 3))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a resumption whose answer was lost, asked for again, is still that of the same holder', async () => {
    const state = newState()
    const resume = script<[string]>(commands, OPEN)
    const { epoch } = await one.open(state)
    const texts = [JSON.stringify(state), JSON.stringify(started), 300, 'channel'] as const
    const ask = (holder: string) => resume(keysOf(state.searchId), 'resume', epoch, 1, ...texts, holder)
    const [first] = await ask('writer')
    expect(Number(first)).toBeGreaterThan(epoch)
    expect(await ask('writer')).toEqual([first])
    expect(await ask('another')).toEqual([-1])
  })

  test('a search that an emptied server forgot is told as such, to the writer and to its viewers', async () => {
    const state = newState()
    const writer = await one.open(state)
    const reading = collect(other.read(state.searchId, { signal: AbortSignal.timeout(8_000) }))
    await writer.append(started)
    await commands.del(...keysOf(state.searchId))
    expect(await writer.append(completed)).toBe('forgotten')
    expect((await reading).length).toBeLessThanOrEqual(2)
    expect(await one.state(state.searchId)).toBeUndefined()
  })

  test('a run with nothing to append hears, when Redis is back, that its search is gone or held by another', async () => {
    const lost: string[] = []
    const open = async (name: string) => {
      const state = newState()
      return { state, writer: await one.open(state, (how) => lost.push(`${name} ${how}`)) }
    }
    const [gone, taken, left] = [await open('gone'), await open('taken'), await open('left')]
    await open('kept')
    left.writer.close()
    for (const { state } of [gone, left]) await replicas[1].commands.del(...keysOf(state.searchId))
    await other.open(taken.state)
    commands.disconnect(true)
    await expect.poll(() => lost.toSorted()).toEqual(['gone forgotten', 'taken superseded'])
  })

  test('every key lives for a while and is renewed while its search has no news', async () => {
    const state = newState()
    await one.create(state)
    const ttls = () => Promise.all(keysOf(state.searchId).map((key) => commands.ttl(key)))
    expect((await ttls()).every((ttl) => ttl > 290 && ttl <= 300)).toBe(true)
    for (const key of keysOf(state.searchId)) await commands.expire(key, 10)
    await one.renew([state.searchId])
    expect((await ttls()).every((ttl) => ttl > 290)).toBe(true)
  })

  test('viewers share the connections and let go of the channels', async () => {
    const state = newState()
    const writer = await one.open(state)
    const channels = async () =>
      (await commands.pubsub('NUMSUB', `bidiq:progress:${state.searchId}:events`))[1]
    const reading = Array.from({ length: 50 }, () =>
      collect(other.read(state.searchId, { signal: AbortSignal.timeout(5_000) })),
    )
    await writer.append(started)
    await expect.poll(channels).toBe(1)
    await writer.append(completed)
    await Promise.all(reading)
    await expect.poll(channels).toBe(0)
    expect(other.status().searches).toBe(0)
  })
})
