import type { ResultFacts } from '../search/difference.ts'
import type { Place } from './records.ts'
import type { RowPlace } from './sort-rows.ts'

/** What the writer of a workbook is told of the file that came before. */
export type KeptJob = {
  /** A `KeptIndex`, as JSON, and the records that it points into. */
  indexPath: string
  recordsPath: string
  /** Headers of the columns that the user added. */
  headers: string[]
  /** Ids of our columns that the file has. */
  columns: string[]
  older: ResultFacts
  /** Whether the new search asks what the file answered. */
  sameQuestion: boolean
}

/** What became of the rows of a file. */
export type KeptIndex = {
  /** Those whose control number the new result has, with what the user wrote; and those that it does not have. */
  stayed: RowPlace[]
  left: (RowPlace & { known: Place | null })[]
  repeated: (RowPlace & { of: Pick<RowPlace, 'sheet' | 'line'> })[]
  unnumbered: RowPlace[]
  /** Control numbers of both results that the file does not have: the user took them out. */
  withdrawn: string[]
}

export type KeptCounts = {
  /** Rows of the new workbook with something of the user's. */
  comAnotacoes: number
  novas: number
  /** In both, and something of them changed, or where they stand. */
  alteradas: number
  /** Back in the result, after they had left it; and those that the user had taken out of the file. */
  deVolta: number
  retiradas: number
  /** Rows of the file that the result does not have; of these, those whose place was not read whole. */
  sairam: number
  naoVerificadas: number
  repetidas: number
  naoReconhecidas: number
}
