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

test('a deadline that comes or goes is a change; a value of zero is one that was not informed', () => {
  const without = rowOf({ dataEncerramentoProposta: undefined, valorTotalEstimado: 0 })
  expect(changesBetween(without, rowOf())).toEqual([
    { campo: 'dataEncerramentoProposta', de: null, para: '2026-12-10T09:00:00' },
    { campo: 'valorTotalEstimado', de: null, para: 1000 },
  ])
})
