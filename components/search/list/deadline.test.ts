import { expect, test } from 'vitest'
import type { ResultRow } from '../../../lib/search/row.ts'
import { deadlineOf } from './deadline.ts'
import { situacaoOf } from './row-labels.ts'

// 22:30 of the 5th in Brasília: already the 6th in UTC.
const now = Date.parse('2026-03-06T01:30:00Z')
const row = (change: Partial<ResultRow>, naoConfirmada = false) =>
  ({
    situacaoCompraId: 1,
    modalidadeId: 6,
    ...change,
    bidiq: { grupo: 'recebendo', naoConfirmada },
  }) as ResultRow

test('counts in days of Brasília', () => {
  expect(deadlineOf(row({ dataEncerramentoProposta: '2026-03-05T23:59:00' }), now)).toEqual({
    text: 'Encerra hoje às 23:59',
    tone: 'bad',
  })
  expect(deadlineOf(row({ dataEncerramentoProposta: '2026-03-06T09:00:00' }), now).text).toBe(
    'Encerra amanhã às 09:00',
  )
})

test('what ended while the page is open has ended, whatever the search said', () => {
  const ended = row({ dataEncerramentoProposta: '2026-03-05T22:00:00' })
  expect(deadlineOf(ended, now)).toEqual({ text: 'Encerrou hoje às 22:00', tone: 'neutral' })
  expect(situacaoOf(ended, now)).toEqual({ text: 'Propostas encerradas', tone: 'neutral' })
})

test('revogada takes the place of where the dates would have it; what is not confirmed says so', () => {
  const dataEncerramentoProposta = '2026-04-01T09:00:00'
  expect(situacaoOf(row({ situacaoCompraId: 2, dataEncerramentoProposta }), now)).toEqual({
    text: 'Revogada',
    tone: 'bad',
  })
  expect(situacaoOf(row({ dataEncerramentoProposta }, true), now).text).toBe('A conferir (não confirmada)')
})
