import { expect, test } from 'vitest'
import { MAX_CONTRATACOES, orgaoKey, readFollowed } from './followed-list.ts'

const one = {
  numero: '00000000000191-1-000001/2026',
  objeto: 'Papel',
  orgao: 'Banco',
  uf: 'DF',
  link: 'https://pncp.gov.br/app/editais/1',
  vistoAte: '2026-11-20T13:00:00.000Z',
}
const orgao = {
  cnpj: '00000000000191',
  nome: 'Banco',
  unidade: null,
  vistas: ['000001/2026'],
  vistoAte: '2026-11-20T13:00:00.000Z',
}
const unidade = { ...orgao, unidade: { codigo: '925001', nome: 'Compras' }, vistas: null }

test('what was kept comes back as it was', () => {
  const kept = { contratacoes: [one], orgaos: [orgao, unidade] }
  expect(readFollowed(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test.each([null, 1, 'x', [], {}, { contratacoes: [] }, { contratacoes: {}, orgaos: [] }])(
  '%j is nothing that was kept',
  (data) => expect(readFollowed(data)).toBeUndefined(),
)

test('of rubbish among it only what can be understood stays, and no address but of the web', () => {
  const contratacoes = [
    null,
    7,
    { ...one, vistoAte: 'ontem' },
    { ...one, link: 'javascript:alert(1)', objeto: 9 },
  ]
  expect(
    readFollowed({ contratacoes, orgaos: [{ cnpj: '1' }, {}, { ...orgao, unidade: {} }, orgao] }),
  ).toEqual({
    contratacoes: [{ ...one, link: null, objeto: '' }],
    orgaos: [orgao],
  })
})

test('it does not grow without end', () => {
  const contratacoes = Array.from({ length: MAX_CONTRATACOES + 5 }, (_, at) => ({
    ...one,
    numero: String(at),
  }))
  expect(readFollowed({ contratacoes, orgaos: [] })?.contratacoes).toHaveLength(MAX_CONTRATACOES)
})

test('an órgão that was followed before its open ones were looked at begins with the next look', () => {
  const { orgaos } = readFollowed({ contratacoes: [], orgaos: [{ cnpj: orgao.cnpj, nome: 'Banco' }] })!
  expect(orgaos).toEqual([{ ...orgao, vistas: null, vistoAte: '1970-01-01T00:00:00.000Z' }])
})

test('an órgão and a unidade of it are two', () => {
  expect([orgaoKey(orgao), orgaoKey(unidade)]).toEqual(['00000000000191', '00000000000191:925001'])
})
