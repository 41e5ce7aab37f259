import { expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import { rowOf } from './testing/compared-rows.ts'

test.each([
  ['https://www.BLL.org.br/x', 'www.bll.org.br'],
  ['http://bll.org.br', 'bll.org.br'],
  ['bll.org.br/processo?volta=https://outro.com', 'bll.org.br'],
  ['', null],
  [undefined, null],
  ['não há', null],
])('the portal of %j is %j', (linkSistemaOrigem, portal) => {
  expect(factsOf(rowOf({ linkSistemaOrigem })).portal).toBe(portal)
})

test('what the PNCP does not give is unknown, never no and never zero', () => {
  const facts = factsOf({
    numeroControlePNCP: 'x',
    anoCompra: 2026,
    sequencialCompra: 1,
    objetoCompra: 'Pneus',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: '' },
    unidadeOrgao: {},
  })
  const { numero, cnpj, texto, ...unknown } = facts
  expect({ numero, cnpj, texto }).toEqual({ numero: 'x', cnpj: '00000000000191', texto: ' pneu ' })
  expect(new Set(Object.values(unknown))).toEqual(new Set([null]))
})
