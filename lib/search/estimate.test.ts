import { expect, test } from 'vitest'
import { estimateOf, type Pace } from './estimate.ts'
import { searchQuerySchema } from './query.ts'
import type { Sweep } from './sweep-ledger.ts'
import { UFS } from './ufs.ts'

const NOW = Date.parse('2026-11-28T13:00:00Z')
const PACE: Pace = { available: true, pageMs: 1000, pageRows: 2000, inFlight: 4, ratePerSecond: 20 }

const query = (change: Record<string, unknown> = {}) =>
  searchQuerySchema.parse({ ufs: ['AC', 'AP', 'SP'], situacao: 'abertas', ...change })

const sweep = (change: Partial<Sweep>) =>
  ({
    kind: 'abertas',
    uf: null,
    modalidade: null,
    firstDay: null,
    lastDay: null,
    complete: true,
    startedAt: NOW - 60_000,
    endedAt: NOW - 50_000,
    ...change,
  }) as Sweep

test('of what nobody has read each UF takes its pages, the largest one in turn', () => {
  expect(estimateOf(query(), [], PACE, NOW)).toEqual({
    segundos: 5, // SP has four pages, which follow one another
    paginas: 6,
    conhecido: { ufs: 0, de: 3 },
  })
})

test('what is fresh takes no page; what is stale is read again', () => {
  const fresh = sweep({ uf: 'SP' })
  expect(estimateOf(query(), [fresh], PACE, NOW)).toMatchObject({ paginas: 2, conhecido: { ufs: 1 } })
  const stale = sweep({ uf: 'SP', startedAt: NOW - 3_600_000 })
  expect(estimateOf(query(), [stale], PACE, NOW)).toMatchObject({ paginas: 6, conhecido: { ufs: 0 } })
})

test('when all is known it takes a second', () => {
  expect(estimateOf(query(), [sweep({})], PACE, NOW)).toEqual({
    segundos: 1,
    paginas: 0,
    conhecido: { ufs: 3, de: 3 },
  })
})

test('a longer period takes longer, and so does a slower source', () => {
  const days = { situacao: 'todas', dataFinal: '2026-11-28' }
  const week = estimateOf(query({ ...days, dataInicial: '2026-11-22' }), [], PACE, NOW)
  const year = estimateOf(query({ ...days, dataInicial: '2025-11-29' }), [], PACE, NOW)
  expect(year.paginas).toBeGreaterThan(10 * week.paginas)
  const slow = estimateOf(query(), [], { ...PACE, pageMs: 5000 }, NOW)
  expect(slow.segundos).toBe(21)
})

test('the rate holds when there are many small pages', () => {
  const all = estimateOf(query({ ufs: UFS }), [], { ...PACE, pageMs: 10, ratePerSecond: 1 }, NOW)
  expect(all.segundos).toBe(Math.ceil(all.paginas + 0.4))
})

test('what cannot be told is not told', () => {
  const away = { ...PACE, available: false }
  expect(estimateOf(query(), [], away, NOW).segundos).toBeNull()
  expect(estimateOf(query(), [sweep({})], away, NOW).segundos).toBe(1)
  expect(estimateOf(query({ itens: true, termos: 'papel' }), [sweep({})], PACE, NOW).segundos).toBeNull()
})

test('a control number is looked up by itself, whatever is known of its UF', () => {
  const numero = '41265086000161-1-032210/2026'
  expect(estimateOf(query({ numero }), [sweep({})], PACE, NOW)).toEqual({
    segundos: 2,
    paginas: 1,
    conhecido: { ufs: 0, de: 3 },
  })
})
