import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import { FILTERS, type FilterId } from './filters.ts'
import { itemTexts, type ItemFacts } from './match-itens.ts'
import { matchPlan } from './match-plan.ts'
import { searchQuerySchema } from './query.ts'
import { GRUPOS, type Grupo, type ResultRow } from './row.ts'
import { rowOf } from './testing/compared-rows.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const CNPJ = '00000000000191'
const OTHER = '11111111000191'

const planOf = (query: Record<string, unknown>) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, [])

function holds(
  id: FilterId,
  query: Record<string, unknown>,
  row: Partial<ResultRow>,
  grupo: Grupo = 'recebendo',
) {
  const filter = FILTERS.find((one) => one.id === id)!
  return filter.holds({ facts: factsOf(rowOf(row)), grupo }, planOf(query))
}

test.each<[FilterId, Record<string, unknown>[]]>([
  ['municipios', [{ municipios: ['3550308'] }]],
  ['orgaos', [{ orgaos: [CNPJ] }]],
  ['unidades', [{ unidades: [{ cnpj: CNPJ, codigoUnidade: '1' }] }]],
  ['portais', [{ portais: ['compras.gov.br'] }]],
  ['encerramento', [{ encerramentoInicial: '2026-12-01' }, { encerramentoFinal: '2026-12-01' }]],
  ['valor', [{ valorMin: 0 }, { valorMax: 0 }, { semValor: false }]],
  ['modalidades', [{ modalidades: [6] }]],
  ['instrumentos', [{ instrumentos: [1] }]],
  ['modosDisputa', [{ modosDisputa: [1] }]],
  ['esferas', [{ esferas: ['M'] }]],
  ['srp', [{ srp: false }]],
  ['numero', [{ numero: '1/2026' }]],
  ['beneficios', [{ beneficios: [1] }]],
])('%s is asked for by a query that has it, and by no other', (id, queries) => {
  const asked = (query: Record<string, unknown>) =>
    FILTERS.filter(({ isAsked }) => isAsked(planOf(query).query)).map((filter) => filter.id)
  expect(asked({})).toEqual(['situacao', 'ufs', 'publicacao'])
  for (const query of queries) expect(asked(query)).toEqual(['situacao', 'ufs', 'publicacao', id])
  expect(holds(id, {}, {}), 'what is not asked for drops nothing').toBe(true)
})

describe('unidades', () => {
  const unidades = [
    { cnpj: CNPJ, codigoUnidade: '1' },
    { cnpj: OTHER, codigoUnidade: '2' },
  ]
  test.each([
    ['one of them', CNPJ, '1', true],
    ['the other', OTHER, '2', true],
    ['the code of one and the órgão of the other', CNPJ, '2', false],
    ['another of the órgão', CNPJ, '3', false],
    ['the code of another órgão', OTHER, '1', false],
    ['an unknown one of the órgão', CNPJ, undefined, false],
  ])('%s', (_, cnpj, codigoUnidade, expected) => {
    const row = {
      orgaoEntidade: { cnpj, razaoSocial: '' },
      unidadeOrgao: codigoUnidade ? { codigoUnidade } : {},
    }
    expect(holds('unidades', { unidades }, row)).toBe(expected)
  })
})

describe('deadlines', () => {
  test.each([
    [{ encerramentoInicial: '2026-12-10' }, true],
    [{ encerramentoInicial: '2026-12-11' }, false],
    [{ encerramentoFinal: '2026-12-10' }, true],
    [{ encerramentoFinal: '2026-12-09' }, false],
  ])('10 December in %j: %s', (query, expected) => {
    expect(holds('encerramento', query, { dataEncerramentoProposta: '2026-12-10T23:59:59' })).toBe(expected)
  })

  test('an unknown one lies in no range', () => {
    const row = { dataEncerramentoProposta: undefined }
    expect(holds('encerramento', { encerramentoInicial: '2026-12-01' }, row)).toBe(false)
  })
})

describe('values', () => {
  test.each([
    [{ valorMin: 1000 }, true],
    [{ valorMin: 1000.01 }, false],
    [{ valorMax: 1000 }, true],
    [{ valorMax: 999.99 }, false],
    [{ valorMin: 1, valorMax: 2 }, false],
    [{ semValor: true }, false],
    [{ semValor: false }, true],
  ])('1.000 reais in %j: %s', (query, expected) => {
    expect(holds('valor', query, { valorTotalEstimado: 1000 })).toBe(expected)
  })

  test.each([
    [{ valorMin: 1000 }, true],
    [{ valorMin: 1000, semValor: false }, false],
    [{ semValor: true }, true],
    [{ semValor: false }, false],
  ])('one that was not informed in %j: %s', (query, expected) => {
    expect(holds('valor', query, { valorTotalEstimado: 0 })).toBe(expected)
  })
})

describe('números', () => {
  test.each([
    ['00000000000191-1-000001/2026', true],
    ['00000000000191-1-000002/2026', false],
    ['AB.1234/2026', true],
    ['ab1234-2026', true],
    ['1234/2026', false],
    ['-/-', false],
  ])('%s of a contratação with the processo AB-1234/2026: %s', (numero, expected) => {
    expect(holds('numero', { numero }, { processo: 'AB-1234/2026' })).toBe(expected)
  })

  test('what has no letter nor digit meets no processo, not even one like it', () => {
    expect(holds('numero', { numero: '-/-' }, { processo: '--' })).toBe(false)
  })

  test('a contratação without a processo is met by its control number alone', () => {
    expect(holds('numero', { numero: '1/2026' }, {})).toBe(false)
    expect(holds('numero', { numero: '00000000000191-1-000001/2026' }, {})).toBe(true)
  })
})

describe('what is open', () => {
  test.each<[string, Grupo, Partial<ResultRow>, boolean]>([
    ['receiving', 'recebendo', {}, true],
    ['closed', 'encerradas', {}, false],
    ['direct', 'diretas', {}, false],
    ['without deadline, of 60 days ago', 'aConferir', { dataPublicacaoPncp: '2026-09-24T00:00:00' }, true],
    ['without deadline, of 61 days ago', 'aConferir', { dataPublicacaoPncp: '2026-09-23T23:59:59' }, false],
    ['without deadline, of whenever', 'aConferir', { dataPublicacaoPncp: undefined }, false],
  ])('%s', (_, grupo, change, expected) => {
    const row = grupo === 'aConferir' ? { dataEncerramentoProposta: undefined, ...change } : change
    expect(holds('situacao', {}, row, grupo)).toBe(expected)
  })
})

test.each([
  ['todas', ['recebendo', 'aReceber', 'suspensas', 'aConferir', 'encerradas', 'diretas']],
  ['encerradas', ['encerradas']],
  ['abertas', ['recebendo', 'aReceber', 'suspensas', 'aConferir']],
])('%s are these', (situacao, expected) => {
  const query = { situacao, dataInicial: '2026-01-01', dataFinal: '2026-11-23' }
  const old = { dataPublicacaoPncp: '2026-01-01T09:00:00' }
  expect(GRUPOS.filter((grupo) => holds('situacao', query, old, grupo)).toSorted()).toEqual(
    expected.toSorted(),
  )
})

describe('benefits', () => {
  const filter = FILTERS.find(({ id }) => id === 'beneficios')!
  const itens = (beneficios: number): ItemFacts => ({
    lidos: true,
    quantidade: 1,
    beneficios,
    textos: itemTexts([{ numeroItem: 1, descricao: 'Camisa' }]),
  })
  const judged = { facts: factsOf(rowOf()), grupo: 'recebendo' as const }

  test('drop what is known to have none of them, and no one else', () => {
    const plan = planOf({ beneficios: [1] })
    expect(filter.holds({ ...judged, itens: itens(0b10) }, plan)).toBe(true)
    expect(filter.holds({ ...judged, itens: itens(0b10000) }, plan)).toBe(false)
    expect(filter.holds({ ...judged, itens: itens(0b1) }, plan), 'not informed').toBe(true)
    expect(filter.holds(judged, plan), 'not read').toBe(true)
  })
})
