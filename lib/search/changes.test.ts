import { describe, expect, test } from 'vitest'
import { changeOf, type FieldChange } from './changes.ts'
import type { Contratacao, SourceName, SourcedContratacao } from './contratacao.ts'
import { merge } from './merge.ts'
import { instantOf } from './time.ts'

const READ_AT = instantOf('2026-11-23T12:00:00')
const MON = '2026-11-20T09:00:00'
const TUE = '2026-11-23T10:42:00'

const reading = (fonte: SourceName, change: Partial<Contratacao>, lidoEm = READ_AT): SourcedContratacao => ({
  fonte,
  lidoEm,
  contratacao: {
    numeroControlePNCP: '00000000000191-1-000001/2026',
    anoCompra: 2026,
    sequencialCompra: 1,
    objetoCompra: 'Material de limpeza',
    dataAtualizacao: MON,
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
    unidadeOrgao: {},
    ...change,
  },
})

/** What the last of some readings changed. */
function lastChange(...readings: SourcedContratacao[]) {
  const last = readings.pop()!
  const before = readings.reduce<ReturnType<typeof merge> | undefined>(merge, undefined)!
  return changeOf(before, last, merge(before, last))
}
const prazo = (day: number): Partial<Contratacao> => ({ dataEncerramentoProposta: `2026-11-${day}T09:00:00` })

test('a later state of the record says what changed, and when', () => {
  const change = lastChange(
    reading('busca', prazo(25)),
    reading('busca', { ...prazo(28), dataAtualizacao: TUE }),
  )
  expect(change).toEqual({
    mudouEm: instantOf(TUE),
    notadaEm: READ_AT,
    campos: [{ campo: 'dataEncerramentoProposta', de: '2026-11-25T09:00:00', para: '2026-11-28T09:00:00' }],
  })
})

test.each([
  ['did not move', MON],
  ['lies ahead', '2026-11-23T12:00:01'],
])('a date of the PNCP that %s is not when it changed', (_, dataAtualizacao) => {
  const change = lastChange(reading('busca', prazo(25)), reading('busca', { ...prazo(28), dataAtualizacao }))
  expect(change).toMatchObject({ mudouEm: null, notadaEm: READ_AT })
})

describe('what is no change', () => {
  const cases: [string, SourcedContratacao, SourcedContratacao][] = [
    ['the same again', reading('busca', prazo(25)), reading('busca', prazo(25))],
    [
      'a field that is learned',
      reading('busca', {}),
      reading('busca', { ...prazo(25), dataAtualizacao: TUE }),
    ],
    ['a field that a reading lacks', reading('busca', prazo(25)), reading('busca', { dataAtualizacao: TUE })],
    ['an earlier state', reading('busca', { dataAtualizacao: TUE }), reading('busca', prazo(28))],
    [
      'the same state in the words of the other source',
      reading('busca', prazo(25)),
      reading('consulta', prazo(28)),
    ],
    [
      'a text as the other source writes it',
      reading('busca', { objetoCompra: '[Portal] Material de limpeza' }),
      reading('consulta', { dataAtualizacao: TUE }),
    ],
    [
      'seconds of a date',
      reading('busca', { dataEncerramentoProposta: '2026-11-25T09:00:00' }),
      reading('consulta', { dataEncerramentoProposta: '2026-11-25T09:00:59', dataAtualizacao: TUE }),
    ],
    [
      'blanks and capitals',
      reading('busca', { objetoCompra: 'MATERIAL  de limpeza' }),
      reading('busca', { dataAtualizacao: TUE }),
    ],
    [
      'a field that is not shown',
      reading('busca', {}),
      reading('busca', { usuarioNome: 'x', dataAtualizacao: TUE }),
    ],
  ]
  test.each(cases)('%s', (_, before, after) => {
    expect(lastChange(before, after)).toBeUndefined()
  })
})

test('what consulta lacked and now has was not there before', () => {
  const homologado: FieldChange = { campo: 'valorTotalHomologado', de: null, para: 10 }
  const after = { valorTotalHomologado: 10, dataAtualizacao: TUE }
  expect(lastChange(reading('consulta', {}), reading('consulta', after))?.campos).toEqual([homologado])
  expect(lastChange(reading('busca', {}), reading('consulta', after))).toBeUndefined()
})

test('another source that is later tells dates, values and codes', () => {
  const before = reading('busca', { ...prazo(25), valorTotalEstimado: 0, situacaoCompraId: 1, srp: false })
  const after = { ...prazo(28), valorTotalEstimado: 5, situacaoCompraId: 4, srp: true, dataAtualizacao: TUE }
  expect(lastChange(before, reading('consulta', after))?.campos.map(({ campo }) => campo)).toEqual([
    'situacaoCompraId',
    'dataEncerramentoProposta',
    'valorTotalEstimado',
    'srp',
  ])
})
