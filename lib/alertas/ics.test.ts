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

test('deadlines with the ids of every calendar of ours, soonest first', async () => {
  const text = await calendarOf({ alert, rows, latest: runOf() })
  expect(eventsOf(text).map(({ uid, startDate }) => [uid, startDate.toJSDate().toISOString()])).toEqual([
    ['00000000000191-1-000001-2026-fim-propostas@bidiq', '2026-12-10T12:00:00.000Z'],
    ['00000000000191-1-000002-2026-fim-propostas@bidiq', '2026-12-15T12:00:00.000Z'],
  ])
  expect(text).toContain('X-WR-CALNAME:BidIQ: Limpeza em SP')
})

test('a later run moves the event; until then the bytes are the same', async () => {
  const first = await calendarOf({ alert, rows, latest: runOf() })
  expect(await calendarOf({ alert, rows: rows.toReversed(), latest: runOf() })).toBe(first)
  const later = await calendarOf({ alert, rows, latest: runOf({ at: NOW + 3_600_000 }) })
  const sequence = (text: string) => eventsOf(text)[0]!.sequence
  expect(sequence(later)).toBeGreaterThan(sequence(first))
})

test('without a deadline it is still a calendar', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await calendarOf({ alert, rows: [], latest: null })))
  expect(calendar.name).toBe('vcalendar')
  expect(calendar.getAllSubcomponents()).toEqual([])
})

test('others have their turn while a long one is made', async () => {
  const [row] = rows
  let turns = 0
  const counting = setInterval(() => turns++, 1)
  await calendarOf({ alert, rows: Array.from({ length: 2_000 }, () => row!), latest: null })
  clearInterval(counting)
  expect(turns).toBeGreaterThan(3)
})
