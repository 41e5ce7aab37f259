import { expect, test } from 'vitest'
import { addReais } from './reais.ts'

const sumOf = (values: readonly number[]) => values.reduce(addReais, 0)

test('cents add up', () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3)
  expect(sumOf(Array.from({ length: 200_000 }, () => 999_999.99))).toBe(199_999_998_000)
})

test('the order does not matter, nor do parts of a cent', () => {
  const values = Array.from({ length: 5_000 }, (_, at) => ((at * 7_919) % 10_007) * 1_234.567_8 + 0.1)
  expect(sumOf(values.toReversed())).toBe(sumOf(values))
  expect(sumOf(values.toSorted((a, b) => a - b))).toBe(sumOf(values))
})
