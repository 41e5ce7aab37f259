import { randomUUID } from 'node:crypto'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptCounts, KeptJob } from '../kept-file/kept-job.ts'
import type { ColumnId } from '../search/column-list.ts'
import type { SearchState } from '../search/state.ts'
import { createPool } from './pool.ts'
import type { DifferenceJob, Encoding, Limits } from './protocol.ts'
import { runWorker } from './run-worker.ts'

export type WorkbookInput = {
  /** Each a UTF-8 JSON array of result rows, in the order of the file. */
  chunks: AsyncIterable<Uint8Array> | Uint8Array[]
  encoding: Encoding
  state: SearchState
  /** Epoch milliseconds. */
  generatedAt: number
  /** The file tells a difference, and not a result: the chunks hold its rows. */
  difference?: DifferenceJob
  /** Public address of this installation, `https://…`, to say in the file where it came from. */
  origin?: string
  /** The rows are near misses: each says why it is not in the answer. */
  nearMisses?: boolean
  /** Of the first sheet, in their order, when they were chosen. */
  columns?: readonly ColumnId[] | undefined
  /** What the user wrote in an earlier file comes along. */
  kept?: KeptJob
  /** What the rows are, when they are not the whole result in its own order: said in the file. */
  shown?: string | undefined
}

export type WriteOptions = {
  /** Where the finished file appears, all at once: it never exists half written. */
  path: string
  signal?: AbortSignal
  /** Rows written so far; called about once per chunk. */
  onProgress?: (rows: number) => void
  /** The worker's source, run by Node as it is. */
  workerPath?: string
  /** Excel's, unless a test lowers them. */
  limits?: Partial<Limits>
}

const MAX_WORKERS = 2
const pool = createPool(MAX_WORKERS)

/** Other work of the size of a workbook waits in the same line. */
export const inWorkbookPool = pool.run

/**
 * Writes the rows and the story of a search as an .xlsx, in a worker thread: the caller's event loop stays
 * free. At most two are written at once, the others wait their turn.
 *
 * On failure or abort nothing is left on disk. Aborting rejects with `signal.reason`; an error of `chunks`
 * rejects as it is; anything that goes wrong in the worker rejects with an Error that has it as its cause.
 */
export function writeWorkbook(
  input: WorkbookInput,
  options: WriteOptions,
): Promise<{ bytes: number; rows: number; kept?: KeptCounts }> {
  const { path, signal, onProgress, workerPath = ownWorker(), limits } = options
  const { chunks, ...job } = input

  return pool.run(async () => {
    const temporary = `${path}.${randomUUID()}.tmp`
    try {
      const { rows, kept } = await runWorker(workerPath, { ...job, limits, path: temporary }, chunks, {
        signal,
        onProgress,
      })
      const { size } = await stat(temporary)
      signal?.throwIfAborted()
      await rename(temporary, path)
      return { bytes: size, rows, ...(kept && { kept }) }
    } finally {
      await rm(temporary, { force: true })
    }
  }, signal)
}

/** From the working directory, since in a bundle `import.meta.url` is elsewhere; the comment keeps the bundler from following it. */
function ownWorker(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'workbook', 'worker.ts')
}
