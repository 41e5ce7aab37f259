import { randomUUID } from 'node:crypto'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import type { KeptCounts, KeptJob } from '../kept-file/kept-job.ts'
import type { ColumnId } from '../search/column-list.ts'
import type { SearchState } from '../search/state.ts'
import { createPool } from './pool.ts'
import type { DifferenceJob, Encoding, Limits } from './protocol.ts'
import type { UserMarks } from './row.ts'
import { runWorker } from './run-worker.ts'
import { prepareWorker } from './spare-worker.ts'

export type WorkbookInput = {
  /** Each a UTF-8 JSON array of result rows, in the order of the file. */
  chunks: AsyncIterable<Uint8Array> | Uint8Array[]
  encoding: Encoding
  /** How many rows there will be, near misses included, where that is known: large files wait apart. */
  rows?: number
  state: SearchState
  /** Epoch milliseconds. */
  generatedAt: number
  /** The file tells a difference, and not a result: the chunks hold its rows. */
  difference?: DifferenceJob
  /** Public address of this installation, `https://…`, to say in the file where it came from. */
  origin?: string
  /** The rows are near misses: each says why it is not in the answer. */
  nearMisses?: boolean
  /** A sheet more, of what is not in the answer and almost was. `chunks` as those of the rows. */
  misses?: { chunks: AsyncIterable<Uint8Array> | Uint8Array[]; encoding: Encoding } | undefined
  /** Of the first sheet, in their order, when they were chosen. */
  columns?: readonly ColumnId[] | undefined
  /** What the user wrote in an earlier file comes along. */
  kept?: KeptJob
  /** What the user says of rows on the page, for the columns Status and Observações. */
  marks?: UserMarks
  /** What the rows are, when they are not the whole result in its own order: said in the file. */
  shown?: string | undefined
}

export type WriteOptions = {
  /** Where the finished file appears, all at once: it never exists half written. */
  path: string
  signal?: AbortSignal
  /** Rows written so far; called about once per chunk. */
  onProgress?: (rows: number) => void
  /** How many others are written before it; 0 when its turn has come. */
  onAhead?: (ahead: number) => void
  /** The worker's source, run by Node as it is. */
  workerPath?: string
  /** Excel's, unless a test lowers them. */
  limits?: Partial<Limits>
}

const MAX_WORKERS = 2
/** Beyond it people wait for minutes; they are better told so. */
const MAX_WAITING = 20
/** More rows take more than a second or two. */
const LARGE_ROWS = 20_000

/** All that takes as long as a workbook waits in this line. */
export const workbookPool = createPool(MAX_WORKERS, { maxWaiting: MAX_WAITING })

/** Other work of the size of a workbook waits in the same line. */
export const inWorkbookPool = workbookPool.run

/**
 * Writes the rows and the story of a search as an .xlsx, in a worker thread: the caller's event loop stays
 * free. At most two are written at once, the others wait their turn.
 *
 * On failure or abort nothing is left on disk. Aborting rejects with `signal.reason`; an error of `chunks`
 * rejects as it is; anything that goes wrong in the worker rejects with an Error that has it as its cause.
 *
 * @throws {AppError} `store_unavailable` when too many wait already, or the disk is full.
 */
export function writeWorkbook(
  input: WorkbookInput,
  options: WriteOptions,
): Promise<{ bytes: number; rows: number; kept?: KeptCounts }> {
  const { path, signal, onProgress, onAhead, workerPath = ownWorker(), limits } = options
  const { chunks, rows = 0, misses, ...result } = input
  const job = { ...result, limits, ...(misses && { misses: { encoding: misses.encoding } }) }
  const parts = misses ? [chunks, misses.chunks] : [chunks]

  const place = { owner: input.state.searchId, large: rows > LARGE_ROWS, onAhead }

  const task = async () => {
    const temporary = `${path}.${randomUUID()}.tmp`
    try {
      const written = await runWorker(workerPath, { ...job, path: temporary }, parts, {
        signal,
        onProgress,
      })
      const { size } = await stat(temporary)
      signal?.throwIfAborted()
      await rename(temporary, path)
      return { bytes: size, rows: written.rows, ...(written.kept && { kept: written.kept }) }
    } catch (error) {
      throw asAppError(error)
    } finally {
      await rm(temporary, { force: true })
      if (workbookPool.status().waiting === 0) prepareWorker(workerPath)
    }
  }
  return workbookPool.run(task, signal, place)
}

/** To be called when the application starts, so that its first workbook is as quick as those after it. */
export function prepareWorkbooks(): void {
  prepareWorker(ownWorker())
}

/** No room, no more of one's share of it, or a file larger than may be. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

function asAppError(error: unknown): unknown {
  const { code } = Object((error as Error | undefined)?.cause ?? error) as NodeJS.ErrnoException
  if (!DISK_FULL.has(code ?? '')) return error
  return new AppError('store_unavailable', `No room to write a workbook: ${code}`, {
    publicMessage:
      'O servidor está sem espaço para fazer a planilha. O resultado está guardado: tente de novo em alguns minutos.',
    retryAfter: 60,
    cause: error,
  })
}

/** From the working directory, since in a bundle `import.meta.url` is elsewhere; the comment keeps the bundler from following it. */
function ownWorker(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'workbook', 'worker.ts')
}
