import { expect, test } from 'vitest'
import { changesBetween } from './row-changes.ts'
import { rowOf } from './testing/compared-rows.ts'

test('says which field changed, from what to what, the deadline first', () => {
  const before = rowOf()
  const after = rowOf({
    objetoCompra: 'Aquisição de papel',
    valorTotalEstimado: 2500.5,
    dataEncerramentoProposta: '2026-12-20T09:00:00',
  })
  expect(changesBetween(before, after)).toEqual([
    { campo: 'dataEncerramentoProposta', de: '2026-12-10T09:00:00', para: '2026-12-20T09:00:00' },
    { campo: 'valorTotalEstimado', de: 1000, para: 2500.5 },
    { campo: 'objetoCompra', de: 'Aquisição de material de limpeza', para: 'Aquisição de papel' },
  ])
})

test.each([
  ['seconds that one source cuts', { dataEncerramentoProposta: '2026-12-10T09:00:59' }],
  ['fractions of a cent', { valorTotalEstimado: 1000.001 }],
  ['case and white space', { objetoCompra: ' AQUISIÇÃO de  material de limpeza' }],
  ['what only one source tells', { processo: '12/2026', srp: true, modoDisputaId: 1 }],
  ['what the other source does not tell', { valorTotalEstimado: undefined, modalidadeId: undefined }],
])('%s is no change', (_, change) => {
  expect(changesBetween(rowOf(), rowOf(change))).toEqual([])
})

test.each([
  [
    'the razão social',
    { orgaoEntidade: { cnpj: '1', razaoSocial: 'Câmara' } },
    'razaoSocial',
    'Prefeitura',
    'Câmara',
  ],
  [
    'the município',
    { unidadeOrgao: { ufSigla: 'SP', municipioNome: 'Santos' } },
    'municipioNome',
    'São Paulo',
    'Santos',
  ],
  ['the UF', { unidadeOrgao: { ufSigla: 'RJ', municipioNome: 'São Paulo' } }, 'ufSigla', 'SP', 'RJ'],
  ['a cent', { valorTotalEstimado: 1000.01 }, 'valorTotalEstimado', 1000, 1000.01],
  ['the modalidade', { modalidadeId: 8 }, 'modalidadeId', 6, 8],
  [
    'one word in place of two',
    { objetoCompra: 'Aquisição dematerial de limpeza' },
    'objetoCompra',
    null,
    null,
  ],
] as const)('%s is a change', (_, change, campo, de, para) => {
  const changes = changesBetween(rowOf(), rowOf(change))
  expect(changes.map((one) => one.campo)).toEqual([campo])
  if (de !== null) expect(changes).toEqual([{ campo, de, para }])
})

test('the unidade compradora may be named anew', () => {
  const named = (nomeUnidade: string) => rowOf({ unidadeOrgao: { ufSigla: 'SP', nomeUnidade } })
  expect(changesBetween(named('Compras'), named('Licitações'))).toEqual([
    { campo: 'nomeUnidade', de: 'Compras', para: 'Licitações' },
  ])
})

test('an empty text was not informed, and a code of zero was', () => {
  expect(changesBetween(rowOf({ processo: '' }), rowOf({ processo: '1/2026' }))).toEqual([])
  expect(changesBetween(rowOf({ dataAberturaProposta: '' }), rowOf())).toEqual([
    { campo: 'dataAberturaProposta', de: null, para: '2026-11-11T08:00:00' },
  ])
  expect(changesBetween(rowOf({ modoDisputaId: 0 }), rowOf({ modoDisputaId: 1 }))).toEqual([
    { campo: 'modoDisputaId', de: 0, para: 1 },
  ])
})

test('the beginning of the proposals may come and go too', () => {
  expect(changesBetween(rowOf(), rowOf({ dataAberturaProposta: undefined }))).toEqual([
    { campo: 'dataAberturaProposta', de: '2026-11-11T08:00:00', para: null },
  ])
})

test('a deadline that comes or goes is a change; a value of zero is one that was not informed', () => {
  const without = rowOf({ dataEncerramentoProposta: undefined, valorTotalEstimado: 0 })
  expect(changesBetween(without, rowOf())).toEqual([
    { campo: 'dataEncerramentoProposta', de: null, para: '2026-12-10T09:00:00' },
    { campo: 'valorTotalEstimado', de: null, para: 1000 },
  ])
})
