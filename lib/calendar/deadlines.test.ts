import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { ResultRow } from '../search/row.ts'
import { rowOf } from '../search/testing/compared-rows.ts'
import { calendarParts, hasDeadlineToCome } from './deadlines.ts'

/** 23 November 2026, 10:00 in Brasília. */
const NOW = Date.parse('2026-11-23T13:00:00Z')

function deadlinesCalendar(rows: ResultRow[], now: number): string {
  const { open, event, close } = calendarParts(now)
  return open + rows.map(event).join('') + close
}

/** Read by another library than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      event: new ICAL.Event(event),
      component: event,
    })),
  }
}

const law = { amparoLegal: { nome: 'Lei 14.133/2021, Art. 28, I' } }

describe('a calendar of deadlines', () => {
  const text = deadlinesCalendar([rowOf({ ...law, numero: 7 }), rowOf({ numero: 8 })], NOW)

  test('has one event for each row, at the instant its proposals end', () => {
    const { calendar, events } = read(text)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(events).toHaveLength(2)
    expect(events.map(({ event }) => event.startDate.toJSDate().toISOString())).toEqual([
      '2026-12-10T12:00:00.000Z',
      '2026-12-10T12:00:00.000Z',
    ])
    expect(events[0]!.event.startDate.zone).toBe(ICAL.Timezone.utcTimezone)
  })

  test('says what it is about, and until when to ask', () => {
    const { event } = read(text).events[0]!
    expect(event.summary).toBe('Fim das propostas: Aquisição de material de limpeza')
    expect(event.description.split('\n')).toEqual(
      expect.arrayContaining([
        'Prefeitura (SP)',
        'Fim do recebimento de propostas: 10/12/2026 09:00 (horário de Brasília)',
        'Esclarecimentos e impugnação: até 07/12/2026 (estimado; vale o edital)',
      ]),
    )
    expect(read(text).events[1]!.event.description).not.toContain('impugnação')
  })

  test('the same contratação has the same UID in every file, and a later file a higher SEQUENCE', () => {
    const later = read(deadlinesCalendar([rowOf({ numero: 7 })], NOW + 60_000)).events[0]!.event
    const before = read(text).events[0]!.event
    expect(before.uid).toBe('00000000000191-1-000007-2026-fim-propostas@bidiq')
    expect(later.uid).toBe(before.uid)
    expect(later.sequence).toBe(before.sequence + 1)
  })

  test('warns a day and two hours before', () => {
    const alarms = read(text).events[0]!.component.getAllSubcomponents('valarm')
    const triggers = alarms.map((alarm) =>
      (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
    )
    expect(triggers).toEqual([-86_400, -7_200])
    expect(alarms.every((alarm) => alarm.getFirstPropertyValue('action') === 'DISPLAY')).toBe(true)
  })

  test('lines end in CRLF and hold at most 75 octets, whatever stands in them', () => {
    const objetoCompra = `Café; açúcar, "chá" \\ e\r\npão ${'ção '.repeat(80)}\n😀${'é'.repeat(200)}`
    const file = deadlinesCalendar([rowOf({ objetoCompra })], NOW)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    const { summary } = read(file).events[0]!.event
    expect(summary).toMatch(/^Fim das propostas: Café; açúcar, "chá" \\ e pão ção/)
    expect(summary).toMatch(/…$/)
  })

  test('a text cannot make properties of its own', () => {
    const objetoCompra = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:outro'
    expect(read(deadlinesCalendar([rowOf({ objetoCompra })], NOW)).events).toHaveLength(1)
  })
})

describe('which rows have a deadline to come', () => {
  test.each<[string, Partial<ResultRow>, boolean]>([
    ['open', {}, true],
    ['over', { dataEncerramentoProposta: '2026-11-23T10:00:00' }, false],
    ['a second left', { dataEncerramentoProposta: '2026-11-23T10:00:01' }, true],
    ['without one', { dataEncerramentoProposta: undefined }, false],
    ['suspensa', { situacaoCompraId: 4 }, false],
    ['revogada', { situacaoCompraId: 2 }, false],
  ])('%s: %#', (_, change, expected) => {
    expect(hasDeadlineToCome(rowOf(change), NOW)).toBe(expected)
  })
})
