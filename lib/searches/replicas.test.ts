import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { hasRedis, testRedis } from '../redis/testing/redis.ts'
import { type LoggedEvent } from '../search/events.ts'
import { isTerminal } from '../search/apply-event.ts'
import { searchQuerySchema } from '../search/query.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { allRows, createTestSearches, newFolder } from './testing/searches.ts'

describe.skipIf(!hasRedis)('three replicas on one machine, with a real Redis', () => {
  let simulator: RunningSimulator
  beforeAll(async () => {
    simulator = await startSimulator({ rows: 40_000, latency: 0.3, now: new Date().toISOString() })
  })
  afterAll(() => simulator.close())
  const open: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()))
    simulator.clearLog()
  })

  function start() {
    const acervoPath = join(newFolder(), 'acervo.db')
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    const replicas = [1, 2, 3].map(() => {
      const clients = testRedis()
      const product = createTestSearches({ url: simulator.url, acervoPath, replica: { clients, prefix } })
      let closed: Promise<void> | undefined
      const close = () => (closed ??= product.close().finally(clients.close))
      open.push(close)
      return { ...product, clients, close }
    })
    return replicas as [(typeof replicas)[0], (typeof replicas)[0], (typeof replicas)[0]]
  }
  type Replica = ReturnType<typeof start>[0]

  const national = searchQuerySchema.parse({ ufs: BRAZILIAN_UFS, situacao: 'abertas', termos: 'limpeza' })
  const never = new AbortController().signal
  const pagesAsked = () => simulator.log().map(({ path, params }) => JSON.stringify([path, params]))

  async function story({ searches }: Replica, searchId: string): Promise<LoggedEvent[]> {
    const seen: LoggedEvent[] = []
    for await (const logged of searches.events(searchId, { signal: AbortSignal.timeout(60_000) }))
      seen.push(logged)
    return seen
  }

  function expectOneWholeStory(seen: LoggedEvent[]) {
    expect(seen.filter(({ event }) => isTerminal(event))).toHaveLength(1)
    expect(isTerminal(seen.at(-1)!.event)).toBe(true)
    let [epoch, n] = [0, 0]
    for (const { id, event } of seen) {
      const [itsEpoch, itsN] = id.split('-').map(Number) as [number, number]
      if (itsEpoch === epoch) expect(event.type === 'snapshot' ? itsN > n : itsN === n + 1).toBe(true)
      else expect(itsEpoch).toBeGreaterThan(epoch)
      ;[epoch, n] = [itsEpoch, itsN]
    }
    const fractions = seen.flatMap(({ event }) => (event.type === 'progress' ? [event.fraction] : []))
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
  }

  test('the same id and query, twenty times to each: one run, each page once; another query is refused', async () => {
    const replicas = start()
    const searchId = crypto.randomUUID()
    await Promise.all(
      replicas.flatMap(({ searches }) =>
        Array.from({ length: 20 }, () => searches.start(searchId, national)),
      ),
    )
    const [first, ...others] = await Promise.all(replicas.map((replica) => story(replica, searchId)))
    for (const seen of [first!, ...others]) expectOneWholeStory(seen)
    expect(new Set(pagesAsked()).size).toBe(pagesAsked().length)
    const other = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos: 'limpeza' })
    for (const { searches } of replicas)
      await expect(searches.start(searchId, other)).rejects.toMatchObject({ code: 'search_conflict' })
    const rows = await Promise.all(replicas.map(({ searches }) => allRows(searches, searchId)))
    expect(rows[0]!.length).toBeGreaterThan(0)
    expect(rows[1]).toEqual(rows[0])
    expect(rows[2]).toEqual(rows[0])
  })

  test('searches of several replicas that need the same reading at the same time ask once', async () => {
    const replicas = start()
    const ids = replicas.map(() => crypto.randomUUID())
    await Promise.all(replicas.map(({ searches }, at) => searches.start(ids[at]!, national)))
    const states = await Promise.all(
      replicas.map(({ searches }, at) => searches.wait(ids[at]!, 60_000, never)),
    )
    expect(states.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed'])
    expect(new Set(states.map(({ summary }) => summary!.total)).size).toBe(1)
    expect(states.every(({ coverage }) => coverage!.complete)).toBe(true)
    expect(new Set(pagesAsked()).size).toBe(pagesAsked().length)
  })

  const begun = (seen: LoggedEvent[]) =>
    expect
      .poll(() => seen.some(({ event }) => event.type === 'progress' && event.fraction > 0.1), {
        timeout: 20_000,
      })
      .toBe(true)

  /** Follows a search from one replica while it goes on. */
  function watch({ searches }: Replica, searchId: string, signal = AbortSignal.timeout(60_000)) {
    const seen: LoggedEvent[] = []
    const done = (async () => {
      for await (const logged of searches.events(searchId, { signal })) seen.push(logged)
    })()
    return { seen, done }
  }

  test('a replica that stops hands its search over: one story, and only what was under way is asked again', async () => {
    const [runner, other] = start().slice(0, 2) as [Replica, Replica]
    await Promise.all([other.jobs.close()])
    const searchId = crypto.randomUUID()
    await runner.searches.start(searchId, national)
    const { seen, done } = watch(other, searchId)
    await begun(seen)
    await runner.close()
    await done
    expectOneWholeStory(seen)
    expect(seen.at(-1)!.event).toMatchObject({ type: 'completed', coverage: { complete: true } })
    // Four pages under way, and as many that had come and were not yet stored.
    expect(new Set(pagesAsked()).size).toBeGreaterThanOrEqual(pagesAsked().length - 8)
  })

  const statusOf = ({ searches }: Replica, searchId: string) =>
    searches.get(searchId).then(
      ({ status }) => status,
      () => 'forgotten',
    )

  test('a search that Redis has forgotten is taken in again by its runner', async () => {
    const [one, other] = start()
    const searchId = crypto.randomUUID()
    await one.searches.start(searchId, national)
    const leaving = new AbortController()
    const { seen, done } = watch(other, searchId, leaving.signal)
    await begun(seen)
    // Nobody watches any more: only its runner can bring it back.
    leaving.abort()
    await done
    await one.clients.commands.del(`bidiq:progress:${searchId}`, `bidiq:progress:${searchId}:log`)
    await expect.poll(() => statusOf(other, searchId), { timeout: 30_000 }).toBe('completed')
    const rest = await story(other, searchId)
    expectOneWholeStory(rest)
    expect(await other.searches.get(searchId)).toMatchObject({
      status: 'completed',
      coverage: { complete: true },
    })
  })

  test('any replica cancels; the next version goes on where it stopped', async () => {
    const [one, other, third] = start()
    const searchId = crypto.randomUUID()
    await one.searches.start(searchId, national)
    const { seen, done } = watch(other, searchId)
    await begun(seen)
    await third.searches.cancel(searchId)
    await done
    expect(seen.at(-1)!.event.type).toBe('cancelled')
    await Promise.all([one, other, third].map(({ searches }) => searches.retry(searchId)))
    const state = await third.searches.wait(searchId, 60_000, never)
    expect(state).toMatchObject({ status: 'completed', versao: 2, coverage: { complete: true } })
  })
})
