import { expect, test } from 'vitest'
import { parseAmount } from './parse-amount.ts'

test.each([
  ['1.500,00', 1500],
  ['1500', 1500],
  ['1500,5', 1500.5],
  ['1500.50', 1500.5],
  ['1.500', 1500],
  ['1.234.567,89', 1_234_567.89],
  ['R$ 2.000', 2000],
  ['50 mil', 50_000],
  ['50mil reais', 50_000],
  ['1,5 milhão', 1_500_000],
  ['2 milhões de reais', 2_000_000],
  ['1,234 mi', 1_234_000],
  ['300 reais', 300],
  ['0', 0],
])('%s', (text, value) => {
  expect(parseAmount(text)).toBe(value)
})

test.each(['', 'abc', '1.50.00', '12 dúzias', '-5', '1,2,3'])('%j is not an amount', (text) => {
  expect(parseAmount(text)).toBeUndefined()
})
