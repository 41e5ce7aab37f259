import { brasiliaTime, isCivilDate } from '../search/time.ts'

/** Turns values of unknown quality into what a cell may hold. Nothing here throws. */

/** Characters a cell may hold, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767
const CUT_MARK = '… [texto cortado]'

// Not allowed in XML 1.0. Lone surrogates are dealt with by toWellFormed().
const UNUSUAL = /[\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/ // most texts have none, and are taken as they are
const FORBIDDEN = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]+/g

/**
 * Always a string, as typed, so that a leading `=`, `+`, `-` or `@` is never a formula; null when there is
 * nothing to show. Characters that a workbook cannot hold become a space (they often stand between words),
 * a carriage return becomes the line feed that spreadsheets use, and a text that does not fit says it was cut.
 */
export function text(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  const given = asString(value)
  const clean = UNUSUAL.test(given)
    ? given.toWellFormed().replace(FORBIDDEN, ' ').replace(/\r\n?/g, '\n')
    : given
  return clean.length <= MAX_CELL_TEXT ? clean : cut(clean)
}

/** The items of a list, or a single value, in one cell. */
export function list(value: unknown): string | null {
  return text(Array.isArray(value) ? value.map(text).filter(Boolean).join(', ') : value)
}

/** A finite number, else an empty cell. */
export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

const TIME_OF_DAY = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/
const FIRST_YEAR = '1901'
/** Few days are told by many cells. */
const MAX_DAYS_KNOWN = 4_096
const knownDays = new Map<string, number>()

/**
 * A Brasília wall clock as the date that a cell shows the same way: workbooks know no time zone, and ours
 * writes dates as UTC. Null for what is not a date of the calendar, or is before those that Excel counts.
 */
export function wallClock(value: unknown): Date | null {
  if (typeof value !== 'string') return null
  const day = dayMs(value.slice(0, 10))
  if (Number.isNaN(day)) return null
  if (value.length === 10) return new Date(day)
  if (!TIME_OF_DAY.test(value.slice(10))) return null
  const at = (start: number) => Number(value.slice(start, start + 2))
  return new Date(day + (at(11) * 3_600 + at(14) * 60 + at(17)) * 1_000)
}

/** Midnight of a civil date as UTC; NaN for what is none. */
function dayMs(day: string): number {
  let ms = knownDays.get(day)
  if (ms !== undefined) return ms
  ms = day >= FIRST_YEAR && isCivilDate(day) ? Date.parse(day) : NaN
  if (knownDays.size >= MAX_DAYS_KNOWN) knownDays.clear()
  knownDays.set(day, ms)
  return ms
}

/** An ISO instant as its Brasília wall clock. */
export function instant(iso: string | null): Date | null {
  const ms = Date.parse(iso ?? '')
  return Number.isNaN(ms) ? null : wallClock(brasiliaTime(ms))
}

/** `00.000.000/0000-00`, also for the CNPJ with letters; anything else as it came. */
export function cnpj(value: unknown): string | null {
  const plain = text(value)
  if (!plain || !/^[\dA-Z]{12}\d{2}$/.test(plain)) return plain
  return `${plain.slice(0, 2)}.${plain.slice(2, 5)}.${plain.slice(5, 8)}/${plain.slice(8, 12)}-${plain.slice(12)}`
}

const reais = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' })

/** An amount in words of the page, with ordinary spaces. */
export function brl(value: number): string {
  return reais.format(value).replaceAll('\u00A0', ' ')
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function cut(value: string): string {
  const end = MAX_CELL_TEXT - CUT_MARK.length
  const splitsPair = /[\uD800-\uDBFF]/.test(value.charAt(end - 1))
  return value.slice(0, splitsPair ? end - 1 : end) + CUT_MARK
}
