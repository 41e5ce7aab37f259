import { describe, expect, test } from 'vitest'
import type { FieldChange } from '../../../lib/search/changes.ts'
import { instantOf } from '../../../lib/search/time.ts'
import { changeText, changeTitle, recentChange } from './change-text.ts'

const cases: [FieldChange, string][] = [
  [
    { campo: 'dataEncerramentoProposta', de: '2026-11-25T09:00:00', para: '2026-11-28T09:00:00' },
    'fim do recebimento de propostas: de 25/11/2026 09:00 para 28/11/2026 09:00',
  ],
  [{ campo: 'situacaoCompraId', de: 1, para: 4 }, 'situação: de Divulgada no PNCP para Suspensa'],
  [{ campo: 'situacaoCompraId', de: 1, para: 77 }, 'situação: de Divulgada no PNCP para código 77'],
  [
    { campo: 'valorTotalEstimado', de: 0, para: 1500 },
    'valor estimado: de não informado para R$\u00a01.500,00',
  ],
  [
    { campo: 'valorTotalHomologado', de: null, para: 10 },
    'valor homologado: de não informado para R$\u00a010,00',
  ],
  [{ campo: 'srp', de: false, para: true }, 'registro de preços (SRP): de não para sim'],
  [{ campo: 'processo', de: '1/2026', para: '2/2026' }, 'processo: de “1/2026” para “2/2026”'],
]
test.each(cases)('%j', (change, text) => {
  expect(changeText(change)).toBe(text)
})

test('says when it changed, or when that was noticed', () => {
  const notadaEm = '2026-11-23T14:00:00.000Z'
  expect(changeTitle({ mudouEm: '2026-11-23T13:42:00.000Z', notadaEm })).toBe('Mudou em 23/11/2026 às 10:42')
  expect(changeTitle({ mudouEm: null, notadaEm })).toBe('Mudança notada em 23/11/2026 às 11:00')
})

describe('in the list', () => {
  const now = instantOf('2026-11-23T00:30:00')
  test.each([
    ['2026-11-23T00:10:00', 'Mudou hoje'],
    ['2026-11-22T23:59:00', 'Mudou ontem'],
    ['2026-11-20T08:00:00', 'Mudou em 20/11'],
    ['2026-11-19T23:59:00', undefined],
    ['2026-11-23T00:31:00', 'Mudou hoje'],
  ])('%s: %s', (brasilia, text) => {
    expect(recentChange(new Date(instantOf(brasilia)).toISOString(), now)).toBe(text)
  })
  test.each([null, undefined])('%s: nothing', (mudouEm) => {
    expect(recentChange(mudouEm, now)).toBeUndefined()
  })
})
