import { AppError } from '../errors.ts'
import { echoOf } from '../search/echo.ts'
import { type LoggedEvent } from '../search/events.ts'
import { isTerminal } from '../search/apply-event.ts'
import { initialState } from '../search/initial-state.ts'
import { queryKey, type SearchQuery } from '../search/query.ts'
import { isEnded, type SearchState } from '../search/state.ts'
import type { StoredFile } from '../file-store/port.ts'
import type { Ending } from '../results/port.ts'
import { countFacets, noFacets, type CountRequest } from '../results/count-facets.ts'
import { readNumeros, readPage, type PageRequest, type RowsPage } from '../results/page.ts'
import type { Choice } from '../results/positions.ts'
import type { FacetCounts } from '../search/facet-counts.ts'
import { brasiliaTime } from '../search/time.ts'
import type { SearchesDeps } from './deps.ts'
import { createDifferenceReader } from './difference.ts'
import { filenameOf, objectName, obtainExcel, withMissesName } from './excel.ts'
import { createExports, type ExcelRequest } from './exports.ts'
import { createExplanations } from './explanations.ts'
import type { ObtainOptions } from './file-desk.ts'
import { inlineExcel, type InlineExcel } from './inline-excel.ts'
import { createKeptFiles } from './kept-file.ts'
import { createOwnExcels } from './own-excel.ts'
import { preparing } from './preparing.ts'

export type Searches = ReturnType<typeof createSearches>

/** `fold`: count as a list does that folds some kinds up. */
export type FacetsRequest = Omit<CountRequest, 'at'>

/** Searches as the outside knows them. Every method throws AppError, and `search_not_found` for an unknown id. */
export function createSearches(deps: SearchesDeps) {
  const { progress, results, kept, jobs, clock } = deps

  async function find(searchId: string): Promise<SearchState | undefined> {
    return (await progress.state(searchId)) ?? (await endingOf(searchId))?.state
  }

  async function endingOf(searchId: string): Promise<Ending | undefined> {
    return (await results.ending(searchId)) ?? (await kept.find(searchId))
  }

  /** The search as it is, or as its version ended. */
  async function get(searchId: string, versao?: number): Promise<SearchState> {
    const state = await find(searchId)
    if (!state) throw new AppError('search_not_found', `No search ${searchId}`)
    if (versao === undefined || versao === state.versao) return state
    const version = await kept.find(searchId, versao)
    if (!version) throw notKept(searchId, versao)
    return version.state
  }

  /**
   * Begins a search or its next version, once however many ask at the same time. One that is under way is
   * queued again: nothing happens when it is queued or running, and one whose replica died in between is saved.
   */
  async function submit(fresh: SearchState): Promise<SearchState> {
    const state = await progress.create(fresh)
    if (!isEnded(state)) await jobs.submit(state)
    return state
  }

  function sameQuery(state: SearchState, query: SearchQuery): SearchState {
    if (queryKey(state.query as SearchQuery) === queryKey(query)) return state
    throw new AppError('search_conflict', `${state.searchId} belongs to another query`)
  }

  /** @throws {AppError} while the search goes on: its answer is not there to be explained. */
  async function ended(searchId: string): Promise<SearchState> {
    const state = await get(searchId)
    if (isEnded(state)) return state
    throw new AppError('search_not_found', `${searchId} goes on`, {
      publicMessage: 'A pesquisa ainda não terminou. Aguarde o fim para ver o que ficou de fora.',
    })
  }

  async function resultOf(searchId: string, versao?: number) {
    const state = await get(searchId)
    const mayHaveNone = versao === undefined && !isEnded(state)
    const result = await results.read(searchId, versao)
    if (result || mayHaveNone) return { state, result }
    const version = await kept.find(searchId, versao)
    if (!version) throw notKept(searchId, versao)
    return version
  }

  /** @throws {AppError} while there is no row to read. */
  async function someResult(searchId: string, versao?: number) {
    const { state, result } = await resultOf(searchId, versao)
    if (result) return { state, result }
    throw new AppError('search_not_found', `No rows of ${searchId} yet`, {
      publicMessage: 'A pesquisa ainda não tem linhas. Aguarde as primeiras.',
    })
  }

  /** The rows of a version with the state that it ended in. @throws {AppError} while the search goes on. */
  async function endedResult(searchId: string, versao?: number) {
    const { state: latest, result } = await resultOf(searchId, versao)
    const isOlder = result !== undefined && result.versao !== latest.versao
    const state = (isOlder && (await kept.find(searchId, result.versao))?.state) || latest
    if (result && isEnded(state)) return { state, result }
    throw new AppError('search_not_found', `The rows of ${searchId} are not whole yet`, {
      publicMessage: 'A pesquisa ainda não terminou. Aguarde o fim para baixar os arquivos.',
    })
  }

  const { missesOf, ...explanations } = createExplanations(deps, ended)

  async function excelOf(searchId: string, { versao, quase, marks: _, ...choice }: ExcelRequest) {
    const { state, result } = await endedResult(searchId, versao)
    const misses = quase ? () => missesOf(state) : undefined
    const filename = quase ? withMissesName(state.excel.filename) : state.excel.filename
    return async (options: ObtainOptions): Promise<{ file: StoredFile; filename: string }> => ({
      file: await obtainExcel(deps, state, result, { ...options, choice, misses }),
      filename,
    })
  }

  return {
    /**
     * Starts a search, or answers the one that has this id already.
     * @throws {AppError} `search_conflict` when the id belongs to another query; `invalid_request` for an unknown setor.
     */
    async start(searchId: string, query: SearchQuery): Promise<SearchState> {
      const before = await find(searchId)
      if (before) {
        // One that lost its job in a crash gets it back; nothing happens when it is queued or running.
        if (!isEnded(sameQuery(before, query))) await jobs.submit(before)
        return before
      }
      const setores = setorNames(query)
      const now = clock()
      const fresh = initialState({
        searchId,
        query,
        echo: echoOf(query, setores),
        now,
        filename: filenameOf(query, now),
      })
      const state = sameQuery(await submit(fresh), query)
      deps.onStarted?.(query)
      return state
    },

    /** The search as it is, or as its version ended; with the rows written so far of a file being made here. */
    async get(searchId: string, versao?: number): Promise<SearchState> {
      const state = await get(searchId, versao)
      const making = deps.desk.making(objectName(state, state.versao))
      return making ? { ...state, excel: { ...state.excel, rowsWritten: making.rows } } : state
    },

    ...createDifferenceReader({ ...deps, get }),

    /** Takes a search in again that the log has forgotten, as far as it had come. */
    resubmit: submit,

    /** Asks again for what failed or grew stale, as the next version. A search still running is answered as it is. */
    async retry(searchId: string): Promise<SearchState> {
      const state = await get(searchId)
      if (!isEnded(state)) return state
      const { echo, createdAt, versao } = state
      const query = state.query as SearchQuery
      const now = clock()
      const filename = filenameOf(query, now, versao + 1)
      const fresh = initialState({ searchId, query, echo, now, filename })
      return submit({ ...fresh, createdAt, versao: versao + 1 })
    },

    /** Asks a search to stop; it ends by itself shortly after. */
    async cancel(searchId: string): Promise<SearchState> {
      const state = await get(searchId)
      if (!isEnded(state)) await jobs.cancel(state)
      return get(searchId)
    },

    /** The story of a search, for as long as it is kept; after that, its end alone. */
    async *events(
      searchId: string,
      { after, signal }: { after?: string; signal: AbortSignal },
    ): AsyncGenerator<LoggedEvent> {
      const state = await progress.state(searchId)
      if (state) {
        // A search that lost its job in a crash gets it back from whoever watches.
        if (!isEnded(state)) await jobs.submit(state).catch(() => {})
        yield* progress.read(searchId, { after, signal })
        return
      }
      const ending = await endingOf(searchId)
      if (ending && ending.terminal.id !== after) yield ending.terminal
    },

    /** Resolves when the search ended, or `ms` went by, or `signal` aborted. */
    async wait(searchId: string, ms: number, signal: AbortSignal): Promise<SearchState> {
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(ms)])
      for await (const { event } of this.events(searchId, { signal: bounded })) if (isTerminal(event)) break
      return get(searchId)
    },

    /** A page of the rows that can be read so far; none yet is an empty page. */
    async rows(searchId: string, versao: number | undefined, request: PageRequest): Promise<RowsPage> {
      const { result } = await resultOf(searchId, versao)
      return result ? readPage(result, request) : { rows: [], total: 0 }
    },

    /** How many rows, of those that can be read so far, each choice would show: see `countFacets`. */
    async facets(searchId: string, versao: number | undefined, request: FacetsRequest): Promise<FacetCounts> {
      const { result } = await resultOf(searchId, versao)
      const at = request.facets.prazo?.at ?? brasiliaTime(clock())
      return result ? countFacets(result, { ...request, at }) : noFacets(at)
    },

    /** Control numbers of the rows that can be read so far, the first `most` of those chosen. */
    async numeros(searchId: string, versao: number | undefined, choice: Omit<Choice, 'holds'>, most: number) {
      const { result } = await resultOf(searchId, versao)
      return result ? readNumeros(result, choice, most) : { numeros: [], total: 0 }
    },

    ...explanations,

    ...createExports({ clock, ended: endedResult, opened: someResult }),

    /** The workbook: made before, or now from the rows. @throws {AppError} while the search goes on. */
    async excel(searchId: string, request: ExcelRequest = { facets: {} }, options: ObtainOptions = {}) {
      return (await excelOf(searchId, request))(options)
    },

    /** The story of the workbook's making, which it starts or joins. @throws {AppError} while the search goes on. */
    async prepareExcel(searchId: string, request: ExcelRequest) {
      const obtain = await excelOf(searchId, request)
      return (signal: AbortSignal) => preparing(obtain, { signal, log: deps.log })
    },

    ...createKeptFiles({ ...deps, ended: endedResult }),

    ...createOwnExcels({ ...deps, ended: endedResult, missesOf }),

    /** The workbook as it may be sent beside the state; undefined while there is none. */
    async inlineExcel(state: SearchState, options: ObtainOptions = {}): Promise<InlineExcel | undefined> {
      const { searchId, versao } = state
      if (!isEnded(state)) return undefined
      const result = (await results.read(searchId, versao)) ?? (await kept.find(searchId, versao))?.result
      return result && inlineExcel(deps, state, result, options)
    },
  }

  function setorNames({ setores = [] }: SearchQuery): string[] {
    return setores.map((id) => {
      const rule = deps.sectorRule(id)
      if (rule) return rule.nome
      throw new AppError('invalid_request', `Unknown setor ${id}`, {
        fields: { setores: `Segmento desconhecido: ${id}.` },
      })
    })
  }
}

function notKept(searchId: string, versao: number | undefined): AppError {
  return new AppError('search_not_found', `No result of ${searchId}, version ${versao}`, {
    publicMessage: 'Este resultado não está mais guardado. Faça a pesquisa de novo.',
  })
}
