import { expect, test } from 'vitest'
import { searchQuerySchema } from '../search/query.ts'
import { brasiliaTime, instantOf } from '../search/time.ts'
import { nextRun, queryAt } from './schedule.ts'

const next = (after: string, diasUteis = false) =>
  brasiliaTime(nextRun({ horarios: ['07:00', '13:00'], diasUteis }, instantOf(after)))

test.each([
  ['2026-11-23T06:59:59', '2026-11-23T07:00:00'],
  ['2026-11-23T07:00:00', '2026-11-23T13:00:00'],
  ['2026-11-23T23:30:00', '2026-11-24T07:00:00'],
  ['2026-12-31T13:00:00', '2027-01-01T07:00:00'],
])('after %s comes %s', (after, expected) => {
  expect(next(after)).toBe(expected)
})

test('on working days neither weekends nor national holidays count', () => {
  expect(next('2026-11-27T13:00:00', true), 'Friday').toBe('2026-11-30T07:00:00')
  expect(next('2026-12-24T14:00:00', true), 'Christmas is a Friday').toBe('2026-12-28T07:00:00')
})

const MADE = instantOf('2026-11-23T10:00:00')
const LATER = instantOf('2026-12-01T07:00:00')
const published = (dataInicial: string, dataFinal: string) =>
  searchQuerySchema.parse({ ufs: ['SP'], situacao: 'todas', dataInicial, dataFinal })

test('the last days move on with the calendar', () => {
  const query = published('2026-11-17', '2026-11-23')
  expect(queryAt(query, MADE, MADE)).toEqual(query)
  expect(queryAt(query, MADE, LATER)).toEqual(published('2026-11-25', '2026-12-01'))
})

test('a period that was over stays, and so does a query without one', () => {
  const over = published('2026-10-01', '2026-10-31')
  expect(queryAt(over, MADE, LATER)).toEqual(over)
  const open = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
  expect(queryAt(open, MADE, LATER)).toEqual(open)
})
