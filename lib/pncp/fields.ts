import { z } from 'zod'
import { isUf } from '../search/ufs.ts'
import { brasiliaTime } from '../search/time.ts'
import { cleanLink, cleanText } from './text.ts'

/** A value was there and could not be used. */
export const LOST = Symbol('lost')

type Read<T> = T | undefined | typeof LOST

/**
 * Reads one field of a record and never fails it: absent, null and empty become undefined, the unusable LOST.
 * Plain functions and not zod schemas, which took three times as long over 2,000 rows and could never fail.
 */
export type Field<T> = (value: unknown) => Read<T>

function field<T>(read: (value: NonNullable<unknown>) => Read<T>): Field<T> {
  return (value) => (value === null || value === undefined || value === '' ? undefined : read(value))
}

function asText(value: unknown): string | typeof LOST {
  if (typeof value === 'string') return cleanText(value)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : LOST
}

/** One line of text; a number is taken for its digits. */
export const text = field((value) => {
  const read = asText(value)
  return read === '' ? undefined : read
})

/** Text of which an empty one means something, and a number is no text; only null and absent are undefined. */
export const textOrEmpty: Field<string> = (value) =>
  value === null || value === undefined ? undefined : typeof value === 'string' ? cleanText(value) : LOST

/** As it came, whatever it is. */
export const anything: Field<unknown> = (value) => value

function digits(count: number) {
  return field((value) => {
    const given = asText(value)
    if (given === LOST) return LOST
    const read = given.replace(/[./-]/g, '')
    if (read === '') return undefined
    // As a number it has lost its leading zeros.
    const whole = typeof value === 'number' ? read.padStart(count, '0') : read
    return /^\d+$/.test(whole) && whole.length === count ? whole : LOST
  })
}

export const cnpj = digits(14)
export const codigoIbge = digits(7)

/** A whole number from 0 up, from a number or its digits. */
export const integer = field((value) => {
  if (typeof value === 'string' && value.trim() === '') return undefined
  const read = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value
  return typeof read === 'number' && Number.isSafeInteger(read) && read >= 0 ? read : LOST
})

/** A total of an envelope: without a usable one there is no envelope, so this one does fail. */
export const count = z.union([z.int().nonnegative(), z.string().regex(/^\d+$/).transform(Number)])

/** Reais from 0 up, from a number or a numeric text. */
export const money = field((value) => {
  if (typeof value === 'string' && value.trim() === '') return undefined
  const read = typeof value === 'string' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) && read >= 0 ? read : LOST
})

export const flag = field((value) => {
  if (typeof value === 'boolean') return value
  return value === 'true' ? true : value === 'false' ? false : LOST
})

export const link = field((value) => {
  if (typeof value !== 'string') return LOST
  const cleaned = cleanText(value)
  return cleaned === '' ? undefined : (cleanLink(cleaned) ?? LOST)
})

export const uf = field((value) => {
  const sigla = typeof value === 'string' ? value.trim().toUpperCase() : value
  return sigla === '' ? undefined : isUf(sigla) ? sigla : LOST
})

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/

/** Brasília wall clock, `YYYY-MM-DDTHH:mm:ss`: fractions are cut, missing seconds are 00, an offset is converted. */
export const date = field((value) => {
  if (typeof value !== 'string') return LOST
  const trimmed = value.trim()
  if (trimmed === '') return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', offset] = DATE.exec(trimmed) ?? []
  const inRange = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  if (!inRange || !isDayOfMonth(Number(year), Number(month), Number(day))) return LOST
  const read = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  if (!offset) return read
  const instant = Date.parse(read + offset)
  return Number.isNaN(instant) ? LOST : brasiliaTime(instant)
})

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day exists; false for NaN. Plain numbers, because this runs four times per row. */
function isDayOfMonth(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= last
}

/** How many values were unusable, by field. */
export type Tally = Map<string, number>

export type Fields = Record<string, Field<unknown>>
export type Values<F extends Fields> = { [K in keyof F]?: Exclude<ReturnType<F[K]>, typeof LOST | undefined> }

/**
 * The fields that have a value, each LOST one counted in `tally` under its name, after `prefix`.
 * Undefined when `raw` is not an object.
 */
export function readFields<F extends Fields>(
  fields: F,
  raw: unknown,
  tally: Tally,
  prefix = '',
): Values<F> | undefined {
  if (!isRecord(raw)) return undefined
  const values: Record<string, unknown> = {}
  for (const name in fields) {
    const value = fields[name]?.(raw[name])
    if (value === LOST) tally.set(prefix + name, (tally.get(prefix + name) ?? 0) + 1)
    else if (value !== undefined) values[name] = value
  }
  return values as Values<F>
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
