import { expect, test } from 'vitest'
import { decayed, popularCells, type Demand } from './demand.ts'
import type { Uf } from './ufs.ts'

const HOUR = 3_600_000

test('a demand halves in twelve hours', () => {
  expect(decayed(4, 0, 0)).toBe(4)
  expect(decayed(4, HOUR, 13 * HOUR)).toBe(2)
  expect(decayed(4, 0, 24 * HOUR)).toBe(1)
})

test('a clock that is behind adds nothing', () => {
  expect(decayed(4, 12 * HOUR, 0)).toBe(4)
})

const cell = (uf: Uf, weight: number): Demand => ({ kind: 'abertas', uf, weight })

test('the most asked for come first, one search alone is not popular', () => {
  expect(popularCells([cell('AC', 1), cell('SP', 1.2), cell('RJ', 5), cell('MG', 1.19)])).toEqual([
    { kind: 'abertas', uf: 'RJ' },
    { kind: 'abertas', uf: 'SP' },
  ])
})

test('eight at most', () => {
  const ufs: Uf[] = ['AC', 'AL', 'AM', 'AP', 'BA', 'CE', 'DF', 'ES', 'GO', 'MA']
  const demand = ufs.map((uf, at) => cell(uf, 2 + at))
  expect(popularCells(demand).map(({ uf }) => uf)).toEqual(ufs.slice(2).reverse())
})
