import { expect, test } from 'vitest'
import type { SearchState, UfCoverage, UfProgress } from '../../../lib/search/state.ts'
import { ufLines } from './uf-lines.ts'

const reading = (change: Partial<UfProgress> = {}): UfProgress => ({
  state: 'reading',
  pagesRead: 1,
  pagesKnown: 3,
  found: 5,
  ...change,
})

const stateOf = (change: Partial<Record<keyof SearchState, unknown>>) =>
  ({ status: 'running', coverage: null, ...change }) as SearchState

test('while it runs: how far each UF has come, in alphabetical order', () => {
  const lines = ufLines(stateOf({ progress: { ufs: { SP: reading(), AC: reading({ state: 'waiting' }) } } }))
  expect(lines.map(({ uf, status, declared }) => [uf, status, declared])).toEqual([
    ['AC', 'Aguardando', null],
    ['SP', 'Lendo, 1 de 3 páginas', null],
  ])
})

test('at its end: what was declared, read and found, and each reason of a failure once', () => {
  const failure = { reason: 'unavailable', since: null, at: '2026-11-28T13:42:00.000Z' }
  const coverage = { uf: 'SP', declared: 90, read: 80, matched: 7, failures: [failure, failure], error: 'x' }
  const [line] = ufLines(
    stateOf({
      status: 'completed',
      progress: { ufs: { SP: reading({ state: 'incomplete' }) } },
      coverage: { ufs: [coverage as unknown as UfCoverage] },
    }),
  )
  expect(line).toMatchObject({ status: 'Incompleta', tone: 'warn', declared: 90, read: 80, found: 7 })
  expect(line!.failure).toBe('sem resposta às 10:42')
})

test('cancelled: what was under way is interrupted', () => {
  const lines = ufLines(stateOf({ status: 'cancelled', progress: { ufs: { SP: reading() } } }))
  expect(lines[0]).toMatchObject({ status: 'Interrompida', tone: 'neutral', found: 5, failure: null })
})
