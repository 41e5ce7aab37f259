import { DAY_SECONDS, dayOf, formatDay, parseCivil, parseDay } from './civil.ts'
import { hashText } from './random.ts'

/** Real records are spread over these many days before today. */
const SPREAD_DAYS = 28

/**
 * By how many days to shift a record so that its publication falls 0 to 27 days before today, on a day that
 * its control number chooses, and never after `now`.
 */
export function shiftFor(control: string, published: string, now: number): number {
  const seconds = parseCivil(published)
  const shift = dayOf(now) - (hashText(control) % SPREAD_DAYS) - dayOf(seconds)
  return seconds + shift * DAY_SECONDS > now ? shift - 1 : shift
}

/** The same value with every date in it moved by whole days; times of day and fractions stay. */
export function redated<T>(value: T, days: number): T {
  return walk(value, days, '') as T
}

function walk(value: unknown, days: number, name: string): unknown {
  if (typeof value === 'string') return isDate(name, value) ? shiftText(value, days) : value
  if (Array.isArray(value)) return value.map((each) => walk(each, days, name))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, days, key)]))
}

const isDate = (name: string, text: string) =>
  /^(data|createdAt$)/.test(name) && /^\d{4}-\d{2}-\d{2}(T|$)/.test(text)

function shiftText(text: string, days: number): string {
  const day = parseDay(text.slice(0, 10), 'iso')
  return day === undefined ? text : formatDay(day + days) + text.slice(10)
}
