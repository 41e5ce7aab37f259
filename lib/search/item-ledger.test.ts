import { expect, test } from 'vitest'
import { beneficiosOf, retryAt } from './item-ledger.ts'

const MINUTE = 60_000

test.each([
  [1, 5],
  [2, 10],
  [3, 20],
  [9, 1_280],
  [10, 1_440],
  [1_000, 1_440],
])('after %i failures in a row it is tried again in %i minutes', (failures, minutes) => {
  expect(retryAt(failures, 7)).toBe(7 + minutes * MINUTE)
})

test('benefits are one bit each, bit 0 for those not informed', () => {
  const itens = [{ tipoBeneficio: 1 }, { tipoBeneficio: 4 }, { tipoBeneficio: 4 }]
  const item = (tipo: object) => ({ numeroItem: 1, descricao: 'x', ...tipo })
  expect(beneficiosOf(itens.map(item))).toBe(0b10010)
  expect(beneficiosOf([...itens, {}].map(item))).toBe(0b10011)
  expect(beneficiosOf([])).toBe(0)
})

test('a benefit that has no bit is one not informed', () => {
  const item = (tipoBeneficio: number) => [{ numeroItem: 1, descricao: 'x', tipoBeneficio }]
  expect(beneficiosOf(item(30))).toBe(1 << 30)
  expect(beneficiosOf(item(31))).toBe(1)
})
