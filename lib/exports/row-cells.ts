import type { ColumnId } from '../search/column-list.ts'
import type { ResultRow } from '../search/row.ts'
import { brasiliaTime } from '../search/time.ts'
import { wallClock } from '../workbook/cells.ts'
import { columnsOf, type Column, type Place } from '../workbook/columns.ts'
import { withMark } from '../workbook/marked-row.ts'
import { plainValue, type PlainValue } from '../workbook/plain-value.ts'
import type { UserMarks } from '../workbook/row.ts'

/** No formula refers to another cell: there are none but in a workbook. */
const NO_LETTERS: ReadonlyMap<string, string> = new Map()

/** Of a file of rows. `now` is epoch milliseconds; `marks` fill the columns of the user. */
export type CellOptions = { columns: readonly ColumnId[]; now: number; marks?: UserMarks | undefined }

/** The cells that a workbook made at `now` would show of a row, in the columns chosen. */
export function rowCells({ columns: ids, now, marks = {} }: CellOptions) {
  const columns = columnsOf(ids)
  const place: Place = {
    line: 0,
    now: wallClock(brasiliaTime(now)) ?? new Date(now),
    mayLink: true,
    letters: NO_LETTERS,
  }
  return {
    columns,
    of(json: Buffer): { column: Column; value: PlainValue }[] {
      const row = withMark(JSON.parse(json.toString('utf8')) as ResultRow, marks)
      return columns.map((column) => ({ column, value: plainValue(column.cell(row, place)) }))
    },
  }
}
