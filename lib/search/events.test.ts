import { describe, expect, test } from 'vitest'
import { searchEventSchema, type SearchEvent } from './events.ts'
import { applyEvent, isTerminal } from './apply-event.ts'
import { initialState } from './initial-state.ts'
import { searchQuerySchema } from './query.ts'
import type { SearchState, UfProgress } from './state.ts'
import { emptySummary } from './summary.ts'

const query = searchQuerySchema.parse({ ufs: ['SP', 'RJ'], situacao: 'abertas' })
const start = initialState({ searchId: crypto.randomUUID(), query, echo: 'eco', now: 0, filename: 'a.xlsx' })
const cell = (change: Partial<UfProgress> = {}): UfProgress => ({
  state: 'reading',
  pagesRead: 1,
  pagesKnown: 2,
  found: 1,
  ...change,
})
const summary = { ...emptySummary(), total: 4 }
const base = { message: 'm', versao: 1 }
const ending = { ...base, coverage: null, summary, finishedAt: '2026-11-23T12:00:00.000Z' }
const fold = (...events: SearchEvent[]) => events.reduce(applyEvent, start)

const story: SearchEvent[] = [
  { type: 'started', ...base },
  { type: 'progress', ...base, ufs: { SP: cell() }, found: 1, fraction: 0.4 },
  { type: 'progress', ...base, ufs: { RJ: cell({ state: 'done' }) }, found: 2, fraction: 0.3 },
  { type: 'result', ...base, summary, partial: true },
  {
    type: 'excel',
    ...base,
    excel: { status: 'ready', filename: 'a.xlsx', rows: 4, bytes: 9, mode: 'stream' },
  },
  { type: 'completed', ...ending },
]

describe('the state is what its events add up to', () => {
  test('a whole story', () => {
    expect(fold(...story)).toEqual({
      ...start,
      status: 'completed',
      progress: { ufs: { SP: cell(), RJ: cell({ state: 'done' }) }, found: 4, fraction: 1 },
      summary,
      excel: { status: 'ready', filename: 'a.xlsx', rows: 4, bytes: 9, mode: 'stream' },
      finishedAt: ending.finishedAt,
    })
  })

  test('seeing an event twice is harmless', () => {
    expect(fold(...story.flatMap((event) => [event, event]))).toEqual(fold(...story))
  })

  test('a snapshot is the whole state, whatever was before', () => {
    const other: SearchState = { ...start, echo: 'outro' }
    expect(fold(...story, { type: 'snapshot', ...base, state: other })).toEqual(other)
  })

  test('a failure keeps its reason; the share stays where it was', () => {
    const error = { code: 'internal', message: 'Falhou.' }
    expect(fold(story[1]!, { type: 'failed', ...ending, error })).toMatchObject({
      status: 'failed',
      error,
      progress: { fraction: 0.4 },
    })
    expect(fold(story[1]!, { type: 'cancelled', ...ending })).toMatchObject({
      status: 'cancelled',
      error: null,
      progress: { fraction: 0.4 },
    })
  })

  test('a search runs once it started, in its version', () => {
    expect(fold({ type: 'started', ...base, versao: 2 })).toEqual({ ...start, status: 'running', versao: 2 })
  })

  test('how far items are read stays where it was until there is news of it', () => {
    const progress = (itens?: { lidos: number; total: number }): SearchEvent => ({
      ...{ type: 'progress', ...base, ufs: {}, found: 0, fraction: 0 },
      ...(itens && { itens }),
    })
    const [some, more] = [
      { lidos: 1, total: 9 },
      { lidos: 2, total: 9 },
    ]
    expect('itens' in fold(progress()).progress).toBe(false)
    expect(fold(progress(some), progress()).progress.itens).toEqual(some)
    expect(fold(progress(some), progress(more)).progress.itens).toEqual(more)
  })

  test('states are not changed in place', () => {
    const before = structuredClone(start)
    fold(...story)
    expect(start).toEqual(before)
  })
})

test('three events end a search', () => {
  expect(story.filter(isTerminal).map(({ type }) => type)).toEqual(['completed'])
  expect([isTerminal({ type: 'failed' }), isTerminal({ type: 'cancelled' })]).toEqual([true, true])
})

test('events cross the wire unchanged', () => {
  for (const event of [...story, { type: 'snapshot', ...base, state: fold(...story) }])
    expect(searchEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
})
