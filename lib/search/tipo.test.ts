import { expect, test } from 'vitest'
import { MODALIDADE_IDS } from './domains.ts'
import type { Facts } from './facts.ts'
import { TIPO_LABELS } from './labels.ts'
import { FOLDED_TIPOS, tipoOf, TIPOS } from './tipo.ts'

type Coded = Pick<Facts, 'modalidade' | 'modoDisputa' | 'instrumento' | 'encerramento'>
const DEADLINE = '2026-12-10T09:00:00'
const tipo = (change: Partial<Coded>) =>
  tipoOf({ modalidade: 8, modoDisputa: null, instrumento: null, encerramento: null, ...change })

test('every modalidade of the PNCP has its kind', () => {
  const kinds = MODALIDADE_IDS.map((modalidade) => [
    modalidade,
    tipo({ modalidade, modoDisputa: modalidade === 8 ? 4 : 1 }),
  ])
  expect(Object.fromEntries(kinds)).toEqual({
    1: 'leilao',
    2: 'disputa',
    3: 'disputa',
    4: 'disputa',
    5: 'disputa',
    6: 'disputa',
    7: 'disputa',
    8: 'dispensaComDisputa',
    9: 'contratacaoDireta',
    10: 'manifestacaoDeInteresse',
    11: 'preQualificacao',
    12: 'credenciamento',
    13: 'leilao',
    14: 'contratacaoDireta',
    15: 'chamadaPublica',
    16: 'disputa',
    17: 'disputa',
    18: 'disputa',
    19: 'disputa',
  })
})

test('a modalidade that is missing or new is to be checked', () => {
  expect([null, 0, 20].map((modalidade) => tipo({ modalidade }))).toEqual([
    'aConferir',
    'aConferir',
    'aConferir',
  ])
})

test.each<[string, Partial<Coded>, string]>([
  ['disputed', { modoDisputa: 4 }, 'dispensaComDisputa'],
  ['disputed, without a deadline', { modoDisputa: 4, instrumento: 3 }, 'dispensaComDisputa'],
  ['of unknown mode', {}, 'dispensa'],
  ['of unknown mode, with a deadline', { encerramento: DEADLINE }, 'dispensa'],
  ['with an aviso and another mode', { modoDisputa: 5, instrumento: 2 }, 'dispensa'],
  [
    'that takes proposals with another mode',
    { modoDisputa: 5, instrumento: 3, encerramento: DEADLINE },
    'dispensa',
  ],
  ['by an ato that authorises it', { instrumento: 3 }, 'contratacaoDireta'],
  ['without dispute', { modoDisputa: 5 }, 'contratacaoDireta'],
])('a dispensa %s', (_, change, expected) => {
  expect(tipo(change)).toBe(expected)
})

test('an inexigibilidade by chamamento is a credenciamento', () => {
  expect(tipo({ modalidade: 9, instrumento: 4 })).toBe('credenciamento')
  expect(tipo({ modalidade: 9, instrumento: 3 })).toBe('contratacaoDireta')
})

test('kinds have labels; the folded ones come last, so that groups follow one another', () => {
  expect(Object.keys(TIPO_LABELS)).toEqual([...TIPOS])
  expect(TIPOS.slice(-FOLDED_TIPOS.length)).toEqual([...FOLDED_TIPOS])
})
