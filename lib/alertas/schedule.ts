import { addDays, brasiliaDay, daysBetween, instantOf } from '../search/time.ts'
import { isWorkingDay } from '../search/working-days.ts'
import type { SearchQuery } from '../search/query.ts'
import type { AlertSettings } from './settings.ts'

/** Longer than any row of days without work. */
const MOST_DAYS = 14

/** The first of its times after an instant; both in epoch milliseconds. */
export function nextRun(
  { horarios, diasUteis }: Pick<AlertSettings, 'horarios' | 'diasUteis'>,
  after: number,
): number {
  const today = brasiliaDay(after)
  for (let ahead = 0; ahead <= MOST_DAYS; ahead++) {
    const day = addDays(today, ahead)
    if (diasUteis && !isWorkingDay(day)) continue
    const next = horarios.map((time) => instantOf(`${day}T${time}:00`)).find((at) => at > after)
    if (next !== undefined) return next
  }
  throw new RangeError('An alert without a time')
}

/**
 * The query as it is asked at `now`. A period of publication that reached the day since which it is asked was meant as
 * "the last days": it moves on. One that was over by then stays as it is.
 */
export function queryAt(query: SearchQuery, askedAt: number, now: number): SearchQuery {
  const { dataInicial, dataFinal } = query
  const madeOn = brasiliaDay(askedAt)
  if (!dataInicial || !dataFinal || dataFinal < madeOn) return query
  const days = daysBetween(madeOn, brasiliaDay(now))
  return { ...query, dataInicial: addDays(dataInicial, days), dataFinal: addDays(dataFinal, days) }
}
