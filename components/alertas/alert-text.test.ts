import { describe, expect, test } from 'vitest'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { hoursText, isBusy, mailText, runText, stateText } from './alert-text.ts'
import { readKnown } from './store.ts'
import { suggestedName } from './suggested-name.ts'

const alert = (change: Partial<AlertBody>) =>
  ({ pausado: false, emCurso: null, proximaEm: '2100-01-01T10:00:00.000Z', ...change }) as AlertBody
const now = { searchId: 's', desde: '2026-11-23T10:00:00.000Z' }

test('what the alert is doing', () => {
  expect(stateText(alert({}))).toBe('Próxima verificação: 01/01/2100 07:00.')
  expect(stateText(alert({ emCurso: now, pausado: true, proximaEm: null }))).toBe('Verificando agora…')
  expect(stateText(alert({ pausado: true, proximaEm: null }))).toContain('Pausado')
  expect(stateText(alert({ proximaEm: '2020-01-01T10:00:00.000Z' }))).toContain('Na fila')
  expect(
    [alert({}), alert({ emCurso: now }), alert({ proximaEm: '2020-01-01T10:00:00.000Z' })].map(isBusy),
  ).toEqual([false, true, true])
})

test('hours and runs', () => {
  expect(hoursText({ horarios: ['07:00', '13:00'], diasUteis: true })).toBe(
    'às 07:00 e 13:00, só em dias úteis',
  )
  expect(hoursText({ horarios: ['07:00'], diasUteis: false })).toBe('às 07:00, todos os dias')
  const run = (status: 'completed' | 'failed', novidades: number) =>
    runText({ status, novidades } as AlertBody['rodadas'][number])
  expect([run('completed', 0), run('completed', 1), run('completed', 2), run('failed', 0)]).toEqual([
    'Sem novidades',
    '1 novidade',
    '2 novidades',
    'Sem resposta',
  ])
})

test('an e-mail that may not have come is told as such', () => {
  const mail = (estado: 'sent' | 'pending' | 'unknown' | 'failed', motivo: string | null = null) =>
    mailText({ tipo: 'news', estado, tentativas: 1, motivo, em: '2026-11-23T10:00:00.000Z' })
  expect(mail('sent')).toBe('E-mail de novidades de 23/11/2026 07:00: enviado.')
  expect(mail('pending')).toContain('na fila')
  expect(mail('pending', 'Espere.')).toContain('será tentado de novo. Espere.')
  expect(mail('failed', 'Não existe.')).toContain('não foi entregue. Não existe.')
  expect(mail('unknown')).toContain('não repetido')
})

describe('a suggested name', () => {
  const name = (query: Record<string, unknown>, echo = 'Contratações abertas em SP.') =>
    suggestedName({ query, echo })
  test('says what and where', () => {
    expect(name({ ufs: ['SP'], termos: 'limpeza' })).toBe('Limpeza em SP')
    expect(
      name({ ufs: ['RJ', 'SP'] }, 'Contratações abertas em RJ e SP, no segmento Limpeza e conservação.'),
    ).toBe('Limpeza e conservação em RJ e SP')
    expect(name({ ufs: ['AC', 'AL', 'AM', 'AP', 'BA'] })).toBe('Contratações em AC, AL, AM e mais 2')
    expect(name({ ufs: Array.from({ length: 27 }, () => 'SP') })).toBe('Contratações no Brasil')
    expect(name({ ufs: ['SP'], termos: 'x'.repeat(200) })).toHaveLength(80)
  })
})

test('of what was stored, only what can be an alert is read', () => {
  const chave = 'a'.repeat(32)
  expect(
    readKnown([{ chave, nome: 'Um' }, { chave: '../x', nome: 'Dois' }, null, { chave, nome: 3 }]),
  ).toEqual([{ chave, nome: 'Um' }])
  expect(readKnown({})).toBeUndefined()
})
