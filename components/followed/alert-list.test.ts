import { expect, test } from 'vitest'
import { alertListOf, isSameList } from './alert-list.ts'

const vistoAte = '2026-11-20T13:00:00.000Z'
const contratacao = (numero: string) => ({
  ...{ numero, objeto: '', orgao: '', uf: '', link: null, vistoAte },
})
const orgao = { cnpj: '00000000000191', nome: '', unidade: null, vistas: [], vistoAte }
const unidade = { ...orgao, unidade: { codigo: '9', nome: 'Compras' } }
const followed = { contratacoes: [contratacao('a'), contratacao('b')], orgaos: [orgao, unidade] }

test('an alert holds the numbers alone, and its list is another when anything comes or goes', () => {
  const list = alertListOf(followed)
  expect(list).toEqual({
    contratacoes: ['a', 'b'],
    orgaos: [
      { cnpj: '00000000000191', unidade: null },
      { cnpj: '00000000000191', unidade: '9' },
    ],
  })
  const turned = { contratacoes: ['b', 'a'], orgaos: list.orgaos.toReversed() }
  expect(isSameList(list, turned)).toBe(true)
  expect(isSameList(list, { ...list, contratacoes: ['a'] })).toBe(false)
  expect(isSameList(list, { ...list, orgaos: [list.orgaos[0]!] })).toBe(false)
})
