import type { StoredFile } from '../file-store/port.ts'
import type { SearchQuery } from '../search/query.ts'
import type { ExcelState, SearchState } from '../search/state.ts'
import { brasiliaDay, brasiliaTime, instantOf } from '../search/time.ts'
import { workbookFilename } from '../workbook/filename.ts'
import type { StoredResult } from '../results/port.ts'
import type { SearchDeps } from './deps.ts'

/** Up to here the file is made before the end is told, where a storage takes it; else when somebody asks. */
export const EAGER_ROWS = 20_000

/** The name a user sees: what was searched, where and when. */
export function filenameOf(query: SearchQuery, now: number): string {
  const { termos, setores, ufs } = query
  return workbookFilename({ termos, setores, ufs, day: brasiliaDay(now) })
}

/**
 * The workbook of one version of a search: the one already made, else made now from its rows.
 *
 * @throws what writing throws; aborting `signal` rejects with its reason.
 */
export async function obtainExcel(
  deps: Pick<SearchDeps, 'files' | 'writeWorkbook' | 'clock' | 'log'>,
  state: SearchState,
  result: StoredResult,
  signal?: AbortSignal,
): Promise<StoredFile> {
  const { files, writeWorkbook, clock } = deps
  const file = { name: objectName(state, result.versao), downloadName: state.excel.filename }
  signal?.throwIfAborted()
  const obtained = files.obtain(file, (path) =>
    writeWorkbook(
      { chunks: chunksOf(result), encoding: 'zstd', state, generatedAt: generatedAt(state, clock()) },
      { path, signal },
    ),
  )
  return untilAborted(obtained, signal)
}

/**
 * When a file says that it was made: at the end of its run, and from the next day on at the beginning of the day.
 * Whichever replica makes it, and makes it again, then makes the same bytes, and a download that one of them began
 * goes on at another; the days that are left are counted from the day that it is.
 */
export function generatedAt({ finishedAt, createdAt }: SearchState, now: number): number {
  return Math.max(Date.parse(finishedAt ?? createdAt), instantOf(`${brasiliaDay(now)}T00:00:00`))
}

/** The workbook of the near misses of a search, made now. */
export async function obtainNearMisses(
  { files, writeWorkbook, clock }: Pick<SearchDeps, 'files' | 'writeWorkbook' | 'clock'>,
  state: SearchState,
  misses: StoredResult,
): Promise<{ file: StoredFile; filename: string }> {
  const filename = `quase_${state.excel.filename}`
  const ref = { name: objectName(state, misses.versao, '-quase'), downloadName: filename }
  const input = {
    chunks: chunksOf(misses),
    encoding: 'zstd' as const,
    state,
    generatedAt: clock(),
    nearMisses: true,
  }
  return { file: await files.obtain(ref, (path) => writeWorkbook(input, { path })), filename }
}

/** Nobody who left is kept waiting for a storage; the file goes there all the same. */
async function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  const { promise: left, reject } = Promise.withResolvers<never>()
  const leave = () => reject(signal?.reason)
  signal?.addEventListener('abort', leave, { once: true })
  return Promise.race([work, left]).finally(() => signal?.removeEventListener('abort', leave))
}

/**
 * `{YYYYMMDD_HHMMSS}_{searchId}.xlsx`, from the end of the run whose rows it has: the same for whoever asks,
 * another when a search that died after its file was taken up again and found other rows.
 */
export function objectName(
  { searchId, createdAt, finishedAt }: SearchState,
  versao: number,
  what = '',
): string {
  const stamp = brasiliaTime(Date.parse(finishedAt ?? createdAt))
    .replace(/[-:]/g, '')
    .replace('T', '_')
  return `${stamp}_${searchId}${versao > 1 ? `-v${versao}` : ''}${what}.xlsx`
}

/** Where the file of one version can always be asked for. */
export function excelPath({ searchId, versao }: Pick<SearchState, 'searchId' | 'versao'>): string {
  return `/api/buscar/${searchId}/excel?versao=${versao}`
}

/** The rows of a result as they are packed, one chunk at a time. */
export async function* chunksOf(result: StoredResult): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < result.chunkCount; number++) yield result.chunk(number)
}

/** What the state says of a file that can be had: made already, or made on request (`bytes` then null). */
export function readyExcel(state: SearchState, rows: number, file?: StoredFile): ExcelState {
  return {
    status: 'ready',
    downloadUrl: file?.url ?? `/api/buscar/${state.searchId}/excel`,
    ...(file && { expiresAt: new Date(file.expiresAt).toISOString() }),
    filename: state.excel.filename,
    rows,
    bytes: file?.bytes ?? null,
    mode: file?.mode ?? 'stream',
  }
}
