import { expect, test } from 'vitest'
import { exportText, importText } from './followed-file.ts'
import { MAX_CONTRATACOES, type Followed } from './followed-list.ts'

const vistoAte = '2026-11-20T13:00:00.000Z'
const contratacao = (numero: string) => ({
  numero,
  objeto: 'Papel',
  orgao: 'Banco',
  uf: 'DF',
  link: null,
  vistoAte,
})
const orgao = { cnpj: '00000000000191', nome: 'Banco', unidade: null, vistas: ['000001/2026'], vistoAte }
const unidade = { ...orgao, unidade: { codigo: '925001', nome: 'Compras' } }
const list: Followed = { contratacoes: [contratacao('a')], orgaos: [orgao, unidade] }
const EMPTY: Followed = { contratacoes: [], orgaos: [] }

test('what is exported comes back whole in another browser', () => {
  expect(importText(EMPTY, exportText(list))).toEqual({ list, added: 3, repeated: 0 })
})

test('what is there already stays as it is, seen until when it was', () => {
  const later = { ...contratacao('a'), vistoAte: '2026-11-25T13:00:00.000Z' }
  const mine = { contratacoes: [later], orgaos: [orgao] }
  expect(importText(mine, exportText(list))).toEqual({
    list: { contratacoes: [later], orgaos: [orgao, unidade] },
    added: 1,
    repeated: 2,
  })
})

test.each([
  ['nothing', 'JSON'],
  ['[]', 'não é de acompanhadas'],
  ['{"arquivo": "bidiq-pesquisas"}', 'não é de acompanhadas'],
  ['{"arquivo": "bidiq-acompanhadas", "formato": 2}', 'outra versão'],
  [exportText({ ...list, contratacoes: [contratacao('a'), {} as never] }), 'A contratação nº 2'],
  [exportText({ ...list, orgaos: [{ cnpj: '1' } as never] }), 'O órgão nº 1'],
])('%.60s is refused, with why', (text, why) => {
  expect(() => importText(list, text)).toThrow(why)
})

test('more than fits is refused, and nothing of it taken', () => {
  const many = Array.from({ length: MAX_CONTRATACOES }, (_, at) => contratacao(String(at)))
  expect(() => importText(list, exportText({ ...EMPTY, contratacoes: many }))).toThrow('seriam 101 e 2')
})
