import { describe, expect, test } from 'vitest'
import { compareRow, difference, type Pair } from './difference.ts'
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

  test.each([
    ['has no day of publication', { dataPublicacaoPncp: undefined }],
    ['was published on the very day of the older result', { dataPublicacaoPncp: '2026-11-20T09:00:00' }],
    ['is suspended', { situacaoCompraId: 4, grupo: 'suspensas' }],
    ['has a window that began at the older result', { dataAberturaProposta: '2026-11-20T12:00:00' }],
    ['does not say when its window begins', { dataAberturaProposta: undefined }],
  ] as const)('is not called reopened when it %s', (_, change) => {
    const row = rowOf({ dataAberturaProposta: '2026-11-26T08:00:00', ...change })
    expect(compareRow(undefined, row, pair)?.estado).toBe('NOVA')
  })

  test('is not called reopened among all of a period, which held it when it was closed', () => {
    const row = rowOf({ dataAberturaProposta: '2026-11-26T08:00:00' })
    expect(compareRow(undefined, row, inTodas())?.estado).toBe('NOVA')
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
    expect(compareRow(undefined, row(older.at), closed)?.estado, 'closed at that moment').toBe('NOVA')
  })
})

describe('a row that left', () => {
  test.each(['2026-11-24T09:00:00', newer.at])('ended when its deadline passed: %s', (closes) => {
    const row = rowOf({ dataEncerramentoProposta: closes })
    expect(compareRow(row, undefined, pair)).toMatchObject({ estado: 'ENCERROU', lado: 'saiu' })
  })

  test('ended when the index knows that it was called off, or closes earlier', () => {
    const row = rowOf()
    expect(compareRow(row, undefined, pair, rowOf({ situacaoCompraId: 2 }))).toMatchObject({
      estado: 'ENCERROU',
      mudancas: [{ campo: 'situacaoCompraId', de: 1, para: 2 }],
    })
    expect(compareRow(row, undefined, pair, rowOf({ situacaoCompraId: 3 }))?.estado).toBe('ENCERROU')
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

  test.each([
    ['leaves the open ones after sixty days', { dataPublicacaoPncp: '2026-09-25T09:00:00' }, 'ENCERROU'],
    ['may be open until then', { dataPublicacaoPncp: '2026-09-26T09:00:00' }, 'NAO_LOCALIZADA'],
    ['may be open when its publication is unknown', { dataPublicacaoPncp: undefined }, 'NAO_LOCALIZADA'],
  ] as const)('without a deadline %s', (_, change, estado) => {
    const row = rowOf({ dataEncerramentoProposta: undefined, grupo: 'aConferir', ...change })
    const ressalva = estado === 'ENCERROU' ? 'semPrazo' : null
    expect(compareRow(row, undefined, pair)).toMatchObject({ estado, ressalva })
  })

  test('with a deadline ahead may be open however long ago it was published', () => {
    const row = rowOf({ dataPublicacaoPncp: '2026-08-01T09:00:00' })
    expect(compareRow(row, undefined, pair)?.estado).toBe('NAO_LOCALIZADA')
  })

  describe('the closed ones', () => {
    const closed: Pair = {
      older: { ...older, situacao: 'encerradas' },
      newer: { ...newer, situacao: 'encerradas' },
    }
    const row = rowOf({ dataEncerramentoProposta: '2026-11-15T09:00:00', grupo: 'encerradas' })

    test('was reopened, when the index knows so', () => {
      expect(compareRow(row, undefined, closed, rowOf())?.estado).toBe('REABERTA')
      expect(compareRow(row, undefined, closed)?.estado).toBe('NAO_LOCALIZADA')
    })

    test.each([
      ['was called off', { situacaoCompraId: 2 }],
      ['has no deadline', { dataEncerramentoProposta: undefined }],
      ['closed at that moment', { dataEncerramentoProposta: newer.at }],
    ])('was not reopened when it %s', (_, known) => {
      expect(compareRow(row, undefined, closed, rowOf(known))?.estado).toBe('NAO_LOCALIZADA')
    })
  })
})

test('two results differ in the rows that have something to tell, those that matter most first', () => {
  const gone = rowOf({ numero: 1 })
  const calledOff = rowOf({ numero: 2 })
  const same = rowOf({ numero: 3 })
  const later = rowOf({ numero: 4, dataEncerramentoProposta: '2026-12-20T09:00:00' })
  const fresh = [5, 6].map((numero) => rowOf({ numero, dataPublicacaoPncp: '2026-11-22T09:00:00' }))
  const told = difference(
    { ...older, rows: [gone, calledOff, same, rowOf({ numero: 4 })] },
    { ...newer, rows: [same, later, ...fresh] },
    new Map([[calledOff.numeroControlePNCP, rowOf({ numero: 2, situacaoCompraId: 2 })]]),
  )
  expect(told.map(({ numero, estado, lado }) => [numero, estado, lado])).toEqual([
    [fresh[0]!.numeroControlePNCP, 'NOVA', 'entrou'],
    [fresh[1]!.numeroControlePNCP, 'NOVA', 'entrou'],
    [later.numeroControlePNCP, 'PRORROGADA', 'ficou'],
    [calledOff.numeroControlePNCP, 'ENCERROU', 'saiu'],
    [gone.numeroControlePNCP, 'NAO_LOCALIZADA', 'saiu'],
  ])
})
