import { expect, test } from 'vitest'
import type { ResultRow } from '../../../lib/search/row.ts'
import { foundItens } from './item-text.ts'

const row = (numeros: (number | null)[], total = numeros.length) =>
  ({
    bidiq: {
      itens: {
        encontrados: numeros.map((numero) => ({ numero, descricao: 'camisa polo', termos: [] })),
        total,
      },
    },
  }) as unknown as ResultRow

test.each([
  [row([]), undefined],
  [{ bidiq: {} } as ResultRow, undefined],
  [row([37]), 'Item 37: camisa polo'],
  [row([null]), 'Item sem número: camisa polo'],
  [row([37, 38], 1_301), 'Item 37: camisa polo e mais 1.300'],
])('the items that hold the words in one line', (given, told) => {
  expect(foundItens(given)).toBe(told)
})
