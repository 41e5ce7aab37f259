import { expect, test } from 'vitest'
import { MAX_SELECTED, NO_SELECTION, rangeTo, toggledRow, withRows } from './selection.ts'

test('a row is picked and let go of', () => {
  const one = toggledRow(NO_SELECTION, 'a', 3)
  expect(one).toEqual({ numeros: new Set(['a']), anchor: 3 })
  expect(toggledRow(one, 'a', 3).numeros.size).toBe(0)
  expect(NO_SELECTION.numeros.size).toBe(0)
})

test('a range goes from the row picked last, up or down', () => {
  const one = toggledRow(NO_SELECTION, 'a', 3)
  expect([rangeTo(one, 7), rangeTo(one, 1)]).toEqual([
    [3, 7],
    [1, 3],
  ])
  expect(rangeTo(NO_SELECTION, 1)).toBeUndefined()
})

test('more are picked, none twice, and not too many', () => {
  const one = toggledRow(NO_SELECTION, 'a', 0)
  expect(withRows(one, ['a', 'b'], 1)).toEqual({ numeros: new Set(['a', 'b']), anchor: 1 })
  const many = Array.from({ length: MAX_SELECTED }, (_, n) => String(n))
  expect(withRows(NO_SELECTION, many, null)!.numeros.size).toBe(MAX_SELECTED)
  expect(withRows(one, many, null)).toBeUndefined()
})
