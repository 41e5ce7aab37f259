import { expect, test, vi } from 'vitest'
import type { Logger } from '../log.ts'
import type { ProgressLog } from '../progress/port.ts'
import type { SearchEvent } from '../search/events.ts'
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
const completed: SearchEvent = {
  type: 'completed',
  message: 'm',
  versao: 1,
  coverage: null,
  summary: emptySummary(),
  finishedAt: '2026-11-23T12:00:00.000Z',
}

/** A log whose appends end when told to. */
async function open(append: (event: SearchEvent) => Promise<boolean> = async () => true) {
  const appended: SearchEvent[] = []
  const warned: unknown[] = []
  const onLost = vi.fn()
  const log: Partial<ProgressLog> = {
    open: async () => 7,
    append: async (searchId, epoch, event) => {
      expect([searchId, epoch]).toEqual([state.searchId, 7])
      const isOurs = await append(event)
      appended.push(event)
      return isOurs
    },
  }
  const logger: Partial<Logger> = { warn: (...args: unknown[]) => void warned.push(args) }
  const teller = await Teller.open({ progress: log as ProgressLog, log: logger as Logger }, state, onLost)
  return { teller, appended, warned, onLost }
}

test('events are written one after another, in order, however long each takes', async () => {
  let underWay = 0
  const { teller, appended } = await open(async (event) => {
    expect(++underWay).toBe(1)
    for (let turn = event.type === 'started' ? 9 : 1; turn > 0; turn--) await Promise.resolve()
    underWay--
    return true
  })
  for (const event of [started, progress(1), progress(2)]) teller.tell(event)
  await teller.settled()
  expect(appended).toEqual([started, progress(1), progress(2)])
})

test('the state is known at once, before anything is written', async () => {
  const { teller, appended } = await open()
  teller.tell(started)
  teller.tell(progress(3))
  expect(teller.state).toMatchObject({ status: 'running', progress: { found: 3 } })
  expect(appended).toEqual([])
  await teller.settled()
})

test('the last event is answered as it is logged: the snapshot was number 1', async () => {
  const { teller } = await open()
  teller.tell(started)
  expect(await teller.end(completed)).toEqual({ id: '7-3', event: completed })
  expect(teller.state.status).toBe('completed')
  await expect(teller.end(started)).rejects.toThrow(TypeError)
})

test('a log that fails is noted and never stops the search', async () => {
  const { teller, appended, warned, onLost } = await open(async (event) => {
    if (event.type === 'started') throw new Error('log down')
    return true
  })
  teller.tell(started)
  teller.tell(progress(1))
  await teller.settled()
  expect(appended).toEqual([progress(1)])
  expect(warned).toHaveLength(1)
  expect(onLost).not.toHaveBeenCalled()
})

test('a newer run takes the pen: this one hears of it', async () => {
  const { teller, onLost } = await open(async () => false)
  teller.tell(started)
  await teller.settled()
  expect(onLost).toHaveBeenCalledOnce()
})
