import { breathe } from '../results/breathe.ts'
import type { ColumnId } from '../search/column-list.ts'
import { wallClockText } from '../workbook/plain-value.ts'
import { rowCells } from './row-cells.ts'

const ROWS_PER_BREATH = 50
const LINE_END = Buffer.from('\n')

/** One row a line, each the very JSON of `/resultados`. */
export async function* jsonLinesOf(groups: AsyncIterable<Buffer[]>): AsyncGenerator<Buffer, void> {
  for await (const rows of groups) {
    yield Buffer.concat(rows.flatMap((row) => [row, LINE_END]))
    await breathe()
  }
}

/** One object a line, with the columns chosen by their ids; dates are Brasília wall clocks. */
export async function* jsonLinesOfColumns(
  groups: AsyncIterable<Buffer[]>,
  { columns, now }: { columns: readonly ColumnId[]; now: number },
): AsyncGenerator<Buffer, void> {
  const cells = rowCells(columns, now)
  for await (const rows of groups)
    for (let from = 0; from < rows.length; from += ROWS_PER_BREATH) {
      const lines = rows.slice(from, from + ROWS_PER_BREATH).map((row) => {
        const fields = cells.of(row).map(({ column, value }) => {
          return [column.id, value instanceof Date ? wallClockText(value, column) : value]
        })
        return `${JSON.stringify(Object.fromEntries(fields))}\n`
      })
      yield Buffer.from(lines.join(''))
      await breathe()
    }
}
