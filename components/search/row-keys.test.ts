import { expect, test } from 'vitest'
import { moveBy } from './row-keys.ts'

test.each([
  ['ArrowDown', 6],
  ['ArrowUp', 4],
  ['PageDown', 9],
  ['PageUp', 0],
  ['Home', 0],
  ['End', 9],
  ['Enter', undefined],
])('%s', (key, expected) => {
  expect(moveBy({ key }, 5, 10, 8)).toBe(expected)
})

test('an empty table has nowhere to go', () => {
  expect(moveBy({ key: 'ArrowDown' }, 0, 0, 8)).toBeUndefined()
})
