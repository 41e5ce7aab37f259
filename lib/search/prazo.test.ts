import { expect, test } from 'vitest'
import type { Grupo } from './row.ts'
import { dayRangeOf, isPrazo, PRAZOS } from './prazo-choice.ts'
import { prazosFrom, prazoTest, weeksFrom, type Dated } from './prazo.ts'

// A Thursday; the working days that follow are 27/11, 30/11 and 01/12.
const AT = '2026-11-26T10:00:00'
const closing = (encerramento: string | null, grupo: Grupo = 'recebendo'): Dated => ({ grupo, encerramento })
const { prazosOf, isWithin } = prazosFrom(AT)

test.each([
  ['2026-11-26T10:00:01', ['hoje', '3uteis', '7dias', '15dias', '30dias']],
  ['2026-11-26T10:00:00', ['encerrado']],
  ['2026-11-27T00:00:00', ['hoje', '3uteis', '7dias', '15dias', '30dias']],
  ['2026-12-01T18:00:00', ['3uteis', '7dias', '15dias', '30dias']],
  ['2026-12-02T09:00:00', ['7dias', '15dias', '30dias']],
  ['2026-12-04T00:00:00', ['7dias', '15dias', '30dias']],
  ['2026-12-04T00:01:00', ['15dias', '30dias']],
  ['2026-12-26T23:59:00', ['30dias']],
  ['2026-12-27T08:00:00', ['depois']],
  [null, ['semPrazo']],
])('what closes %s is in %j', (encerramento, prazos) => {
  expect(prazosOf(closing(encerramento))).toEqual(prazos)
})

test('a deadline that does not count down is none; what is revogada is over', () => {
  expect(prazosOf(closing('2026-12-01T18:00:00', 'suspensas'))).toEqual(['semPrazo'])
  expect(prazosOf(closing('2026-12-01T18:00:00', 'encerradas'))).toEqual(['encerrado'])
  expect(prazosOf(closing(null, 'diretas'))).toEqual(['semPrazo'])
  expect(prazosOf(closing('2026-11-20T18:00:00', 'suspensas'))).toEqual(['encerrado'])
})

test('a range from today on has what is to come, an earlier one what ended in it too', () => {
  const within = (range: string, entry: Dated) => isWithin(entry, dayRangeOf(range)!)
  const thisMorning = closing('2026-11-26T09:00:00')
  expect(within('2026-11-26..2026-11-29', thisMorning)).toBe(false)
  expect(within('2026-11-23..2026-11-29', thisMorning)).toBe(true)
  expect(within('2026-11-26..2026-11-29', closing('2026-11-29T23:00:00'))).toBe(true)
  expect(within('2026-11-26..2026-11-29', closing('2026-11-30T00:00:00'))).toBe(true)
  expect(within('2026-11-26..2026-11-29', closing('2026-11-30T00:01:00'))).toBe(false)
  expect(within('2026-11-26..2026-11-29', closing('2026-11-28T09:00:00', 'suspensas'))).toBe(false)
  expect(within('2026-11-26..2026-11-29', closing('2026-11-28T09:00:00', 'encerradas'))).toBe(false)
  expect(within('2026-11-01..2026-11-30', closing('2026-11-20T09:00:00', 'encerradas'))).toBe(true)
  expect(within('2026-11-26..2026-11-29', closing(null))).toBe(false)
})

test('several are any of them', () => {
  const fits = prazoTest(['semPrazo', '2026-12-20..2026-12-21'], AT)
  expect(fits(closing(null))).toBe(true)
  expect(fits(closing('2026-12-21T10:00:00'))).toBe(true)
  expect(fits(closing('2026-12-22T10:00:00'))).toBe(false)
  expect(PRAZOS.filter((prazo) => prazoTest([prazo], AT)(closing('2026-12-02T10:00:00')))).toEqual([
    '7dias',
    '15dias',
    '30dias',
  ])
})

test('weeks go from Monday to Sunday, the first from the day itself', () => {
  expect(weeksFrom('2026-11-26', 3)).toEqual([
    { first: '2026-11-26', last: '2026-11-29' },
    { first: '2026-11-30', last: '2026-12-06' },
    { first: '2026-12-07', last: '2026-12-13' },
  ])
  expect(weeksFrom('2026-11-29', 2)).toEqual([
    { first: '2026-11-29', last: '2026-11-29' },
    { first: '2026-11-30', last: '2026-12-06' },
  ])
  expect(weeksFrom('2026-11-30', 1)).toEqual([{ first: '2026-11-30', last: '2026-12-06' }])
})

test.each([
  '',
  '7',
  'amanha',
  '2026-12-07',
  '2026-12-07..',
  '2026-02-30..2026-03-01',
  '2026-12-08..2026-12-07',
])('%j is no prazo', (text) => {
  expect(isPrazo(text)).toBe(false)
})
