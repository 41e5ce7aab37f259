import { describe, expect, test } from 'vitest'
import type { LoggedEvent, SearchEvent } from '../search/events.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import { MAX_KEPT_EVENTS, type ProgressLog } from './port.ts'

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })

const progress = (found: number): SearchEvent => ({
  type: 'progress',
  message: 'Lendo',
  versao: 1,
  ufs: { SP: { state: 'reading', pagesRead: found, pagesKnown: 100, found } },
  found,
  fraction: found / 100,
})

const completed: SearchEvent = {
  type: 'completed',
  message: 'Concluída',
  versao: 1,
  coverage: null,
  summary: emptySummary(),
  finishedAt: '2026-01-01T00:00:00.000Z',
}

async function collect(events: AsyncIterable<LoggedEvent>, limit = Infinity): Promise<LoggedEvent[]> {
  const seen: LoggedEvent[] = []
  for await (const event of events) {
    seen.push(event)
    if (seen.length >= limit) break
  }
  return seen
}

const types = (seen: LoggedEvent[]) => seen.map(({ event }) => event.type)
const numbers = (seen: LoggedEvent[]) => seen.map(({ id }) => Number(id.split('-')[1]))

/** Each adapter's test file calls this. */
export function describeProgressLog(name: string, createLog: () => ProgressLog) {
  describe(`${name} progress log`, () => {
    const open = async () => {
      const log = createLog()
      const searchId = crypto.randomUUID()
      const writer = await log.open(initialState({ searchId, query, echo: 'eco', now: 0 }))
      return { log, searchId, writer, signal: AbortSignal.timeout(5_000) }
    }

    test('replays the whole story to a late reader and ends by itself', async () => {
      const { log, searchId, writer, signal } = await open()
      await writer.append(progress(1))
      await writer.append(completed)
      const seen = await collect(log.read(searchId, { signal }))
      expect(types(seen)).toEqual(['snapshot', 'progress', 'completed'])
      expect(numbers(seen)).toEqual([1, 2, 3])
      expect(signal.aborted).toBe(false)
    })

    test('serves a reader that came first', async () => {
      const { log, searchId, writer, signal } = await open()
      const reading = collect(log.read(searchId, { signal }))
      await writer.append(progress(1))
      await writer.append(completed)
      expect(types(await reading)).toEqual(['snapshot', 'progress', 'completed'])
    })

    test('resumes after an id, with no gap and no repeat', async () => {
      const { log, searchId, writer, signal } = await open()
      await writer.append(progress(1))
      const [, second] = await collect(log.read(searchId, { signal }), 2)
      await writer.append(progress(2))
      await writer.append(completed)
      const rest = await collect(log.read(searchId, { after: second!.id, signal }))
      expect(numbers(rest)).toEqual([3, 4])
    })

    test('gives nothing more to a reader that has seen the end', async () => {
      const { log, searchId, writer, signal } = await open()
      await writer.append(completed)
      expect(writer.lastId()).toBe(`${writer.epoch}-2`)
      expect(await collect(log.read(searchId, { after: writer.lastId(), signal }))).toEqual([])
    })

    test.each(['garbage', '1-1', '99999999999999999-4'])(
      'answers the unknown id %s with a snapshot',
      async (after) => {
        const { log, searchId, writer, signal } = await open()
        await writer.append(completed)
        expect(types(await collect(log.read(searchId, { after, signal })))).toEqual(['snapshot', 'completed'])
      },
    )

    test('folds what it no longer keeps into a snapshot', async () => {
      const { log, searchId, writer, signal } = await open()
      for (let n = 1; n <= MAX_KEPT_EVENTS + 10; n++) await writer.append(progress(n))
      const reading = collect(log.read(searchId, { signal }))
      await writer.append(completed)
      const seen = await reading
      expect(types(seen)).toEqual(['snapshot', 'completed'])
      expect(seen[0]!.event).toMatchObject({ state: { progress: { found: MAX_KEPT_EVENTS + 10 } } })
    })

    test('refuses an older epoch and anything after the end', async () => {
      const { log, searchId, writer, signal } = await open()
      const newer = await log.open((await log.state(searchId))!)
      expect(newer.epoch).toBeGreaterThan(writer.epoch)
      expect(await writer.append(progress(9))).toBe('superseded')
      expect(await newer.append(completed)).toBe('logged')
      expect(await newer.append(completed)).toBe('superseded')
      expect(types(await collect(log.read(searchId, { signal })))).toEqual(['snapshot', 'completed'])
    })

    test('keeps the state that the events add up to', async () => {
      const { log, searchId, writer } = await open()
      await writer.append(progress(40))
      await writer.append(progress(30))
      expect(await log.state(searchId)).toMatchObject({ progress: { fraction: 0.4, found: 30 } })
    })

    test('tells a reader of the epoch before of the next one, from its snapshot on', async () => {
      const { log, searchId, writer, signal } = await open()
      await writer.append(progress(1))
      const reading = collect(log.read(searchId, { signal }))
      await writer.append(progress(2))
      const newer = await log.open((await log.state(searchId))!)
      await newer.append(completed)
      const seen = await reading
      const epochs = seen.map(({ id }) => Number(id.split('-')[0]))
      expect(epochs).toEqual(epochs.toSorted((a, b) => a - b))
      const ofNewer = seen.filter(({ id }) => id.startsWith(`${newer.epoch}-`))
      expect(types(ofNewer)).toEqual(['snapshot', 'completed'])
      expect(ofNewer[0]!.event).toMatchObject({ state: { progress: { found: 2 } } })
    })

    test('begins a story once, however many ask at once, and the next version once', async () => {
      const log = createLog()
      const fresh = initialState({ searchId: crypto.randomUUID(), query, echo: 'eco', now: 0 })
      const signal = AbortSignal.timeout(5_000)
      expect(await Promise.all([1, 2, 3].map(() => log.create(fresh)))).toEqual([fresh, fresh, fresh])
      const writer = await log.open({ ...fresh, status: 'running' })
      expect(await log.create(fresh), 'one that runs is left alone').toMatchObject({ status: 'running' })
      await writer.append(completed)
      const second = { ...fresh, versao: 2 }
      expect(await log.create(second)).toEqual(second)
      expect(await log.create(second)).toEqual(second)
      const [first] = await collect(log.read(fresh.searchId, { signal }), 1)
      expect(first!.event).toMatchObject({ type: 'snapshot', versao: 2, state: { status: 'queued' } })
    })

    test('tells many readers the same, the slow as the quick', async () => {
      const { log, searchId, writer, signal } = await open()
      const quick = Array.from({ length: 20 }, () => collect(log.read(searchId, { signal })))
      const slow = log.read(searchId, { signal })[Symbol.asyncIterator]()
      const first = await slow.next()
      for (let n = 1; n <= 10; n++) await writer.append(progress(n))
      await writer.append(completed)
      const stories = await Promise.all(quick)
      const rest = await collect({ [Symbol.asyncIterator]: () => slow })
      const whole = Array.from({ length: 12 }, (_, at) => at + 1)
      for (const story of stories) expect(numbers(story)).toEqual(whole)
      expect(numbers([first.value as LoggedEvent, ...rest])).toEqual(whole)
    })

    test('ends at once for a search that nobody knows', async () => {
      const { log, signal } = await open()
      expect(await collect(log.read(crypto.randomUUID(), { signal }))).toEqual([])
    })

    test('lets an aborted reader go quietly', async () => {
      const { log, searchId } = await open()
      const leaving = new AbortController()
      const reading = collect(log.read(searchId, { signal: leaving.signal }))
      leaving.abort()
      expect((await reading).length).toBeLessThanOrEqual(1)
    })
  })
}
