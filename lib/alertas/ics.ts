import { calendarParts } from '../calendar/deadlines.ts'
import { breathe } from '../results/breathe.ts'
import type { MemoryRow } from './memory-row.ts'
import type { Alert, AlertRun } from './port.ts'

/** An alert remembers some 20,000 rows, which take seconds: nobody else shall wait for them. */
const ROWS_PER_BREATH = 25

/**
 * The deadlines to come of the rows of the latest run as a calendar to subscribe to, soonest first. It is stamped with
 * that run: until there is another, the same deadlines are the same bytes.
 */
export async function calendarOf({
  alert,
  rows,
  latest,
}: {
  alert: Alert
  rows: readonly MemoryRow[]
  latest: AlertRun | null
}): Promise<string> {
  const { open, event, close } = calendarParts(latest?.at ?? alert.createdAt, `BidIQ: ${alert.nome}`)
  const deadline = (row: MemoryRow) => row.dataEncerramentoProposta ?? ''
  const inTime = rows.toSorted(
    (a, b) => compare(deadline(a), deadline(b)) || compare(a.numeroControlePNCP, b.numeroControlePNCP),
  )
  const parts = [open]
  for (let from = 0; from < inTime.length; from += ROWS_PER_BREATH) {
    parts.push(...inTime.slice(from, from + ROWS_PER_BREATH).map(event))
    await breathe()
  }
  return `${parts.join('')}${close}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
