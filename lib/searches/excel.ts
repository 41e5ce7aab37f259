import { hash } from 'node:crypto'
import type { StoredFile } from '../file-store/port.ts'
import type { ColumnId } from '../search/column-list.ts'
import type { SearchQuery } from '../search/query.ts'
import type { ExcelState, SearchState } from '../search/state.ts'
import { brasiliaDay, brasiliaTime, instantOf } from '../search/time.ts'
import { workbookFilename } from '../workbook/filename.ts'
import type { WorkbookInput } from '../workbook/workbook.ts'
import { chooseRows } from '../results/all-rows.ts'
import { chunkOfRows } from '../results/lines.ts'
import { isNarrowed, type Choice } from '../results/positions.ts'
import type { StoredResult } from '../results/port.ts'
import { shownText } from './shown-text.ts'
import type { SearchDeps } from './deps.ts'
import type { ObtainOptions } from './file-desk.ts'

/** Up to here the file is made before the end is told, where a storage takes it; else when somebody asks. */
export const EAGER_ROWS = 20_000

/** The name a user sees: what was searched, where and when. */
export function filenameOf(query: SearchQuery, now: number, versao = 1): string {
  const { termos, setores, ufs } = query
  return workbookFilename({ termos, setores, ufs, day: brasiliaDay(now), versao })
}

type Deps = Pick<SearchDeps, 'desk' | 'clock'>

/** Of a workbook that has the near misses too. */
export function withMissesName(filename: string): string {
  return filename.replace(/\.xlsx$/, '_com_quase.xlsx')
}

/** Rows and columns other than all rows of a result in its own order and the columns of every file. */
export type ExcelChoice = Omit<Choice, 'holds'> & { columns?: readonly ColumnId[] | undefined }

/**
 * The workbook of one version of a search, or of a choice of its rows and columns: the one already made, else made now.
 *
 * @throws what writing throws; aborting `signal` rejects with its reason.
 */
export async function obtainExcel(
  { desk, clock }: Deps,
  state: SearchState,
  result: StoredResult,
  { choice = { facets: {} }, misses, ...options }: ObtainOptions & Chosen = {},
): Promise<StoredFile> {
  const { filename } = state.excel
  const name = objectName(state, result.versao, markOf(choice, misses !== undefined))
  const downloadName = misses ? withMissesName(filename) : filename
  return desk.obtain({ name, downloadName }, options, async () =>
    withMisses(await misses?.(), {
      ...(await chosenChunks(result, choice)),
      state,
      generatedAt: generatedAt(state, clock()),
      columns: choice.columns,
    }),
  )
}

/** `misses`: what almost was in the answer, for a sheet of its own; asked for only when the file is not there yet. */
type Chosen = { choice?: ExcelChoice; misses?: (() => Promise<StoredResult>) | undefined }

function withMisses(misses: StoredResult | undefined, input: WorkbookInput): WorkbookInput {
  if (!misses) return input
  const rows = (input.rows ?? 0) + misses.summary.total
  return { ...input, rows, misses: { chunks: chunksOf(misses), encoding: 'zstd' } }
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
  { desk, clock }: Deps,
  state: SearchState,
  misses: StoredResult,
  options: ObtainOptions = {},
): Promise<{ file: StoredFile; filename: string }> {
  const filename = `quase_${state.excel.filename}`
  const ref = { name: objectName(state, misses.versao, '-quase'), downloadName: filename }
  const file = await desk.obtain(ref, options, () => ({
    chunks: chunksOf(misses),
    encoding: 'zstd' as const,
    state,
    generatedAt: clock(),
    rows: misses.summary.total,
    nearMisses: true,
  }))
  return { file, filename }
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

/** Nothing for what every file is; else the same for the same choice, whoever makes it. */
function markOf({ columns, ...rows }: ExcelChoice, hasMisses: boolean): string {
  if (!columns && !isNarrowed(rows) && !hasMisses) return ''
  const facets = Object.entries(rows.facets).filter(([, values]) => values !== undefined)
  const said: unknown[] = [columns, rows.ordenacao, facets.sort(([a], [b]) => (a < b ? -1 : 1))]
  for (const numeros of [rows.numeros, rows.exceto]) if (numeros) said.push([...numeros].sort())
  return `-c${hash('sha256', JSON.stringify(hasMisses ? [...said, 'quase'] : said)).slice(0, 12)}`
}

/** As they were kept where all are wanted, else packed anew. */
export async function chosenChunks(
  result: StoredResult,
  choice: ExcelChoice,
): Promise<Pick<WorkbookInput, 'chunks' | 'encoding' | 'rows' | 'shown'>> {
  if (!isNarrowed(choice)) return { chunks: chunksOf(result), encoding: 'zstd', rows: result.summary.total }
  const { total, groups } = await chooseRows(result, choice)
  return { chunks: newChunks(groups()), encoding: 'none', rows: total, shown: shownText(choice, total) }
}

/** The rows of a result as they are packed, one chunk at a time. */
export async function* chunksOf(result: StoredResult): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < result.chunkCount; number++) yield result.chunk(number)
}

async function* newChunks(groups: AsyncIterable<Buffer[]>): AsyncGenerator<Uint8Array> {
  for await (const rows of groups) yield chunkOfRows(rows)
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
