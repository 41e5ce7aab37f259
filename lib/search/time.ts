const DAY_MS = 86_400_000
/** Brasília has kept UTC−3 all year since 2019 (Decreto 9.772/2019). */
const BRASILIA_OFFSET_MS = 3 * 3_600_000

/** Brasília wall clock of an instant: `YYYY-MM-DDTHH:mm:ss`, the PNCP's own shape, so that texts compare. */
export function brasiliaTime(ms: number): string {
  return new Date(ms - BRASILIA_OFFSET_MS).toISOString().slice(0, 19)
}

/** Brasília civil date of an instant: `YYYY-MM-DD`. */
export function brasiliaDay(ms: number): string {
  return brasiliaTime(ms).slice(0, 10)
}

/** The instant, in milliseconds, of a Brasília wall clock `YYYY-MM-DDTHH:mm:ss` or of the start of a `YYYY-MM-DD`. */
export function instantOf(brasilia: string): number {
  const full = brasilia.length === 10 ? `${brasilia}T00:00:00` : brasilia
  return Date.parse(`${full}Z`) + BRASILIA_OFFSET_MS
}

/** The civil date `days` after (or before, when negative) `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `first` to `last`, both civil dates: 0 when they are the same. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS)
}

/** Whether the text is a date that exists in the calendar: `2026-02-30` is not. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return new Date(ms).getUTCDate() === Number(text.slice(8)) // the 30th of February would be the 2nd of March
}
