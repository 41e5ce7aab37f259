import { expect, test } from 'vitest'
import type { Grupo } from '../../lib/search/row.ts'
import { deadlineOf } from './deadline.ts'

// 22:30 in Brasília: already the 6th in UTC.
const now = Date.parse('2026-03-06T01:30:00Z')
const text = (grupo: Grupo, fim?: string, inicio?: string) =>
  deadlineOf({ bidiq: { grupo }, dataEncerramentoProposta: fim, dataAberturaProposta: inicio }, now).text

test('counts in days of Brasília', () => {
  expect(text('recebendo', '2026-03-05T23:59:00')).toBe('Encerra hoje às 23:59')
  expect(text('recebendo', '2026-03-06T09:00:00')).toBe('Encerra amanhã às 09:00')
  expect(text('recebendo', '2026-03-08T09:00:00')).toBe('Encerra em 3 dias')
})

test('what has passed is never counted', () => {
  expect(text('recebendo', '2026-03-05T22:00:00')).toBe('Propostas encerradas')
  expect(text('encerradas', '2026-04-01T09:00:00')).toBe('Propostas encerradas')
})

test('says what cannot be counted', () => {
  expect(text('aReceber', '2026-03-20T09:00:00', '2026-03-10T08:00:00')).toBe(
    'Recebe a partir de 10/03/2026 08:00',
  )
  expect(text('suspensas', '2026-03-20T09:00:00')).toBe('Suspensa')
  expect(text('aConferir')).toMatch(/não informado/)
  expect(text('diretas')).toBe('Contratação direta, sem disputa')
})
