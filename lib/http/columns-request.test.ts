import { expect, test } from 'vitest'
import { DEFAULT_COLUMN_IDS } from '../search/column-list.ts'
import { columnsSchema } from './columns-request.ts'

test('columns keep their order; the control number is first unless it has a place', () => {
  expect(columnsSchema.parse('uf,objeto')).toEqual(['numeroControlePNCP', 'uf', 'objeto'])
  expect(columnsSchema.parse('uf,numeroControlePNCP')).toEqual(['uf', 'numeroControlePNCP'])
})

test('what a file has anyway is no choice', () => {
  expect(columnsSchema.parse(undefined)).toBeUndefined()
  expect(columnsSchema.parse(DEFAULT_COLUMN_IDS.join(','))).toBeUndefined()
  expect(columnsSchema.parse(DEFAULT_COLUMN_IDS.slice(1).join(','))).toBeUndefined()
})

test.each([
  ['uf,preco', /^Coluna desconhecida: “preco”\. Use, .*numeroControlePNCP, objeto, /],
  ['', /^Coluna desconhecida: “”/],
  ['uf,objeto,uf', /^Coluna repetida: “uf”/],
  [['uf', 'objeto'], /^Use, /],
])('%j is refused with what is accepted', (given, told) => {
  const { error } = columnsSchema.safeParse(given)
  expect(error?.issues[0]?.message).toMatch(told)
})
