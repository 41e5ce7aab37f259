import { brasiliaTime } from '../search/time.ts'

/** Full hours of the Brasília clock: `from` included, `to` not. */
export type Hours = { from: number; to: number }

/** Whether people are at work, Monday to Friday. */
export function isWorkingTime(now: number, { from, to }: Hours): boolean {
  const brasilia = brasiliaTime(now)
  const weekday = new Date(`${brasilia}Z`).getUTCDay()
  const hour = Number(brasilia.slice(11, 13))
  return weekday >= 1 && weekday <= 5 && hour >= from && hour < to
}
