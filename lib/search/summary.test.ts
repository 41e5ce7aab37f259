import { expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import type { Sayings } from './sayings.ts'
import { countRow, emptySummary, UNKNOWN_UF } from './summary.ts'

const facts = (change: object = {}) =>
  factsOf({
    numeroControlePNCP: '00000000000191-1-000001/2026',
    anoCompra: 2026,
    sequencialCompra: 1,
    objetoCompra: 'Papel',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Banco' },
    unidadeOrgao: {},
    ...change,
  })
const said = (change: Partial<Sayings> = {}): Sayings => ({
  grupo: 'recebendo',
  tipo: 'disputa',
  aConferir: [],
  ...change,
})

test('each row is counted once under what it is, and under what is to be checked as often as that is', () => {
  const summary = emptySummary()
  countRow(
    summary,
    facts({ modalidadeId: 6, valorTotalEstimado: 10.1, unidadeOrgao: { ufSigla: 'SP' } }),
    said(),
  )
  countRow(summary, facts({ modalidadeId: 6, valorTotalEstimado: 0.2 }), said({ aConferir: ['uf'] }))
  countRow(summary, facts({}), said({ aConferir: ['uf', 'valor'], grupo: 'diretas', tipo: 'leilao' }))
  countRow(summary, facts({ valorTotalEstimado: 99_999_999 }), said())
  countRow(summary, facts({ valorTotalEstimado: 2e9 }), said())
  expect(summary).toEqual({
    ...emptySummary(),
    total: 5,
    grupos: { ...emptySummary().grupos, recebendo: 4, diretas: 1 },
    valorTotal: 10.3,
    semValor: 1,
    atipicos: 2,
    porUf: { SP: 1, [UNKNOWN_UF]: 4 },
    porModalidade: { '6': 2, '': 3 },
    porTipo: { disputa: 4, leilao: 1 },
    conferir: { uf: 2, valor: 1 },
  })
})
