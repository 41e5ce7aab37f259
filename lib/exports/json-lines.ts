import { breathe } from '../results/breathe.ts'
import type { ResultRow } from '../search/row.ts'
import { wallClockText } from '../workbook/plain-value.ts'
import type { UserMarks } from '../workbook/row.ts'
import { rowCells, type CellOptions } from './row-cells.ts'

const ROWS_PER_BREATH = 50
const LINE_END = Buffer.from('\n')

/** One row a line, each the very JSON of `/resultados`; one that the user marked has `bidiq.marca` besides. */
export async function* jsonLinesOf(
  groups: AsyncIterable<Buffer[]>,
  marks?: UserMarks,
): AsyncGenerator<Buffer, void> {
  for await (const rows of groups) {
    const lines = marks ? rows.map((row) => withOwnMark(row, marks)) : rows
    yield Buffer.concat(lines.flatMap((row) => [row, LINE_END]))
    await breathe()
  }
}

/** One object a line, with the columns chosen by their ids; dates are Brasília wall clocks. */
export async function* jsonLinesOfColumns(
  groups: AsyncIterable<Buffer[]>,
  options: CellOptions,
): AsyncGenerator<Buffer, void> {
  const cells = rowCells(options)
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

function withOwnMark(json: Buffer, marks: UserMarks): Buffer {
  const row = JSON.parse(json.toString('utf8')) as ResultRow
  if (!Object.hasOwn(marks, row.numeroControlePNCP)) return json
  const { status = null, observacoes = null } = marks[row.numeroControlePNCP]!
  return Buffer.from(JSON.stringify({ ...row, bidiq: { ...row.bidiq, marca: { status, observacoes } } }))
}
