import { describe, expect, test } from 'vitest'
import { changeOf, instantOfChange, type FieldChange } from './changes.ts'
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

test('a change is dated when the PNCP dates it, else when it was noticed', () => {
  const campos: FieldChange[] = [{ campo: 'srp', de: false, para: true }]
  expect(instantOfChange({ mudouEm: 5, notadaEm: 9, campos })).toBe(5)
  expect(instantOfChange({ mudouEm: null, notadaEm: 9, campos })).toBe(9)
})

test('a record may have changed the very second in which it was read', () => {
  const at = { dataAtualizacao: '2026-11-23T12:00:00' }
  expect(lastChange(reading('busca', prazo(25)), reading('busca', { ...prazo(28), ...at }))?.mudouEm).toBe(
    READ_AT,
  )
})

test.each([
  ['another word', 'Material de limpeza', 'Material de copa', true],
  ['two words in place of one', 'Autopeças', 'Auto peças', true],
  ['more blanks', 'Material de limpeza', 'Material  de\nlimpeza', false],
  ['blanks at its ends', 'Material de limpeza', ' Material de limpeza ', false],
  ['capitals', 'Material de limpeza', 'MATERIAL DE LIMPEZA', false],
])('a text with %s is told to have changed or not', (_, de, para, isTold) => {
  const change = lastChange(
    reading('busca', { objetoCompra: de }),
    reading('busca', { objetoCompra: para, dataAtualizacao: TUE }),
  )
  expect(change?.campos).toEqual(isTold ? [{ campo: 'objetoCompra', de, para }] : undefined)
})

test('records without a date are compared as one state', () => {
  const undated = { dataAtualizacao: undefined }
  const before = reading('consulta', { ...prazo(25), ...undated })
  expect(lastChange(before, reading('consulta', { ...prazo(28), ...undated }))).toMatchObject({
    mudouEm: null,
    campos: [{ campo: 'dataEncerramentoProposta' }],
  })
})

test.each([
  ['did not move', MON],
  ['moved by less than a second', `${MON}.5`],
  ['lies ahead', '2026-11-23T12:00:01'],
])('a date of the PNCP that %s is not when it changed', (_, dataAtualizacao) => {
  const change = lastChange(reading('busca', prazo(25)), reading('busca', { ...prazo(28), dataAtualizacao }))
  expect(change).toMatchObject({ mudouEm: null, notadaEm: READ_AT })
})

describe('what is no change', () => {
  const cases: [string, SourcedContratacao, SourcedContratacao][] = [
    ['the same again', reading('busca', prazo(25)), reading('busca', prazo(25))],
    [
      'a value that stays while the record is touched',
      reading('busca', { valorTotalEstimado: 5, srp: true }),
      reading('busca', { valorTotalEstimado: 5, srp: true, dataAtualizacao: TUE }),
    ],
    [
      'a field of an earlier state that the later one no longer has',
      reading('consulta', { dataAtualizacao: TUE }),
      reading('consulta', prazo(28)),
    ],
    [
      'a field that busca gives and consulta did not',
      reading('consulta', {}),
      reading('busca', { ...prazo(25), dataAtualizacao: TUE }),
    ],
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
