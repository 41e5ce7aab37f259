import { brasiliaTime, isCivilDate } from '../search/time.ts'

/** Turns values of unknown quality into what a cell may hold. Nothing here throws. */

/** Characters a cell may hold, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767
const CUT_MARK = '… [texto cortado]'

// Not allowed in XML 1.0, or (DEL) lost by exceljs. Lone surrogates are dealt with by toWellFormed().
const FORBIDDEN = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]+/g

/**
 * Always a string, as typed, so that a leading `=`, `+`, `-` or `@` is never a formula; null when there is
 * nothing to show. Characters that a workbook cannot hold become a space (they often stand between words),
 * a carriage return becomes the line feed that spreadsheets use, and a text that does not fit says it was cut.
 */
export function text(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  const clean = asString(value).toWellFormed().replace(FORBIDDEN, ' ').replace(/\r\n?/g, '\n')
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

const WALL_CLOCK = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?$/

/**
 * A Brasília wall clock as the date that a cell shows the same way: workbooks know no time zone and exceljs
 * writes dates as UTC. Null for what is not a date of the calendar, or is before those that Excel counts.
 */
export function wallClock(value: unknown): Date | null {
  const parts = typeof value === 'string' ? WALL_CLOCK.exec(value) : null
  const [, day = '', hour = '00', minute = '00', second = '00'] = parts ?? []
  return isCivilDate(day) && day > '1901' ? new Date(`${day}T${hour}:${minute}:${second}Z`) : null
}

/** An ISO instant as its Brasília wall clock. */
export function instant(iso: string | null): Date | null {
  const ms = Date.parse(iso ?? '')
  return Number.isNaN(ms) ? null : wallClock(brasiliaTime(ms))
}

/** `00.000.000/0000-00`, also for the CNPJ with letters; anything else as it came. */
export function cnpj(value: unknown): string | null {
  const plain = text(value)
  return plain && plain.replace(/^([\dA-Z]{2})([\dA-Z]{3})([\dA-Z]{3})([\dA-Z]{4})(\d{2})$/, '$1.$2.$3/$4-$5')
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
