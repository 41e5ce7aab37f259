import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { FAILURES, KeptFileError } from '../kept-file/failure.ts'
import type { KeptCounts, KeptJob } from '../kept-file/kept-job.ts'
import type { ReadOptions } from '../kept-file/read-in-worker.ts'
import type { FileFacts } from '../kept-file/record.ts'
import { factsOfFile, resultFacts } from '../kept-file/result-facts.ts'
import type { KeptResult } from '../kept-results/port.ts'
import type { StoredResult } from '../results/port.ts'
import { COLUMN_IDS, DEFAULT_COLUMN_IDS, USER_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import { questionKey, type SearchQuery } from '../search/query.ts'
import type { SearchState } from '../search/state.ts'
import type { SearchesDeps } from './deps.ts'
import { chunksOf } from './excel.ts'
import { ownFolder, readOnce, removeFolder, type OwnWorkbook } from './own-file.ts'

/** The new workbook, and what became of the rows of the earlier one. */
export type MarkedWorkbook = OwnWorkbook & { counts: KeptCounts }

/** `columns`: of the new workbook, when they were chosen. */
type Asked = { versao?: number | undefined; columns?: readonly ColumnId[] | undefined; signal: AbortSignal }

/** Files that are taken in at once; each may take a gigabyte of disk for a while. */
const AT_ONCE = 8
const NOTHING: readonly never[] = []

type Deps = Pick<SearchesDeps, 'kept' | 'writeWorkbook' | 'readKeptFile' | 'clock'> & {
  /** @throws {AppError} when there is no such result, or it is not whole yet. */
  ended: (searchId: string, versao?: number) => Promise<{ state: SearchState; result: StoredResult }>
}

/** Carries what users wrote into an earlier workbook over to a new one. Nothing of it is kept by us. */
export function createKeptFiles({ kept, writeWorkbook, readKeptFile, clock, ended }: Deps) {
  let underWay = 0

  /** What `facts` says of the result it was made from, and whether the new one answers the same question. */
  async function earlier(facts: FileFacts): Promise<KeptResult | undefined> {
    if (!facts.searchId) return undefined
    // A database that is away costs what it knows better than the file, and not the file.
    return kept.find(facts.searchId, facts.versao ?? undefined).catch(() => undefined)
  }

  async function read(folder: string, path: string, newer: StoredResult, signal: AbortSignal) {
    let older: KeptResult | undefined
    const paths = { recordsPath: join(folder, 'records'), indexPath: join(folder, 'index') }
    const options: ReadOptions = {
      ...paths,
      path,
      newer: await newer.index(),
      async olderIndex(facts) {
        older = await earlier(facts)
        return (await older?.result.index().catch(() => null)) ?? null
      },
      known: async (numeros) => {
        const known = await kept.known(numeros).catch(() => undefined)
        return known ? [...known.values()] : [...NOTHING]
      },
      signal,
    }
    return { facts: await readKeptFile(options), older: older?.state, paths }
  }

  async function make(
    folder: string,
    path: string,
    { state, result }: { state: SearchState; result: StoredResult },
    { columns, signal }: Asked,
  ): Promise<MarkedWorkbook> {
    const { facts, older, paths } = await read(folder, path, result, signal)
    const job: KeptJob = {
      ...paths,
      headers: facts.extras,
      columns: facts.columns,
      older: older ? resultFacts(older) : factsOfFile(facts, resultFacts(state)),
      sameQuestion: older
        ? questionOf(older) === questionOf(state)
        : (facts.echo ?? state.echo) === state.echo,
    }
    const made = join(folder, 'new.xlsx')
    const { bytes, kept: counts } = await writeWorkbook(
      {
        chunks: chunksOf(result),
        encoding: 'zstd',
        state,
        generatedAt: clock(),
        columns: columnsFor(facts, columns),
        kept: job,
      },
      { path: made, signal },
    )
    const filename = state.excel.filename.replace(/\.xlsx$/, '_anotada.xlsx')
    return { filename, bytes, counts: counts!, stream: readOnce(made, folder) }
  }

  return {
    /**
     * The workbook of a result with what the user wrote into an earlier one. `receive` writes that one to a path.
     *
     * @throws {AppError} `invalid_request` when the file is at fault.
     */
    async keptFile(
      searchId: string,
      receive: (path: string) => Promise<void>,
      asked: Asked,
    ): Promise<MarkedWorkbook> {
      const search = await ended(searchId, asked.versao)
      if (underWay >= AT_ONCE) throw new AppError('rate_limited', `${underWay} files are being read`)
      underWay++
      const folder = await ownFolder()
      const path = join(folder, 'sent')
      try {
        await receive(path)
        return await make(folder, path, search, asked)
      } catch (error) {
        await removeFolder(folder)
        throw asAppError(error, asked.signal)
      } finally {
        underWay--
      }
    },
  }
}

/** Those that were chosen, else those of every file and those beyond that the user had chosen before. */
function columnsFor({ columns }: FileFacts, chosen: readonly ColumnId[] | undefined): readonly ColumnId[] {
  if (chosen) return withUserColumns(chosen)
  const more = COLUMN_IDS.filter((id) => columns.includes(id) && !DEFAULT_COLUMN_IDS.includes(id))
  return [...DEFAULT_COLUMN_IDS, ...more]
}

/** No choice is without what the user wrote. */
function withUserColumns(ids: readonly ColumnId[]): readonly ColumnId[] {
  return [...ids, ...USER_COLUMN_IDS.filter((id) => !ids.includes(id))]
}

function questionOf({ query }: SearchState): string {
  return questionKey(query as SearchQuery)
}

function asAppError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return new AppError('invalid_request', 'Whoever sent the file left', { cause: error })
  if (!(error instanceof KeptFileError)) return error
  const publicMessage = FAILURES[error.reason]
  const fields = { arquivo: publicMessage }
  return new AppError('invalid_request', error.message, { publicMessage, fields, cause: error })
}
