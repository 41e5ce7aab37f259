import { expect, test } from 'vitest'
import type { Coverage, Summary, UfCoverage } from '../../../lib/search/state.ts'
import { canRetry, headline } from './headline.ts'

const uf = (
  sigla: string,
  status: UfCoverage['status'] = 'COMPLETA',
  error: string | null = null,
): UfCoverage => ({
  uf: sigla,
  status,
  declared: 120,
  read: status === 'COMPLETA' ? 120 : 100,
  rejected: 0,
  known: 0,
  matched: 0,
  readAt: null,
  fontes: [],
  error,
  failures: [],
  readings: [],
})
const coverage = (...ufs: UfCoverage[]): Coverage => ({
  complete: ufs.every(({ status }) => status === 'COMPLETA'),
  unprovable: 0,
  ufs,
  notes: [],
})
const summary = (total: number) => ({ total }) as Summary

test('a whole answer has its total and its UFs', () => {
  expect(headline({ summary: summary(1284), coverage: coverage(uf('SP'), uf('RJ')) })).toBe(
    '1.284 contratações de 2 UFs',
  )
})

test('a partial answer names what could not be asked, and why', () => {
  const partial = coverage(
    uf('SP'),
    uf('AM', 'NAO_CONSULTADA', 'tempo esgotado'),
    uf('PA', 'NAO_CONSULTADA', 'tempo esgotado'),
  )
  expect(headline({ summary: summary(1190), coverage: partial })).toBe(
    '1.190 contratações em 1 UF; não foi possível consultar AM e PA (tempo esgotado)',
  )
})

test('an incomplete reading says how much of it was read', () => {
  expect(headline({ summary: summary(1), coverage: coverage(uf('SP', 'INCOMPLETA')) })).toBe(
    '1 contratação em 1 UF; leitura incompleta de SP (100 de 120)',
  )
})

test('only a whole reading may say that nothing exists', () => {
  expect(headline({ summary: summary(0), coverage: coverage(uf('SP')) })).toBe(
    'Nenhuma contratação com estes filtros em 1 UF',
  )
  expect(headline({ summary: summary(0), coverage: coverage(uf('AM', 'NAO_CONSULTADA')) })).toBe(
    'Nenhuma encontrada no que foi possível consultar; não foi possível consultar AM (sem resposta)',
  )
})

test('only what failed can be asked again', () => {
  expect(canRetry({ status: 'completed', coverage: coverage(uf('SP')) })).toBe(false)
  expect(canRetry({ status: 'completed', coverage: coverage(uf('SP', 'INCOMPLETA')) })).toBe(true)
  expect(canRetry({ status: 'running', coverage: coverage(uf('SP', 'INCOMPLETA')) })).toBe(false)
})
