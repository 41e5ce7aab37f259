import { calendarParts } from '../calendar/deadlines.ts'
import type { MemoryRow } from './memory-row.ts'
import type { Alert, AlertRun } from './port.ts'

/**
 * The deadlines to come of the rows of the latest run as a calendar to subscribe to, soonest first. It is stamped with
 * that run: until there is another, the same deadlines are the same bytes.
 */
export function calendarOf({
  alert,
  rows,
  latest,
}: {
  alert: Alert
  rows: readonly MemoryRow[]
  latest: AlertRun | null
}): string {
  const { open, event, close } = calendarParts(latest?.at ?? alert.createdAt, `BidIQ: ${alert.nome}`)
  const deadline = (row: MemoryRow) => row.dataEncerramentoProposta ?? ''
  const inTime = rows.toSorted(
    (a, b) => compare(deadline(a), deadline(b)) || compare(a.numeroControlePNCP, b.numeroControlePNCP),
  )
  return `${open}${inTime.map(event).join('')}${close}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
