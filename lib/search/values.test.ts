import { describe, expect, test } from 'vitest'
import { formatControlNumber, isOutlier, knownValue, parseControlNumber, pncpLink } from './contratacao.ts'
import { factsOf } from './facts.ts'
import { declaredOf, isWhole, type Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay, brasiliaTime, daysBetween, instantOf, isCivilDate } from './time.ts'
import { BRAZILIAN_UFS, isUf, REGIONS, UFS } from './ufs.ts'

describe('control numbers', () => {
  const numero = '00000000000191-1-000007/2026'
  test('are read, written and linked', () => {
    expect(formatControlNumber(parseControlNumber(numero)!)).toBe(numero)
    expect(pncpLink(numero)).toBe('https://pncp.gov.br/app/editais/00000000000191/2026/7')
  })
  test.each([
    '',
    'x',
    '0000000000191-1-000007/2026',
    '00000000000191-2-000007/2026',
    '00000000000191-1-7/2026',
    ` ${numero}`,
  ])('%j is none', (text) => {
    expect(parseControlNumber(text)).toBeUndefined()
    expect(pncpLink(text)).toBeUndefined()
  })
})

test.each([
  [0, undefined],
  [-1, undefined],
  [undefined, undefined],
  [0.01, 0.01],
])('value %s is known as %s', (valorTotalEstimado, known) => {
  expect(knownValue({ valorTotalEstimado })).toBe(known)
})

test.each([
  [9_999_999_999_999.99, true],
  [121.9e9, true],
  [1e9, true],
  [999_999_999.98, false],
  [99_999, true],
  [9_999, false],
  [99_999.99, true],
  [99_999.5, false],
  [1e21, true],
])('%d is an outlier: %s', (valor, expected) => {
  expect(isOutlier(valor)).toBe(expected)
})

describe('Brasília time', () => {
  test('a day begins at 03:00 UTC', () => {
    expect(brasiliaDay(Date.parse('2026-11-23T02:59:59Z'))).toBe('2026-11-22')
    expect(brasiliaDay(Date.parse('2026-11-23T03:00:00Z'))).toBe('2026-11-23')
    expect(instantOf('2026-11-23')).toBe(Date.parse('2026-11-23T03:00:00Z'))
    expect(brasiliaTime(instantOf('2026-11-23T12:34:56'))).toBe('2026-11-23T12:34:56')
  })
  test('days are counted over months, years and leap days', () => {
    expect([addDays('2026-12-31', 1), addDays('2024-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2027-01-01',
      '2024-02-29',
      '2025-12-31',
    ])
    expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2026-01-02', '2026-01-01')]).toEqual([
      2, -1,
    ])
  })
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['20260101', false],
    ['2026-01-01T00:00', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isCivilDate(text)).toBe(expected)
  })
})

test('27 UFs and abroad', () => {
  expect(BRAZILIAN_UFS).toHaveLength(27)
  expect(UFS.at(-1)).toBe('EX')
  expect(REGIONS.flatMap(({ ufs }) => [...ufs]).sort()).toEqual([...BRAZILIAN_UFS].sort())
  expect([isUf('SP'), isUf('sp'), isUf('toString'), isUf(null)]).toEqual([true, false, false, false])
})

describe('the portal of a contratação', () => {
  const portal = (linkSistemaOrigem?: string) =>
    factsOf({
      numeroControlePNCP: 'x',
      anoCompra: 1,
      sequencialCompra: 1,
      objetoCompra: '',
      orgaoEntidade: { cnpj: '', razaoSocial: '' },
      unidadeOrgao: {},
      linkSistemaOrigem,
    }).portal
  test.each([
    ['https://www.Licitanet.com.br/x?y#z', 'www.licitanet.com.br'],
    ['compras.gov.br/a', 'compras.gov.br'],
    ['HTTP://bll.org.br', 'bll.org.br'],
    ['https://', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (link, host) => {
    expect(portal(link)).toBe(host)
  })
})

test.each([
  [10, 8, 8, 0, 8, true],
  [8, 10, 8, 0, 8, true],
  [10, 10, 9, 0, 10, false],
  [10, 10, 9, 1, 10, true],
  [null, 7, 7, 0, 7, true],
  [7, null, 6, 0, 7, false],
  [null, null, 0, 0, null, true],
])(
  'declared %s then %s, read %i, rejected %i: declared %s, whole %s',
  (declaredFirst, declaredLast, read, rejected, declared, whole) => {
    const sweep = { declaredFirst, declaredLast, read, rejected } as Sweep
    expect(declaredOf(sweep)).toBe(declared)
    expect(isWhole(sweep)).toBe(whole)
  },
)
