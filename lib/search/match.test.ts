import { describe, expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { match } from './match.ts'
import { matchPlan, type SectorRule } from './match-plan.ts'
import { searchQuerySchema } from './query.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const CNPJ = '00000000000191'
const period = { situacao: 'todas', dataInicial: '2026-11-01', dataFinal: '2026-11-30' }

const row: Facts = {
  numero: `${CNPJ}-1-000001/2026`,
  uf: 'SP',
  municipio: '3550308',
  modalidade: 6,
  situacao: 1,
  instrumento: 1,
  modoDisputa: 1,
  esfera: 'M',
  cnpj: CNPJ,
  unidade: '10',
  portal: 'compras.gov.br',
  srp: true,
  sigiloso: null,
  valor: 100,
  publicacao: '2026-11-20T09:00:00',
  abertura: '2026-11-21T08:00:00',
  encerramento: '2026-12-10T09:00:00',
  processo: '0012/2026-A',
  texto: searchable('Aquisição de materiais de limpeza para hospital'),
}
const matched = (query: Record<string, unknown>, change: Partial<Facts> = {}, setores: SectorRule[] = []) =>
  match(
    { ...row, ...change },
    matchPlan(searchQuerySchema.parse({ ufs: ['SP'], ...period, ...query }), NOW, setores),
  )
const matches = (query: Record<string, unknown>, change: Partial<Facts> = {}) =>
  matched(query, change) !== undefined

type Expected = 'kept' | 'dropped'
/** A filter that the row meets, one that it does not, and what an unknown value is. */
const filters: [string, Record<string, unknown>, Record<string, unknown>, Partial<Facts>, Expected][] = [
  ['ufs', { ufs: ['SP', 'RJ'] }, { ufs: ['RJ'] }, { uf: null }, 'kept'],
  [
    'publication',
    { dataInicial: '2026-11-20', dataFinal: '2026-11-20' },
    { dataFinal: '2026-11-19' },
    { publicacao: null },
    'kept',
  ],
  ['value from', { valorMin: 100 }, { valorMin: 100.01 }, { valor: null }, 'kept'],
  ['value to', { valorMax: 100 }, { valorMax: 99.99 }, { valor: null }, 'kept'],
  [
    'deadline',
    { encerramentoInicial: '2026-12-10', encerramentoFinal: '2026-12-10' },
    { encerramentoFinal: '2026-12-09' },
    { encerramento: null },
    'dropped',
  ],
  ['modalidades', { modalidades: [6, 8] }, { modalidades: [8] }, { modalidade: null }, 'dropped'],
  ['instrumentos', { instrumentos: [1] }, { instrumentos: [2] }, { instrumento: null }, 'dropped'],
  ['modosDisputa', { modosDisputa: [1] }, { modosDisputa: [4] }, { modoDisputa: null }, 'dropped'],
  ['esferas', { esferas: ['M'] }, { esferas: ['F'] }, { esfera: null }, 'dropped'],
  ['municipios', { municipios: ['3550308'] }, { municipios: ['3304557'] }, { municipio: null }, 'dropped'],
  ['orgaos', { orgaos: [CNPJ] }, { orgaos: ['11111111000191'] }, { cnpj: '' }, 'dropped'],
  [
    'unidades',
    { unidades: [{ cnpj: CNPJ, codigoUnidade: '10' }] },
    { unidades: [{ cnpj: CNPJ, codigoUnidade: '1' }] },
    { unidade: null },
    'dropped',
  ],
  ['portais', { portais: ['compras.gov.br'] }, { portais: ['bll.org.br'] }, { portal: null }, 'dropped'],
  ['srp', { srp: true }, { srp: false }, { srp: null }, 'dropped'],
  [
    'numero',
    { numero: row.numero },
    { numero: `${CNPJ}-1-000002/2026` },
    { processo: null, numero: 'x' },
    'dropped',
  ],
]

test.each(filters)('%s keeps, drops, and judges the unknown', (_, met, unmet, unknown, fate) => {
  expect(matches(met)).toBe(true)
  expect(matches(unmet)).toBe(false)
  expect(matches(met, unknown)).toBe(fate === 'kept')
})

test('whole days: the first and the last second of the period are in it', () => {
  const day = { dataInicial: '2026-11-20', dataFinal: '2026-11-20' }
  for (const publicacao of ['2026-11-20T00:00:00', '2026-11-20T23:59:59'])
    expect(matches(day, { publicacao })).toBe(true)
  for (const publicacao of ['2026-11-19T23:59:59', '2026-11-21T00:00:00'])
    expect(matches(day, { publicacao })).toBe(false)
})

describe('semValor', () => {
  const range = { valorMin: 50, valorMax: 200 }
  /** valor 100, valor 300, valor unknown */
  test.each([
    ['nothing asked', {}, [true, true, true]],
    ['only the uninformed', { semValor: true }, [false, false, true]],
    ['only the informed', { semValor: false }, [true, true, false]],
    ['a range', range, [true, false, true]],
    ['a range or uninformed', { ...range, semValor: true }, [true, false, true]],
    ['a range, informed', { ...range, semValor: false }, [true, false, false]],
    ['from zero', { valorMin: 0, semValor: false }, [true, true, false]],
  ])('%s', (_, query, expected) => {
    expect([100, 300, null].map((valor) => matches(query, { valor }))).toEqual(expected)
  })
})

describe('words', () => {
  test.each([
    ['limpeza', true],
    ['limpeza uniforme', false],
    ['limpeza OR uniforme', true],
    ['"material de limpeza"', true],
    ['"limpeza material"', false],
    ['-hospital', false],
    ['limpeza -uniforme', true],
    ['', true],
    ['limp*', true],
    ['uniform* OR hospita*', true],
    ['(limpeza uniforme) OR hospital', true],
    ['(limpeza uniforme) OR copa', false],
    ['material -(limpeza copa)', true],
    ['material -(limpeza hospital)', false],
    ['copa OR (-uniforme)', true],
  ])('%j: %s', (termos, expected) => {
    expect(matches({ termos })).toBe(expected)
  })

  test('exclusões are phrases, and win over everything', () => {
    expect(matches({ termos: 'limpeza', exclusoes: ['hospitais'] })).toBe(false)
    expect(matches({ termos: 'limpeza', exclusoes: ['limpeza material'] })).toBe(true)
  })

  test('tells the terms that are there, once each, as they were written', () => {
    expect(matched({ termos: 'Materiais OR uniforme limpeza limpeza' })?.termos).toEqual([
      'Materiais',
      'limpeza',
    ])
    expect(matched({ termos: '(limpeza uniforme) OR hospita* OR (aquisição -copa)' })?.termos).toEqual([
      'hospita*',
      'aquisição',
    ])
  })

  test('exclusões may be prefixes', () => {
    expect(matches({ exclusoes: ['hospita*'] })).toBe(false)
    expect(matches({ exclusoes: ['uniform*'] })).toBe(true)
  })
})

describe('setores', () => {
  const phrase = (text: string) => phraseOf(text)!
  const setor = (nome: string, change: Partial<SectorRule>): SectorRule => ({
    id: nome,
    nome,
    any: [{ phrase: phrase('limpeza') }],
    none: [],
    ...change,
  })
  test.each([
    ['a term', {}, true],
    ['no term', { any: [{ phrase: phrase('uniforme') }] }, false],
    ['a term with its company', { any: [{ phrase: phrase('limpeza'), with: [phrase('material')] }] }, true],
    ['a term without its company', { any: [{ phrase: phrase('limpeza'), with: [phrase('copa')] }] }, false],
    [
      'a term beside what spoils it',
      { any: [{ phrase: phrase('limpeza'), without: [phrase('hospital')] }] },
      false,
    ],
    ['an exclusion', { none: [phrase('hospital')] }, false],
  ])('%s: %#', (_, change, expected) => {
    expect(matched({}, {}, [setor('A', change)]) !== undefined).toBe(expected)
  })

  test('any of them, named; and the words as well', () => {
    const setores = [setor('A', {}), setor('B', { none: [phrase('hospital')] })]
    expect(matched({}, {}, setores)?.setores).toEqual(['A'])
    expect(matched({ termos: 'uniforme' }, {}, setores)).toBeUndefined()
  })
})

test.each([
  ['0012/2026-A', true],
  ['00122026a', true],
  ['12/2026-A', false],
  ['./-', false],
])('processo %s: %s', (numero, expected) => {
  expect(matches({ numero })).toBe(expected)
})

test('encerradas are those and no other', () => {
  expect(matches({ situacao: 'encerradas' })).toBe(false)
  expect(matched({ situacao: 'encerradas' }, { encerramento: '2026-11-21T09:00:00' })?.grupo).toBe(
    'encerradas',
  )
  expect(matches({ situacao: 'encerradas' }, { situacao: 2 })).toBe(true)
  expect(matches({ situacao: 'encerradas' }, { encerramento: null })).toBe(false)
})
