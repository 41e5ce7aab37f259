import type { FileStore } from '../file-store/port.ts'
import type { JobRunner } from '../jobs/port.ts'
import type { KeptCounts } from '../kept-file/kept-job.ts'
import type { ReadOptions } from '../kept-file/read-in-worker.ts'
import type { FileFacts } from '../kept-file/record.ts'
import type { KeptResults } from '../kept-results/port.ts'
import type { Logger } from '../log.ts'
import type { ProgressLog } from '../progress/port.ts'
import type { ResultStore } from '../results/port.ts'
import type { SectorRule } from '../search/match-plan.ts'
import type { SearchQuery } from '../search/query.ts'
import type { RunDeps } from '../search/run.ts'
import type { WorkbookInput, WriteOptions } from '../workbook/workbook.ts'
import type { FileDesk } from './file-desk.ts'

/** What searches are made of; the composition root decides what stands behind each. */
export type SearchDeps = {
  progress: ProgressLog
  results: ResultStore
  kept: KeptResults
  files: FileStore
  desk: FileDesk
  run: RunDeps
  sectorRule: (id: string) => SectorRule | undefined
  writeWorkbook: (
    input: WorkbookInput,
    options: WriteOptions,
  ) => Promise<{ bytes: number; rows: number; kept?: KeptCounts }>
  clock: () => number
  log: Logger
}

export type SearchesDeps = SearchDeps & {
  /** Hears of every search that is new. */
  onStarted?: (query: SearchQuery) => void
  readKeptFile: (options: ReadOptions) => Promise<FileFacts>
  jobs: JobRunner
}
