import { expect, test } from 'vitest'
import { instantOf } from '../search/time.ts'
import { isWorkingTime } from './hours.ts'

test.each([
  ['2026-11-23T07:00:00', true],
  ['2026-11-23T06:59:59', false],
  ['2026-11-23T19:59:59', true],
  ['2026-11-23T20:00:00', false],
  ['2026-11-27T12:00:00', true],
  ['2026-11-28T12:00:00', false],
  ['2026-11-29T12:00:00', false],
])('%s: %s', (brasilia, expected) => {
  expect(isWorkingTime(instantOf(brasilia), { from: 7, to: 20 })).toBe(expected)
})
