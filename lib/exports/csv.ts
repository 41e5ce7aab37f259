import { breathe } from '../results/breathe.ts'
import type { Column } from '../workbook/columns.ts'
import { wallClockText, type PlainValue } from '../workbook/plain-value.ts'
import { rowCells, type CellOptions } from './row-cells.ts'

const BOM = '\uFEFF'
const ROWS_PER_BREATH = 50

/**
 * A CSV file as Excel in Brazil opens it by a double click: UTF-8 with its mark, `;`, decimal comma, dates as
 * `dd/mm/aaaa hh:mm`, lines ended by CRLF, quotes by RFC 4180. No text is run as a formula.
 */
export async function* csvOf(
  groups: AsyncIterable<Buffer[]>,
  options: CellOptions,
): AsyncGenerator<Buffer, void> {
  const cells = rowCells(options)
  yield Buffer.from(BOM + lineOf(cells.columns.map(({ header }) => header)))
  for await (const rows of groups)
    for (let from = 0; from < rows.length; from += ROWS_PER_BREATH) {
      const lines = rows
        .slice(from, from + ROWS_PER_BREATH)
        .map((row) => lineOf(cells.of(row).map(({ column, value }) => fieldText(value, column))))
      yield Buffer.from(lines.join(''))
      await breathe()
    }
}

/** @param style tells whether a date has its time. */
export function fieldText(value: PlainValue, column: Pick<Column, 'style'>): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'Sim' : 'Não'
  if (value instanceof Date) return brazilian(wallClockText(value, column))
  return RUNS.test(value) ? `'${value}` : value
}

/**
 * Starts of texts that some spreadsheet takes for a formula, also behind white space and as full-width forms. The
 * apostrophe before them is seen, which no other way of a CSV file avoids.
 */
const RUNS = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

const QUOTED = /[";\r\n]|^\s|\s$/

function lineOf(fields: readonly string[]): string {
  return `${fields.map((text) => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(';')}\r\n`
}

/** `dd/mm/aaaa hh:mm` of a wall clock, `dd/mm/aaaa` of a day. */
function brazilian(iso: string): string {
  const day = iso.slice(0, 10).split('-').reverse().join('/')
  return `${day} ${iso.slice(11, 16)}`.trim()
}
