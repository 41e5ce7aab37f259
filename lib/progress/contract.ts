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
      const epoch = await log.open(initialState({ searchId, query, echo: 'eco', now: 0 }))
      return { log, searchId, epoch, signal: AbortSignal.timeout(5_000) }
    }

    test('replays the whole story to a late reader and ends by itself', async () => {
      const { log, searchId, epoch, signal } = await open()
      await log.append(searchId, epoch, progress(1))
      await log.append(searchId, epoch, completed)
      const seen = await collect(log.read(searchId, { signal }))
      expect(types(seen)).toEqual(['snapshot', 'progress', 'completed'])
      expect(numbers(seen)).toEqual([1, 2, 3])
      expect(signal.aborted).toBe(false)
    })

    test('serves a reader that came first', async () => {
      const { log, searchId, epoch, signal } = await open()
      const reading = collect(log.read(searchId, { signal }))
      await log.append(searchId, epoch, progress(1))
      await log.append(searchId, epoch, completed)
      expect(types(await reading)).toEqual(['snapshot', 'progress', 'completed'])
    })

    test('resumes after an id, with no gap and no repeat', async () => {
      const { log, searchId, epoch, signal } = await open()
      await log.append(searchId, epoch, progress(1))
      const [, second] = await collect(log.read(searchId, { signal }), 2)
      await log.append(searchId, epoch, progress(2))
      await log.append(searchId, epoch, completed)
      const rest = await collect(log.read(searchId, { after: second!.id, signal }))
      expect(numbers(rest)).toEqual([3, 4])
    })

    test('gives nothing more to a reader that has seen the end', async () => {
      const { log, searchId, epoch, signal } = await open()
      await log.append(searchId, epoch, completed)
      expect(await collect(log.read(searchId, { after: `${epoch}-2`, signal }))).toEqual([])
    })

    test.each(['garbage', '1-1', '99999999999999999-4'])(
      'answers the unknown id %s with a snapshot',
      async (after) => {
        const { log, searchId, epoch, signal } = await open()
        await log.append(searchId, epoch, completed)
        expect(types(await collect(log.read(searchId, { after, signal })))).toEqual(['snapshot', 'completed'])
      },
    )

    test('folds what it no longer keeps into a snapshot', async () => {
      const { log, searchId, epoch, signal } = await open()
      for (let n = 1; n <= MAX_KEPT_EVENTS + 10; n++) await log.append(searchId, epoch, progress(n))
      const reading = collect(log.read(searchId, { signal }))
      await log.append(searchId, epoch, completed)
      const seen = await reading
      expect(types(seen)).toEqual(['snapshot', 'completed'])
      expect(seen[0]!.event).toMatchObject({ state: { progress: { found: MAX_KEPT_EVENTS + 10 } } })
    })

    test('refuses an older epoch and anything after the end', async () => {
      const { log, searchId, epoch, signal } = await open()
      const state = (await log.state(searchId))!
      const newer = await log.open(state)
      expect(newer).toBeGreaterThan(epoch)
      expect(await log.append(searchId, epoch, progress(9))).toBe(false)
      expect(await log.append(searchId, newer, completed)).toBe(true)
      expect(await log.append(searchId, newer, completed)).toBe(false)
      expect(types(await collect(log.read(searchId, { signal })))).toEqual(['snapshot', 'completed'])
    })

    test('keeps the state that the events add up to', async () => {
      const { log, searchId, epoch } = await open()
      await log.append(searchId, epoch, progress(40))
      await log.append(searchId, epoch, progress(30))
      expect(await log.state(searchId)).toMatchObject({ progress: { fraction: 0.4, found: 30 } })
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
