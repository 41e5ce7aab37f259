import { describe, expect, test } from 'vitest'
import { deadlineOf, lastDayOf } from './deadline.ts'
import { grupoOf } from './grupo.ts'
import type { Grupo } from './row.ts'

/** A Monday. */
const NOW = '2026-11-23T12:00:00'
const at = (encerramento: string | null, { now = NOW, abertura = '2026-11-01T08:00:00' } = {}) => {
  const facts = { situacao: 1, instrumento: 1, modalidade: 6, abertura, encerramento }
  return deadlineOf(facts, grupoOf(facts, now), now)
}

describe('deadlineOf', () => {
  test.each([
    ['2026-11-23T12:00:01', 'Encerra hoje às 12:00', 'today'],
    ['2026-11-23T14:00:00', 'Encerra hoje às 14:00', 'today'],
    ['2026-11-23T23:59:59', 'Encerra hoje às 23:59', 'today'],
    ['2026-11-24T00:00:00', 'Encerra hoje à meia-noite', 'today'],
    ['2026-11-24T09:00:00', 'Encerra amanhã às 09:00', 'soon'],
    ['2026-11-25T00:00:00', 'Encerra amanhã à meia-noite', 'soon'],
    ['2026-11-25T09:00:00', 'Encerra em 2 dias úteis', 'soon'],
    ['2026-11-26T00:00:00', 'Encerra em 2 dias úteis', 'soon'],
    ['2026-11-26T09:00:00', 'Encerra em 3 dias úteis', 'soon'],
    ['2026-11-27T09:00:00', 'Encerra em 4 dias úteis', 'later'],
    ['2026-11-30T09:00:00', 'Encerra em 5 dias úteis', 'later'],
    ['2026-12-23T09:00:00', 'Encerra em 22 dias úteis', 'later'],
    ['2026-12-24T09:00:00', 'Encerra em 31 dias', 'later'],
    ['2027-11-23T23:59:59', 'Encerra em 365 dias', 'later'],
    [null, 'Prazo não informado', 'unknown'],
    ['2026-11-23T12:00:00', 'Encerrou hoje às 12:00', 'ended'],
    ['2026-11-22T23:59:59', 'Encerrou ontem às 23:59', 'ended'],
    ['2026-11-20T09:00:00', 'Encerrou há 3 dias', 'ended'],
  ])('%s: %s', (encerramento, text, urgency) => {
    expect(at(encerramento)).toEqual({ text, urgency })
  })

  test('a weekend with nothing after it is told as such', () => {
    const now = '2026-11-27T12:00:00'
    expect(at('2026-11-29T10:00:00', { now }).text).toBe('Encerra em 2 dias, nenhum útil')
    expect(at('2026-11-30T10:00:00', { now }).text).toBe('Encerra em 1 dia útil')
  })

  test('holidays do not count', () => {
    expect(at('2026-12-28T10:00:00', { now: '2026-12-23T08:00:00' }).text).toBe('Encerra em 2 dias úteis')
  })

  test('what has not begun says when it does', () => {
    expect(at('2026-12-20T09:00:00', { abertura: '2026-12-10T08:00:00' })).toEqual({
      text: 'Recebe propostas a partir de 10/12/2026 08:00',
      urgency: 'notYet',
    })
  })

  test('nothing counts down that cannot be met', () => {
    const said = (grupo: Grupo, encerramento: string | null) =>
      deadlineOf({ abertura: null, encerramento }, grupo, NOW).text
    expect(said('suspensas', '2026-12-10T09:00:00')).toBe('Suspensa')
    expect(said('diretas', null)).toBe('Contratação direta, sem disputa')
    expect(said('encerradas', '2026-12-10T09:00:00')).toBe('Propostas encerradas')
    expect(said('encerradas', null)).toBe('Propostas encerradas')
  })
})

test.each([
  ['2026-11-24T00:00:00', '2026-11-23'],
  ['2026-11-24', '2026-11-23'],
  ['2026-11-24T00:01:00', '2026-11-24'],
  ['2026-11-24T23:59:59', '2026-11-24'],
  ['2027-01-01T00:00:00', '2026-12-31'],
])('the last day of %s is %s', (encerramento, day) => {
  expect(lastDayOf(encerramento)).toBe(day)
})
