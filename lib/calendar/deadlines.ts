import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { questionsLimit, questionsLink } from '../search/questions.ts'
import type { Contratacao } from '../search/contratacao.ts'
import type { ResultRow } from '../search/row.ts'
import { grupoAt } from '../search/situacao.ts'
import { brasiliaTime, instantOf } from '../search/time.ts'

/** What a calendar asks of a row. */
export type CalendarRow = Contratacao & {
  bidiq: Pick<ResultRow['bidiq'], 'link' | 'lidoEm' | 'naoConfirmada'>
}

const NAME = 'Prazos de contratações públicas'
const DAY_SECONDS = 86_400
const ALARMS_BEFORE = [DAY_SECONDS, 2 * 3_600]
const MAX_SUMMARY = 120
const MINUTE_MS = 60_000
const SINCE = Date.UTC(2021, 0, 1)

const NO_COUNTDOWN = ['encerradas', 'diretas', 'suspensas']

/** Whether a row has a deadline that can still be met at `now` (epoch milliseconds). */
export function hasDeadlineToCome(row: CalendarRow, now: number): boolean {
  const { dataEncerramentoProposta: deadline } = row
  return deadline !== undefined && !NO_COUNTDOWN.includes(grupoAt(row, brasiliaTime(now)))
}

/**
 * The deadlines of rows as the parts of a calendar file (RFC 5545): what opens it, one event each, at the instant the
 * proposals end, in UTC, with an alarm a day and two hours before, and what closes it. The UID follows from the control
 * number, so that a file taken later moves the event; `SEQUENCE` grows with the time. Rows must have a deadline to come.
 */
export function calendarParts(now: number, name = NAME) {
  return { ...shell(name), event: (row: CalendarRow) => eventText(row, now) }
}

const CLOSE = 'END:VCALENDAR'

/** The library makes a calendar of one event at a time: what is around it is always the same. */
function shell(name: string) {
  const [open = ''] = emptyCalendar(name).toString().split(CLOSE)
  return { open, close: `${CLOSE}\r\n` }
}

function eventText(row: CalendarRow, now: number): string {
  const calendar = emptyCalendar()
  const event = calendar.createEvent({
    id: `${row.numeroControlePNCP.replace('/', '-')}-fim-propostas@bidiq`,
    start: new Date(instantOf(row.dataEncerramentoProposta!)),
    stamp: new Date(now),
    sequence: Math.floor((now - SINCE) / MINUTE_MS),
    summary: summaryOf(row),
    description: descriptionOf(row),
    transparency: ICalEventTransparency.TRANSPARENT,
    url: row.bidiq.link,
  })
  for (const seconds of ALARMS_BEFORE)
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: seconds, description: summaryOf(row) })
  const text = calendar.toString()
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf(CLOSE))
}

function emptyCalendar(name = NAME) {
  return ical({
    name,
    prodId: { company: 'BidIQ', product: 'Prazos', language: 'PT-BR' },
    method: ICalCalendarMethod.PUBLISH,
  })
}

function summaryOf(row: CalendarRow): string {
  const objeto = row.objetoCompra.replace(/\s+/g, ' ').trim().toWellFormed()
  const characters = [...objeto]
  const cut = characters.length > MAX_SUMMARY ? `${characters.slice(0, MAX_SUMMARY - 1).join('')}…` : objeto
  return `Fim das propostas: ${cut}`
}

function descriptionOf(row: CalendarRow): string {
  const limit = questionsLimit(row)
  const link = questionsLink(row.informacaoComplementar)
  const lines = [
    `${row.orgaoEntidade.razaoSocial}${row.unidadeOrgao.ufSigla ? ` (${row.unidadeOrgao.ufSigla})` : ''}`,
    `Id contratação PNCP: ${row.numeroControlePNCP}`,
    `Fim do recebimento de propostas: ${brazilian(row.dataEncerramentoProposta!)} (horário de Brasília)`,
    limit && `Esclarecimentos e impugnação: até ${brazilian(limit)} (estimado; vale o edital)`,
    link && `Perguntas e respostas: ${link}`,
    row.bidiq.link,
    `Lido no PNCP em ${brazilian(brasiliaTime(Date.parse(row.bidiq.lidoEm)))}: o prazo pode mudar, confira antes.`,
  ]
  return lines.filter(Boolean).join('\n').toWellFormed()
}

/** `DD/MM/AAAA HH:mm` of a Brasília wall clock, `DD/MM/AAAA` of a day. */
function brazilian(brasilia: string): string {
  const day = brasilia.slice(0, 10).split('-').reverse().join('/')
  return `${day} ${brasilia.slice(11, 16)}`.trim()
}
