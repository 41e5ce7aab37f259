import { describe, expect, test } from 'vitest'
import type { Coverage, UfCoverage } from '../search/state.ts'
import { emptySummary } from '../search/summary.ts'
import { completedMessage, MESSAGES, progressMessage, resultMessage } from './messages.ts'

const summary = (total: number) => ({ ...emptySummary(), total })
const coverage = (statuses: Partial<Record<string, UfCoverage['status']>>): Coverage => ({
  complete: Object.values(statuses).every((status) => status === 'COMPLETA'),
  unprovable: 0,
  notes: [],
  ufs: Object.entries(statuses).map(([uf, status]) => ({
    uf,
    status: status!,
    declared: null,
    read: 0,
    rejected: 0,
    known: 0,
    matched: 0,
    readAt: null,
    fontes: [],
    error: null,
    failures: [],
    readings: [],
  })),
})

describe('the end is told with what it covers', () => {
  test.each<[number, Parameters<typeof coverage>[0], string]>([
    [0, { SP: 'COMPLETA' }, 'Nenhuma contratação com estes filtros em 1 UF.'],
    [1, { SP: 'COMPLETA' }, '1 contratação de 1 UF.'],
    [1234, { SP: 'COMPLETA', RJ: 'COMPLETA' }, '1.234 contratações de 2 UFs.'],
    [
      5,
      { SP: 'COMPLETA', RJ: 'NAO_CONSULTADA' },
      '5 contratações em 1 UF; não foi possível consultar RJ (sem resposta).',
    ],
    [5, { SP: 'INCOMPLETA', RJ: 'COMPLETA' }, '5 contratações em 2 UFs; leitura incompleta de SP.'],
    [
      0,
      { AC: 'NAO_CONSULTADA', RJ: 'INCOMPLETA', SP: 'NAO_CONSULTADA' },
      'Nenhuma encontrada no que foi possível consultar; não foi possível consultar AC e SP (sem resposta); leitura incompleta de RJ.',
    ],
  ])('%i in %j', (total, statuses, message) => {
    expect(completedMessage(summary(total), coverage(statuses))).toBe(message)
  })
})

test.each([
  [0, 27, 0, '0 de 27 UFs concluídas; 0 encontradas até agora.'],
  [1, 27, 1, '1 de 27 UFs concluídas; 1 encontrada até agora.'],
  [0, 1, 1500, '0 de 1 UF concluída; 1.500 encontradas até agora.'],
])('%i of %i UFs, %i found', (done, all, found, message) => {
  expect(progressMessage(done, all, found)).toBe(message)
})

test('rows that can be read, before and after the end', () => {
  expect(resultMessage(summary(1), true)).toBe('1 contratação já para ver; a pesquisa continua.')
  expect(resultMessage(summary(2), false)).toBe('2 contratações para ver.')
})

test('every message is a Portuguese sentence', () => {
  for (const message of Object.values(MESSAGES)) {
    const text = typeof message === 'string' ? message : message(200_000)
    expect(text).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
  }
  expect(MESSAGES.tooMany(200_000)).toContain('200.000')
})
