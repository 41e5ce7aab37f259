import { addDays, brasiliaDay } from '../../../lib/search/time.ts'
import { formatDay, formatInstant } from '../../ui/format.ts'

/** A day as people say it, seen from `now` (epoch ms): `hoje`, `ontem`, `25/11`; with its year when that is another. */
export function sinceText(iso: string, now: number): string {
  const day = brasiliaDay(Date.parse(iso))
  const today = brasiliaDay(now)
  if (day === today) return 'hoje'
  if (day === addDays(today, -1)) return 'ontem'
  const said = formatDay(day)
  return day.slice(0, 4) === today.slice(0, 4) ? said.slice(0, 5) : said
}

/** `hoje às 14:03`, `ontem às 09:00`, `25/11 às 09:00`. */
export function momentText(iso: string, now: number): string {
  return `${sinceText(iso, now)} às ${formatInstant(iso).slice(-5)}`
}
