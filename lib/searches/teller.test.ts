import { expect, test, vi } from 'vitest'
import type { Logger } from '../log.ts'
import { AppError } from '../errors.ts'
import type { Appended, ProgressLog, StoryWriter } from '../progress/port.ts'
import { type SearchEvent } from '../search/events.ts'
import { applyEvent } from '../search/apply-event.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import { Teller } from './teller.ts'

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
const state = initialState({ searchId: crypto.randomUUID(), query, echo: 'eco', now: 0 })
const started: SearchEvent = { type: 'started', message: 'm', versao: 1 }
const progress = (found: number): SearchEvent => ({
  type: 'progress',
  message: 'm',
  versao: 1,
  ufs: {},
  found,
  fraction: 0,
})
const result = (total: number): SearchEvent => ({
  type: 'result',
  message: 'm',
  versao: 1,
  summary: { ...emptySummary(), total },
  partial: true,
})
const completed: SearchEvent = {
  type: 'completed',
  message: 'm',
  versao: 1,
  coverage: null,
  summary: emptySummary(),
  finishedAt: '2026-11-23T12:00:00.000Z',
}

/** A log whose appends end when told to. */
async function open(append: (event: SearchEvent) => Promise<Appended> = async () => 'logged') {
  const appended: SearchEvent[] = []
  const warned: unknown[] = []
  const onLost = vi.fn()
  const leaving = new AbortController()
  const writer: StoryWriter = {
    epoch: 7,
    lastId: () => `7-${appended.length + 1}`,
    close() {},
    async append(event) {
      const answer = await append(event)
      if (answer === 'logged') appended.push(event)
      return answer
    },
  }
  const log: Partial<ProgressLog> = { open: async () => writer }
  const logger: Partial<Logger> = { warn: (...args: unknown[]) => void warned.push(args), error: () => {} }
  const deps = { progress: log as ProgressLog, log: logger as Logger }
  const teller = await Teller.open(deps, state, { onLost, leaving: leaving.signal })
  return { teller, appended, warned, onLost, leaving }
}

const away = () => Promise.reject(new AppError('store_unavailable', 'log away'))

test('events are written one after another, in order, however long each takes', async () => {
  let underWay = 0
  const { teller, appended } = await open(async (event) => {
    expect(++underWay).toBe(1)
    for (let turn = event.type === 'started' ? 9 : 1; turn > 0; turn--) await Promise.resolve()
    underWay--
    return 'logged'
  })
  for (const event of [started, progress(1), result(2)]) teller.tell(event)
  await teller.settled()
  expect(appended).toEqual([started, progress(1), result(2)])
})

test('the state is known at once, before anything is written', async () => {
  const { teller, appended } = await open()
  teller.tell(started)
  teller.tell(progress(3))
  expect(teller.state).toMatchObject({ status: 'running', progress: { found: 3 } })
  expect(appended).toEqual([])
  await teller.settled()
})

test('the last event is given as it will be logged, before it is', async () => {
  const { teller, appended } = await open()
  teller.tell(started)
  const kept: unknown[] = []
  await teller.end(completed, async (terminal) => {
    kept.push(terminal)
    expect(appended).toEqual([started])
  })
  expect(kept).toEqual([{ id: '7-3', event: completed }])
  expect(appended).toEqual([started, completed])
  expect(teller.state.status).toBe('completed')
  await expect(teller.end(started, async () => {})).rejects.toThrow(TypeError)
})

test('a log that is away is waited for: what was told meanwhile is put together', async () => {
  let failures = 3
  const { teller, appended, warned, onLost } = await open(() =>
    failures-- > 0 ? away() : Promise.resolve('logged'),
  )
  for (const event of [started, progress(1), progress(2), progress(3), result(3)]) teller.tell(event)
  await teller.settled()
  expect(appended).toEqual([started, progress(3), result(3)])
  expect(warned).toHaveLength(1)
  expect(onLost).not.toHaveBeenCalled()
})

test('a long absence is told as the state it led to', async () => {
  const back = Promise.withResolvers<Appended>()
  const { teller, appended } = await open(() => back.promise)
  teller.tell(started)
  for (let n = 1; n <= 40; n++) {
    teller.tell(progress(n))
    teller.tell(result(n))
  }
  back.resolve('logged')
  await teller.settled()
  expect(appended.length).toBeLessThan(20)
  expect(appended[1]!.type).toBe('snapshot')
  expect(appended.reduce(applyEvent, state)).toEqual(teller.state)
})

test('one who leaves does not wait for the log', async () => {
  const { teller, leaving } = await open(away)
  teller.tell(started)
  leaving.abort(new Error('leaving'))
  await teller.settled()
})

test.each(['superseded', 'forgotten'] as const)('a search that is %s: the run hears of it', async (how) => {
  const { teller, onLost, appended } = await open(async () => how)
  teller.tell(started)
  teller.tell(progress(1))
  await teller.settled()
  expect(onLost).toHaveBeenCalledExactlyOnceWith(how, teller.state)
  expect(appended).toEqual([])
})

test('a bug of the log costs its event, not the search', async () => {
  const { teller, appended } = await open(async (event) => {
    if (event.type === 'started') throw new TypeError('bug')
    return 'logged'
  })
  teller.tell(started)
  teller.tell(result(1))
  await expect(teller.settled()).resolves.toBeUndefined()
  expect(appended).toEqual([result(1)])
})

test('an end that nobody heard of is no end: the search can be taken in again as it was before', async () => {
  const { teller, onLost } = await open(async (event) =>
    event.type === 'completed' ? 'forgotten' : 'logged',
  )
  teller.tell(started)
  await teller.end(completed, async () => {})
  expect(onLost).toHaveBeenCalledExactlyOnceWith('forgotten', expect.objectContaining({ status: 'running' }))
})

test('a search that its user cancelled is not taken in again', async () => {
  const { teller, onLost } = await open(async (event) =>
    event.type === 'cancelled' ? 'forgotten' : 'logged',
  )
  await teller.end({ ...completed, type: 'cancelled' }, async () => {})
  expect(onLost).toHaveBeenCalledExactlyOnceWith('forgotten', undefined)
})

test('what is told once the end has begun comes too late', async () => {
  const { teller, appended } = await open()
  await teller.end(completed, async () => teller.tell(progress(9)))
  expect(appended).toEqual([completed])
})

test('a log that lost what was written: what was kept is kept again, before the event is told', async () => {
  const told: string[] = []
  let answers: Appended[] = ['logged', 'reopened', 'logged']
  const writer: StoryWriter = {
    epoch: 7,
    lastId: () => '7-1',
    close() {},
    async append({ type }) {
      const [answer, ...rest] = answers
      answers = rest
      told.push(`${type} ${answer}`)
      return answer!
    },
  }
  const deps = { progress: { open: async () => writer } as unknown as ProgressLog, log: {} as Logger }
  const onReopened = async () => void told.push('kept again')
  const leaving = new AbortController().signal
  const teller = await Teller.open(deps, state, { onLost: () => {}, onReopened, leaving })
  teller.tell(started)
  teller.tell(result(1))
  await teller.settled()
  expect(told).toEqual(['started logged', 'result reopened', 'kept again', 'result logged'])
})
