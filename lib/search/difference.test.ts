import { describe, expect, test } from 'vitest'
import { compareRow, type Pair } from './difference.ts'
import { coverageOf, readingOf, resultOf, rowOf } from './testing/compared-rows.ts'

const older = resultOf('2026-11-20T12:00:00')
const newer = resultOf('2026-11-25T12:00:00')
const pair: Pair = { older, newer }
const failed = coverageOf({ SP: { status: 'NAO_CONSULTADA' } })
const inTodas = (change: Partial<Pair> = {}): Pair => ({
  older: { ...older, situacao: 'todas' },
  newer: { ...newer, situacao: 'todas' },
  ...change,
})

describe('a row that is in both', () => {
  const became = (before: Parameters<typeof rowOf>[0], after: Parameters<typeof rowOf>[0]) =>
    compareRow(rowOf(before), rowOf(after), inTodas())

  test('and the same is not told', () => {
    expect(became({}, {})).toBeUndefined()
  })

  test.each([
    ['PRORROGADA', {}, { dataEncerramentoProposta: '2026-12-20T09:00:00' }],
    ['ANTECIPADA', {}, { dataEncerramentoProposta: '2026-12-01T09:00:00' }],
    ['SUSPENSA', {}, { situacaoCompraId: 4, grupo: 'suspensas' }],
    ['ENCERROU', {}, { situacaoCompraId: 2, grupo: 'encerradas' }],
    ['ENCERROU', {}, { grupo: 'encerradas' }],
    ['REABERTA', { grupo: 'encerradas' }, { dataEncerramentoProposta: '2026-12-20T09:00:00' }],
    ['REABERTA', { situacaoCompraId: 4, grupo: 'suspensas' }, {}],
    ['ALTERADA', {}, { valorTotalEstimado: 1500 }],
    ['ALTERADA', { dataEncerramentoProposta: undefined, grupo: 'aConferir' }, {}],
    [
      'ALTERADA',
      { grupo: 'encerradas' },
      { grupo: 'encerradas', valorTotalHomologado: 9, objetoCompra: 'x' },
    ],
  ] as const)('is %s', (estado, before, after) => {
    expect(became(before, after)).toMatchObject({ estado, lado: 'ficou', ressalva: null })
  })

  test('has the state that matters most, and every change', () => {
    const found = became(
      {},
      {
        situacaoCompraId: 4,
        grupo: 'suspensas',
        valorTotalEstimado: 2000,
        dataEncerramentoProposta: '2026-12-20T09:00:00',
      },
    )
    expect(found?.estado).toBe('SUSPENSA')
    expect(found?.mudancas.map(({ campo }) => campo)).toEqual([
      'dataEncerramentoProposta',
      'situacaoCompraId',
      'valorTotalEstimado',
    ])
  })

  test('of a UF that was not asked this time says so', () => {
    const found = compareRow(
      rowOf(),
      rowOf({ grupo: 'encerradas' }),
      inTodas({ newer: { ...newer, coverage: failed } }),
    )
    expect(found).toMatchObject({ estado: 'ENCERROU', ressalva: 'depois' })
  })
})

describe('a row that entered', () => {
  test('is new when it was published since', () => {
    const row = rowOf({ dataPublicacaoPncp: '2026-11-22T09:00:00' })
    expect(compareRow(undefined, row, pair)).toEqual({
      estado: 'NOVA',
      lado: 'entrou',
      ressalva: null,
      mudancas: [],
    })
  })

  test('is reopened when it was published before and its window begins after the older result', () => {
    const row = rowOf({ dataAberturaProposta: '2026-11-26T08:00:00', grupo: 'aReceber' })
    expect(compareRow(undefined, row, pair)?.estado).toBe('REABERTA')
    expect(compareRow(undefined, rowOf(), pair)?.estado).toBe('NOVA')
  })

  test('may not be new when its UF had not been read whole', () => {
    const row = rowOf({ dataAberturaProposta: '2026-11-26T08:00:00' })
    const found = compareRow(undefined, row, { older: { ...older, coverage: failed }, newer })
    expect(found).toMatchObject({ estado: 'NOVA', ressalva: 'antes' })
  })

  test('among the closed ones has closed since, if it was open then', () => {
    const closed: Pair = {
      older: { ...older, situacao: 'encerradas' },
      newer: { ...newer, situacao: 'encerradas' },
    }
    const row = (closes: string) => rowOf({ dataEncerramentoProposta: closes, grupo: 'encerradas' })
    expect(compareRow(undefined, row('2026-11-24T09:00:00'), closed)?.estado).toBe('ENCERROU')
    expect(compareRow(undefined, row('2026-11-15T09:00:00'), closed)?.estado).toBe('NOVA')
  })
})

describe('a row that left', () => {
  test('ended when its deadline passed', () => {
    const row = rowOf({ dataEncerramentoProposta: '2026-11-24T09:00:00' })
    expect(compareRow(row, undefined, pair)).toMatchObject({ estado: 'ENCERROU', lado: 'saiu' })
  })

  test('ended when the index knows that it was called off, or closes earlier', () => {
    const row = rowOf()
    expect(compareRow(row, undefined, pair, rowOf({ situacaoCompraId: 2 }))).toMatchObject({
      estado: 'ENCERROU',
      mudancas: [{ campo: 'situacaoCompraId', de: 1, para: 2 }],
    })
    const earlier = rowOf({ dataEncerramentoProposta: '2026-11-24T09:00:00' })
    expect(compareRow(row, undefined, pair, earlier)?.estado).toBe('ENCERROU')
  })

  test('is not found when its place was read whole, with what is known to have changed', () => {
    expect(compareRow(rowOf(), undefined, pair)).toEqual({
      estado: 'NAO_LOCALIZADA',
      lado: 'saiu',
      ressalva: null,
      mudancas: [],
    })
    const changed = rowOf({ objetoCompra: 'Aquisição de papel' })
    expect(compareRow(rowOf(), undefined, pair, changed)).toMatchObject({
      estado: 'NAO_LOCALIZADA',
      mudancas: [{ campo: 'objetoCompra' }],
    })
  })

  test('is not verified when its place could not be read', () => {
    const asked = { older, newer: { ...newer, coverage: failed } }
    expect(compareRow(rowOf(), undefined, asked)?.estado).toBe('NAO_VERIFICADA')
    const readings = [readingOf({ modalidade: 6 }), readingOf({ modalidade: 8, complete: false })]
    const coverage = coverageOf({ SP: { status: 'INCOMPLETA', readings } })
    const partly = { older, newer: { ...newer, coverage } }
    expect(compareRow(rowOf(), undefined, partly)?.estado).toBe('NAO_LOCALIZADA')
    expect(compareRow(rowOf({ modalidadeId: 8 }), undefined, partly)?.estado).toBe('NAO_VERIFICADA')
  })

  test('of a period that holds closed ones too did not leave by its deadline', () => {
    const row = rowOf({ dataEncerramentoProposta: '2026-11-24T09:00:00' })
    expect(compareRow(row, undefined, inTodas())?.estado).toBe('NAO_LOCALIZADA')
  })

  test('without a deadline leaves the open ones after sixty days', () => {
    const row = rowOf({
      dataEncerramentoProposta: undefined,
      dataPublicacaoPncp: '2026-09-21T09:00:00',
      grupo: 'aConferir',
    })
    expect(compareRow(row, undefined, pair)).toMatchObject({ estado: 'ENCERROU', ressalva: 'semPrazo' })
  })

  test('the closed ones was reopened, when the index knows so', () => {
    const closed: Pair = {
      older: { ...older, situacao: 'encerradas' },
      newer: { ...newer, situacao: 'encerradas' },
    }
    const row = rowOf({ dataEncerramentoProposta: '2026-11-15T09:00:00', grupo: 'encerradas' })
    expect(compareRow(row, undefined, closed, rowOf())?.estado).toBe('REABERTA')
    expect(compareRow(row, undefined, closed)?.estado).toBe('NAO_LOCALIZADA')
  })
})
