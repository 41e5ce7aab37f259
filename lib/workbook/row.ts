import type { CellValue } from './xlsx/cell.ts'
import type { ResultRow } from '../search/row.ts'

/** What the user's own earlier file says of a row. */
export type KeptCells = {
  status: CellValue
  responsavel: CellValue
  observacoes: CellValue
  /** Of the columns that the user added, in the order of their headers. */
  extra: CellValue[]
  /** How the row stands against the earlier file, in words; null where nothing changed. */
  novidade: string | null
  /** What each cell that changed said, by the id of its column. */
  before: Record<string, string>
  /** Comments that the user wrote on cells, by the id of the column, or `+` and the place of one of `extra`. */
  comments?: Record<string, string>
}

/** What the user says of a row on the page: texts, shown as they are. */
export type UserMark = { status?: string | undefined; observacoes?: string | undefined }

/** Of rows, by control number. */
export type UserMarks = Readonly<Record<string, UserMark>>

/** A row of a workbook: of a result, with what an earlier file of the user's says of it where one was brought. */
export type WorkbookRow = ResultRow & { kept?: KeptCells }
