import { calendarParts, hasDeadlineToCome } from '../calendar/deadlines.ts'
import { breathe } from '../results/breathe.ts'
import type { ResultRow } from '../search/row.ts'

const ROWS_PER_BREATH = 25

/** The deadlines to come at `now` (epoch milliseconds) of some rows, as a calendar file; nothing at all where there is none. */
export async function* deadlinesOf(
  groups: AsyncIterable<Buffer[]>,
  now: number,
): AsyncGenerator<Buffer, void> {
  const { open, event, close } = calendarParts(now)
  let isOpen = false
  for await (const rows of groups)
    for (let from = 0; from < rows.length; from += ROWS_PER_BREATH) {
      const events = rows
        .slice(from, from + ROWS_PER_BREATH)
        .map((row) => JSON.parse(row.toString('utf8')) as ResultRow)
        .filter((row) => hasDeadlineToCome(row, now))
        .map(event)
      if (events.length > 0) {
        yield Buffer.from((isOpen ? '' : open) + events.join(''))
        isOpen = true
      }
      await breathe()
    }
  if (isOpen) yield Buffer.from(close)
}
