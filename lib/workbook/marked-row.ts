import type { ResultRow } from '../search/row.ts'
import { text } from './cells.ts'
import type { UserMarks, WorkbookRow } from './row.ts'

/** A row with what the user says of it: always texts, whatever they look like. */
export function withMark(row: ResultRow, marks: UserMarks): WorkbookRow {
  const { numeroControlePNCP: numero } = row
  if (!Object.hasOwn(marks, numero)) return row
  const { status, observacoes } = marks[numero]!
  return {
    ...row,
    kept: {
      status: text(status),
      responsavel: null,
      observacoes: text(observacoes),
      extra: [],
      novidade: null,
      before: {},
    },
  }
}
