import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarOf } from './ics.ts'
import { NOW } from './testing/alerts.ts'
import { alertOf, newsItem, runOf } from './testing/news.ts'

const alert = alertOf()
const rows = [
  newsItem(2, {}, { dataEncerramentoProposta: '2026-12-15T09:00:00' }).row,
  newsItem(1, {}, { dataEncerramentoProposta: '2026-12-10T09:00:00' }).row,
]
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

test('deadlines with the ids of every calendar of ours, soonest first', () => {
  const text = calendarOf({ alert, rows, latest: runOf() })
  expect(eventsOf(text).map(({ uid, startDate }) => [uid, startDate.toJSDate().toISOString()])).toEqual([
    ['00000000000191-1-000001-2026-fim-propostas@bidiq', '2026-12-10T12:00:00.000Z'],
    ['00000000000191-1-000002-2026-fim-propostas@bidiq', '2026-12-15T12:00:00.000Z'],
  ])
  expect(text).toContain('X-WR-CALNAME:BidIQ: Limpeza em SP')
})

test('a later run moves the event; until then the bytes are the same', () => {
  const first = calendarOf({ alert, rows, latest: runOf() })
  expect(calendarOf({ alert, rows: rows.toReversed(), latest: runOf() })).toBe(first)
  const later = calendarOf({ alert, rows, latest: runOf({ at: NOW + 3_600_000 }) })
  const sequence = (text: string) => eventsOf(text)[0]!.sequence
  expect(sequence(later)).toBeGreaterThan(sequence(first))
})

test('without a deadline it is still a calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf({ alert, rows: [], latest: null })))
  expect(calendar.name).toBe('vcalendar')
  expect(calendar.getAllSubcomponents()).toEqual([])
})
