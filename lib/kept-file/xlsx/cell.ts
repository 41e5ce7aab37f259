import type { DateFormats } from './date-formats.ts'
import type { TextStore } from './text-store.ts'

/** What a cell holds, as JSON: a date is its wall clock, `YYYY-MM-DDTHH:mm:ss`. */
export type Typed = string | number | boolean | { date: string } | null

/** A cell as the sheet has it. `type` and `style` are its attributes `t` and `s`. */
export type RawCell = {
  column: number
  type: string
  style: number
  value: string
  inline: string
  formula: string
}

export type CellContext = { strings: TextStore; dates: DateFormats; since1904: boolean; cellChars: number }

/** The last day of the year 9999. */
const LAST_SERIAL = 2_958_466

/**
 * What the user sees in the cell, with its type; of a formula, the value it last had. Some programs leave that out:
 * the formula itself is then kept, as a text.
 */
export function typedValue(cell: RawCell, context: CellContext): Typed {
  const { type, value, inline, formula } = cell
  if (formula && !value && !inline) return text(`=${formula}`, context)
  switch (type) {
    case 's':
      return text(value === '' ? '' : context.strings.at(Number(value)), context)
    case 'inlineStr':
      return text(inline, context)
    case 'str':
    case 'e':
      return text(value, context)
    case 'b':
      return value === '' ? null : value === '1' || value === 'true'
    case 'd':
      return isoDate(value) ?? text(value, context)
    default:
      return numeric(cell, context)
  }
}

function text(value: string, { cellChars }: CellContext): string | null {
  const plain = unescaped(value).slice(0, cellChars)
  return plain.trim() === '' ? null : plain
}

/** `_x000D_` stands for a character that XML cannot hold, and `_x005F_` for the underscore of such a text. */
function unescaped(value: string): string {
  if (!value.includes('_x')) return value
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function numeric({ value, style }: RawCell, { dates, since1904 }: CellContext): Typed {
  if (value.trim() === '') return null
  const number = Number(value)
  if (!Number.isFinite(number)) return value.trim()
  return dates.isDate(style) ? dated(number, since1904) : number
}

/** A serial number of days as a date; below one it is a time of day, which stays readable as a text. */
export function dated(serial: number, since1904 = false): Typed {
  const days = since1904 ? serial + 1_462 : serial
  if (days < 0 || days >= LAST_SERIAL) return serial
  if (days < 1) return new Date(Math.round(days * 86_400) * 1_000).toISOString().slice(11, 19)
  // Excel counts 29 February 1900, a day that never was.
  const sinceEpoch = days - 25_569 + (days < 60 ? 1 : 0)
  return { date: new Date(Math.round(sinceEpoch * 86_400) * 1_000).toISOString().slice(0, 19) }
}

function isoDate(value: string): Typed | undefined {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(value) ?? []
  const ms = Date.parse(`${day}T${time}Z`)
  return Number.isNaN(ms) ? undefined : { date: new Date(ms).toISOString().slice(0, 19) }
}

/** A value in one text, as a header or an identifier would be read. */
export function plainText(value: Typed | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.date : String(value)
}
