/**
 * Civil time: what a wall clock in Brasília shows, as seconds since 1970 shown on such a clock.
 * The PNCP writes dates without an offset, so this is the only time its records know.
 */

const BRASILIA_OFFSET_MS = -3 * 3_600_000
export const DAY_SECONDS = 86_400

/** What the wall clock in Brasília shows at an instant. */
export function civilSeconds(epochMs: number): number {
  return Math.floor((epochMs + BRASILIA_OFFSET_MS) / 1000)
}

/** The day number (days since 1970) of a civil second. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / DAY_SECONDS)
}

const dayTexts = new Map<number, string>()

/** `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  let text = dayTexts.get(day)
  if (text === undefined) {
    text = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10)
    dayTexts.set(day, text)
  }
  return text
}

const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

/** `YYYY-MM-DDTHH:mm`, as busca writes the proposal window. */
export function formatMinutes(seconds: number): string {
  const day = dayOf(seconds)
  const ofDay = seconds - day * DAY_SECONDS
  return `${formatDay(day)}T${two[Math.floor(ofDay / 3600)]}:${two[Math.floor(ofDay / 60) % 60]}`
}

/** `YYYY-MM-DDTHH:mm:ss`, as consulta writes every date. */
export function formatSeconds(seconds: number): string {
  return `${formatMinutes(seconds)}:${two[((seconds % 60) + 60) % 60]}`
}

/** The day number of `YYYY-MM-DD` or `yyyyMMdd`; undefined when it is not a real date in that form. */
export function parseDay(text: string, form: 'iso' | 'compact'): number | undefined {
  const shape = form === 'iso' ? /^(\d{4})-(\d{2})-(\d{2})$/ : /^(\d{4})(\d{2})(\d{2})$/
  const match = shape.exec(text)
  if (!match) return undefined
  const iso = `${match[1]}-${match[2]}-${match[3]}`
  const epochMs = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(epochMs) || new Date(epochMs).toISOString().slice(0, 10) !== iso) return undefined
  return epochMs / 1000 / DAY_SECONDS
}

/** Civil seconds of a PNCP date (fractions and a missing time are tolerated); 0 when there is none. */
export function parseCivil(text: unknown): number {
  if (typeof text !== 'string') return 0
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text)
  const day = match?.[1] === undefined ? undefined : parseDay(match[1], 'iso')
  if (!match || day === undefined) return 0
  return day * DAY_SECONDS + Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)
}
