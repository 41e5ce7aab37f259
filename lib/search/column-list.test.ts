import { expect, test } from 'vitest'
import { COLUMN_IDS, DEFAULT_COLUMN_IDS, isDefaultChoice, withNumero } from './column-list.ts'

test('a choice has the control number, first unless it has a place', () => {
  expect(withNumero(['objeto', 'uf'])).toEqual(['numeroControlePNCP', 'objeto', 'uf'])
  expect(withNumero(['objeto', 'numeroControlePNCP'])).toEqual(['objeto', 'numeroControlePNCP'])
})

test('when nobody chose, a file has the columns from the control number to the link', () => {
  expect([DEFAULT_COLUMN_IDS[0], DEFAULT_COLUMN_IDS.at(-1)]).toEqual(['numeroControlePNCP', 'link'])
  expect(DEFAULT_COLUMN_IDS).toEqual(COLUMN_IDS.slice(0, DEFAULT_COLUMN_IDS.length))
})

test.each([
  ['the same', [...DEFAULT_COLUMN_IDS], true],
  ['in another order', DEFAULT_COLUMN_IDS.toReversed(), false],
  ['one less', DEFAULT_COLUMN_IDS.slice(0, -1), false],
  ['one more', COLUMN_IDS.slice(0, DEFAULT_COLUMN_IDS.length + 1), false],
])('a choice that is %s is what a file has anyway: %s', (_, ids, expected) => {
  expect(isDefaultChoice(ids)).toBe(expected)
})
