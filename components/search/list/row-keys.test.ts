import { expect, test } from 'vitest'
import { actionOf, moveBy, neighbourOf } from './row-keys.ts'

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

const PLAIN = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

test.each([
  [{ key: ' ' }, 'select'],
  [{ key: ' ', shiftKey: true }, 'selectTo'],
  [{ key: 'i' }, 'interessante'],
  [{ key: 'D' }, 'descartada'],
  [{ key: 'n' }, 'nota'],
  [{ key: 'd', ctrlKey: true }, undefined],
  [{ key: 'i', metaKey: true }, undefined],
  [{ key: 'N', shiftKey: true }, undefined],
  [{ key: 'x' }, undefined],
  [{ key: 'toString' }, undefined],
])('%j does %s', (keys, action) => {
  expect(actionOf({ ...PLAIN, ...keys })).toBe(action)
})

test.each([
  [{ key: 'ArrowRight' }, 1],
  [{ key: 'j' }, 1],
  [{ key: 'ArrowLeft' }, -1],
  [{ key: 'K' }, -1],
  [{ key: 'ArrowLeft', altKey: true }, undefined],
  [{ key: 'ArrowDown' }, undefined],
])('with a row open, %j leads by %s', (keys, by) => {
  expect(neighbourOf({ ...PLAIN, ...keys })).toBe(by)
})
