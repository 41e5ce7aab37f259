import { COLUMNS } from '../../lib/workbook/columns.ts'
import { GENERATED_AT } from '../../lib/workbook/fixtures.ts'
import { lettersOf } from '../../lib/workbook/letters.ts'
import type { ResultRow } from '../../lib/search/row.ts'
import type { CellValue } from '../../lib/workbook/xlsx/cell.ts'
import { readRows } from './chunks.ts'

/** Of what every writer here writes: the same values in the same columns. */

export const HEADERS = COLUMNS.map(({ header }) => header)
export const WIDTHS = COLUMNS.map(({ width }) => width)
export const STYLES = COLUMNS.map(({ style }) => style)
export const FORMATS = STYLES.map(({ numFmt }) => numFmt)

/** Excel's own; the others give no link beyond it, as we do not. */
const MAX_LINKS = 65_530
const letters = lettersOf(COLUMNS)
const now = new Date(GENERATED_AT - 3 * 3_600_000)

/** `line` from 1, the first being that of the headers. */
export function cellsOf(row: ResultRow, line: number): CellValue[] {
  const place = { line, now, mayLink: line <= MAX_LINKS, letters }
  return COLUMNS.map((column) => column.cell(row, place))
}

/** Line by line, of rows that are kept as a result keeps them. */
export async function* readCells(path: string): AsyncGenerator<CellValue[]> {
  let line = 1
  for await (const rows of readRows(path)) for (const row of rows) yield cellsOf(row, ++line)
}
