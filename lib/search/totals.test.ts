import { expect, test } from 'vitest'
import { failurePhrase } from './failure-text.ts'
import type { Failure, UfCoverage } from './state.ts'
import { totalsText } from './totals.ts'

const failure: Failure = {
  fonte: 'consulta',
  reason: 'unavailable',
  at: '2026-11-23T13:50:00.000Z',
  since: '2026-11-23T13:42:00.000Z',
  modalidade: null,
  firstDay: null,
  lastDay: null,
}
const whole: UfCoverage = {
  uf: 'SP',
  status: 'COMPLETA',
  declared: 120,
  read: 120,
  known: 0,
  rejected: 0,
  matched: 3,
  readAt: null,
  fontes: [],
  error: null,
  failures: [],
  readings: [],
}
const am: UfCoverage = { ...whole, uf: 'AM', status: 'NAO_CONSULTADA', failures: [failure] }
const told = (total: number, ...ufs: UfCoverage[]) =>
  totalsText(
    { total },
    { complete: ufs.every(({ status }) => status === 'COMPLETA'), unprovable: 0, ufs, notes: [] },
  )

test('a whole total is of its UFs, a partial one names who could not be asked, and since when', () => {
  expect(told(1284, whole, { ...whole, uf: 'RJ' })).toBe('1.284 contratações de 2 UFs')
  expect(told(1190, whole, am)).toBe(
    '1.190 contratações em 1 UF; não foi possível consultar AM (fora do ar desde 10:42)',
  )
  expect(told(1190, whole, am, { ...am, uf: 'PA' })).toContain('AM e PA (fora do ar desde 10:42)')
})

test('what was known answers alone when nobody could be asked', () => {
  expect(told(12, am)).toMatch(/^12 contratações já conhecidas; não foi possível/)
  expect(told(1, am)).toMatch(/^1 contratação já conhecida; /)
})

test('a gap is told with its size, or with the records that were rejected', () => {
  const partial: UfCoverage = { ...whole, status: 'INCOMPLETA', read: 1100, declared: 1200 }
  expect(told(5, partial)).toBe('5 contratações em 1 UF; leitura incompleta de SP (1.100 de 1.200)')
  expect(told(5, { ...partial, declared: null })).toMatch(/leitura incompleta de SP$/)
  expect(told(5, { ...partial, rejected: 2 })).toMatch(/de SP \(2 registros rejeitados\)$/)
  expect(told(5, { ...partial, rejected: 1 })).toMatch(/de SP \(1 registro rejeitado\)$/)
})

test.each<[string, Partial<Failure>]>([
  ['fora do ar desde 10:42', {}],
  ['fora do ar desde 22/11 às 23:30', { since: '2026-11-23T02:30:00.000Z' }],
  ['sem resposta às 10:50', { since: null }],
  ['consulta recusada às 10:50', { reason: 'refused' }],
  ['resposta em formato desconhecido às 10:50', { reason: 'contract' }],
])('%s', (phrase, change) => {
  expect(failurePhrase({ ...failure, ...change })).toBe(phrase)
})

test('nothing found is said as such only where everything was read', () => {
  expect(told(0, whole)).toBe('Nenhuma contratação com estes filtros em 1 UF')
  expect(told(0, whole, { ...whole, uf: 'RJ' })).toBe('Nenhuma contratação com estes filtros em 2 UFs')
  expect(told(0, am)).toBe(
    'Nenhuma encontrada no que foi possível consultar; não foi possível consultar AM (fora do ar desde 10:42)',
  )
})

test('a reason without its window is told as it is', () => {
  const old = { ...am, failures: [], error: 'O PNCP não respondeu.' }
  expect(told(3, whole, old)).toMatch(/ AM \(O PNCP não respondeu\)$/)
  expect(told(3, whole, { ...old, error: null })).toMatch(/ AM \(sem resposta\)$/)
  expect(told(3, { ...old, error: 'Erro 4.2 no PNCP.' })).toMatch(/ AM \(Erro 4\.2 no PNCP\)$/)
  expect(told(3, am, { ...old, uf: 'PA' })).toMatch(
    /AM \(fora do ar desde 10:42\); PA \(O PNCP não respondeu\)$/,
  )
})

test('a query about items says how many were read, and unread is never “none”', () => {
  const coverage = { complete: true, unprovable: 0, ufs: [whole], notes: [] }
  const read = (lidos: number, total = 0) =>
    totalsText({ total }, { ...coverage, itens: { lidos, total: 6300 } })
  expect(read(5120, 12)).toBe('12 contratações de 1 UF; itens lidos: 5.120 de 6.300 contratações')
  expect(read(5120)).toMatch(/^Nenhuma encontrada no que foi possível consultar; itens lidos: 5\.120/)
  const one = { ...coverage, itens: { lidos: 0, total: 1 } }
  expect(totalsText({ total: 1 }, one)).toMatch(/itens lidos: 0 de 1 contratação$/)
  expect(read(6300)).toMatch(/^Nenhuma contratação com estes filtros em 1 UF; /)
})
