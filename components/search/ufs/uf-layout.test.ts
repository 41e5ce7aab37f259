import { expect, test } from 'vitest'
import { UFS, type Uf } from '../../../lib/search/ufs.ts'
import { tileAfter, UF_TILES } from './uf-layout.ts'

test('every UF has its tile, once', () => {
  expect(UF_TILES.map(({ uf }) => uf).toSorted()).toEqual([...UFS].sort())
})

test.each([
  ['SP', 'ArrowUp', 'GO'],
  ['SP', 'ArrowLeft', 'PR'],
  ['SP', 'ArrowRight', 'RJ'],
  ['SP', 'ArrowDown', 'SC'],
  ['RR', 'ArrowRight', 'AP'],
  ['RR', 'ArrowLeft', undefined],
  ['RR', 'ArrowUp', undefined],
  ['AC', 'ArrowUp', 'AM'],
  ['RJ', 'ArrowDown', 'SC'],
  ['RN', 'ArrowUp', 'AP'],
  ['SC', 'ArrowRight', 'EX'],
  ['PA', 'Home', 'RR'],
  ['PA', 'End', 'EX'],
  ['PA', 'Tab', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(tileAfter(key, from as Uf, UF_TILES)).toBe(to)
})

test('what cannot be reached is passed over', () => {
  const some = UF_TILES.filter(({ uf }) => ['AM', 'RN', 'SP'].includes(uf))
  expect(tileAfter('ArrowRight', 'AM', some)).toBe('RN')
  expect(tileAfter('ArrowDown', 'AM', some)).toBe('SP')
})

test('arrows reach every tile from any other', () => {
  const reached = new Set<Uf>(['EX'])
  for (const uf of reached)
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = tileAfter(key, uf, UF_TILES)
      if (next) reached.add(next)
    }
  expect(reached.size).toBe(UFS.length)
})
