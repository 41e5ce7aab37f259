import type { UserColumn } from './known-headers.ts'
import type { Typed } from './xlsx/cell.ts'

/** Which kind of sheet of ours a row was in: the result, those that had left it, or those that almost fitted. */
export type Origin = 'result' | 'left' | 'misses'

/** One row of an uploaded file. */
export type KeptRow = {
  /** Null: broken, or a row that the user added. */
  numero: string | null
  origin: Origin
  sheet: string
  line: number
  /** Cells of our columns, by id. */
  own: Record<string, Typed>
  /** Cells of the columns that we left for the user. */
  user: Partial<Record<UserColumn, Typed>>
  /** Cells of the columns that the user added, by their place in `FileFacts.extras`. */
  extra: Record<number, Typed>
  /** Comments on cells, by the id of a column, or `+` and the place of one that the user added. */
  comments?: Record<string, string>
}

/** What an uploaded file says of itself. */
export type FileFacts = {
  /** Headers of the columns that the user added, in order. */
  extras: string[]
  /** Ids of our columns that the sheets of the result have. */
  columns: string[]
  /** The result that it was made from, where it says so. */
  searchId: string | null
  versao: number | null
  /** The question in words. */
  echo: string | null
  /** When that result ended, or the file was made: Brasília wall clock. */
  at: string | null
  /** What it says of its completeness. */
  completude: string | null
}

/** Whether the user typed anything into the row. */
export function isMarked({ user, extra, comments }: KeptRow): boolean {
  for (const _ in user) return true
  for (const _ in extra) return true
  return comments !== undefined
}
