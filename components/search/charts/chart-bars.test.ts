import { expect, test } from 'vitest'
import type { FacetCounts } from '../../../lib/search/facet-counts.ts'
import { ufBars, valueBars, weekBars } from './chart-bars.ts'
import { EMPTY_VIEW } from '../url-state.ts'

const counts: FacetCounts = {
  total: 5,
  facetas: {
    uf: { RJ: 2, SP: 9, AC: 2 },
    modalidade: {},
    esfera: {},
    grupo: {},
    tipo: {},
    conferir: {},
    faixa: { ate100mil: 3, semValor: 1 },
    prazo: {},
  },
  somas: { ate100mil: 210_000.5 },
  semanas: [
    { de: '2026-11-29', ate: '2026-11-29', total: 4 },
    { de: '2026-11-30', ate: '2026-12-06', total: 0 },
  ],
}

test('weeks choose their days', () => {
  const view = { ...EMPTY_VIEW, verPrazo: '2026-11-30..2026-12-06' }
  expect(weekBars(counts, view)).toEqual([
    { value: '2026-11-29..2026-11-29', short: '29 nov', name: '29/11', count: 4, chosen: false },
    { value: '2026-11-30..2026-12-06', short: '30 nov', name: 'De 30/11 a 06/12', count: 0, chosen: true },
  ])
})

test('values have every range, with what it is worth', () => {
  const bars = valueBars(counts, { ...EMPTY_VIEW, verFaixa: ['semValor'] })
  expect(bars).toHaveLength(10)
  expect(bars[1]).toMatchObject({
    name: 'De R$ 50 mil a R$ 100 mil',
    count: 3,
    sum: 210_000.5,
    chosen: false,
  })
  expect(bars.at(-2)).toMatchObject({ value: 'semValor', count: 1, sum: 0, chosen: true })
})

test('the UFs that have most come first, as many as there is room for', () => {
  expect(ufBars(counts, EMPTY_VIEW).map(({ value }) => value)).toEqual(['SP', 'AC', 'RJ'])
  expect(ufBars(counts, EMPTY_VIEW, 1).map(({ value }) => value)).toEqual(['SP'])
})
