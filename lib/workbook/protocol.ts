import type { KeptCounts, KeptJob } from '../kept-file/kept-job.ts'
import type { ColumnId } from '../search/column-list.ts'
import type { Estado } from '../search/difference.ts'
import type { SearchState } from '../search/state.ts'
import type { UserMarks } from './row.ts'

/** How the chunks are packed. Each is a UTF-8 JSON array of result rows. */
export type Encoding = 'zstd' | 'none'

/** A result that is compared, as `KeptVersion`. */
export type ComparedVersion = {
  searchId: string
  versao: number
  finishedAt: string
  total: number
  complete: boolean
}

/** Of the difference of two results: the chunks then hold `DifferenceRow`s. */
export type DifferenceJob = {
  echo: string
  de: ComparedVersion
  para: ComparedVersion
  contagens: Record<Estado, number>
}

/** What the worker is to write. */
export type Job = {
  /** Where to write: the worker only ever touches this file. */
  path: string
  encoding: Encoding
  state: SearchState
  /** Epoch milliseconds. */
  generatedAt: number
  origin?: string
  /** The rows are near misses: each says why it is not in the answer. */
  nearMisses?: boolean
  /** How the chunks of the near misses are packed, which come after those of the rows: they have a sheet of their own. */
  misses?: { encoding: Encoding }
  /** Of the first sheet, in their order, when they were chosen. */
  columns?: readonly ColumnId[] | undefined
  /** What the rows are, when they are not the whole result in its own order: said in the file. */
  shown?: string | undefined
  difference?: DifferenceJob
  /** What the user wrote in an earlier file comes along. */
  kept?: KeptJob
  /** What the user says of rows on the page. */
  marks?: UserMarks
  limits?: Partial<Limits>
}

export type Limits = {
  /** Excel's 1,048,576 lines less the header and the totals. */
  rowsPerSheet: number
  /** Excel's own; more and it "repairs" the file by dropping them all. */
  linksPerSheet: number
  /** Ours: notes are slow to draw, and are held until their sheet ends. */
  notesPerSheet: number
}

export const EXCEL_LIMITS: Limits = { rowsPerSheet: 1_048_574, linksPerSheet: 65_530, notesPerSheet: 20_000 }

/** The worker asks for one chunk at a time: that is the back-pressure. */
export type FromWorker = { type: 'next'; rows: number } | ({ type: 'done' } & Written)

/** `kept`: what became of the rows of an earlier file. */
export type Written = { rows: number; kept?: KeptCounts }

/** `job` first; `end`: of the rows, then of the near misses where there are any. */
export type ToWorker = { type: 'job'; job: Job } | { type: 'chunk'; bytes: Uint8Array } | { type: 'end' }
