import { expect, test } from 'vitest'
import { compareRows } from './check-rows.ts'

const expected = { must: new Set(['a', 'b']), may: new Set(['c']) }

test('a result may have what it may have, in any order', () => {
  expect(compareRows(['b', 'a'], expected)).toBeUndefined()
  expect(compareRows(['c', 'b', 'a'], expected)).toBeUndefined()
})

test.each([
  ['missing', ['a'], '1 missing (b)'],
  ['too many', ['a', 'b', 'd'], '1 too many (d)'],
  ['repeated', ['a', 'b', 'b'], '1 repeated'],
])('what is %s is said', (_, numbers, said) => {
  expect(compareRows(numbers, expected)).toContain(said)
})
