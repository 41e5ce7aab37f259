import { expect, test } from 'vitest'
import { createMemoryResultStore } from '../results/memory.ts'
import type { SearchEvent } from '../search/events.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import { Keeper } from './keeper.ts'
import type { Teller } from './teller.ts'

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
const never = new AbortController().signal
const rowsOf = (total: number) => ({
  summary: { ...emptySummary(), total },
  index: new Uint8Array(1),
  chunks: [],
})

/** A store that a restart takes back to what it held when `snapshot` was called. */
function open() {
  const state = initialState({ searchId: crypto.randomUUID(), query, echo: '', now: 0 })
  const teller = { state, epoch: 7, terminalId: () => `${teller.epoch}-2` } as unknown as Teller & {
    epoch: number
  }
  let store = createMemoryResultStore()
  const results = new Proxy(store, { get: (_, name) => store[name as keyof typeof store] })
  const keeper = new Keeper(results, teller)
  const finishedAt = '2026-01-01T00:00:00.000Z'
  const ended = { ...state, status: 'completed' as const, finishedAt }
  const event: SearchEvent = {
    type: 'completed',
    message: '',
    versao: 1,
    coverage: null,
    summary: null,
    finishedAt,
  }
  const ending = { state: ended, terminal: { id: '7-9', event } }
  const restart = () => {
    store = createMemoryResultStore()
    teller.epoch = 8
  }
  return { keeper, results, ending, restart, searchId: state.searchId }
}

test('rows and ending that a restart lost are kept again, for the epoch that goes on', async () => {
  const { keeper, results, ending, restart, searchId } = open()
  await keeper.rows(rowsOf(6), true)
  await keeper.rows(rowsOf(8), false)
  await keeper.end(ending)
  restart()
  await keeper.again()
  expect((await results.read(searchId))?.summary.total).toBe(8)
  expect((await results.ending(searchId))?.terminal.id).toBe('8-2')
})

test('an ending that is not there when its event was told is kept again; one that is stays as it is', async () => {
  const { keeper, results, ending, restart, searchId } = open()
  await keeper.rows(rowsOf(8), false)
  await keeper.end(ending)
  await keeper.confirm(never)
  expect((await results.ending(searchId))?.terminal.id).toBe('7-9')
  restart()
  await keeper.confirm(never)
  expect(await results.ending(searchId)).toMatchObject({ state: { status: 'completed' } })
  expect((await results.read(searchId))?.summary.total).toBe(8)
})

test('provisional rows are not held', async () => {
  const { keeper, results, restart, searchId } = open()
  await keeper.rows(rowsOf(6), true)
  restart()
  await keeper.again()
  expect(await results.read(searchId)).toBeUndefined()
})
