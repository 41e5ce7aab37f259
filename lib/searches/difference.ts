import { hash } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { StoredFile } from '../file-store/port.ts'
import type { DifferencePage, DifferenceRequest, EarlierVersions, KeptVersion } from '../kept-results/port.ts'
import { questionKey, type SearchQuery } from '../search/query.ts'
import { isEnded, type SearchState } from '../search/state.ts'
import type { SearchesDeps } from './deps.ts'
import { generatedAt, objectName } from './excel.ts'
import type { ObtainOptions } from './file-desk.ts'

/** Earlier results that are listed; there may be more. */
const EARLIER_LISTED = 50
const ROWS_AT_ONCE = 500

/** Which result is compared with which; without `com` and `comVersao`, with the one before it. */
export type Comparison = { searchId: string; versao?: number; com?: string; comVersao?: number }

/** `de` ended before `para`, whichever was asked for. */
export type Difference = DifferencePage & { de: KeptVersion; para: KeptVersion }

type Deps = Pick<SearchesDeps, 'kept' | 'desk' | 'clock'> & {
  /** @throws {AppError} `search_not_found` */
  get: (searchId: string, versao?: number) => Promise<SearchState>
}

/** What became of the results of one question. Every method throws AppError; `search_not_found` for what is not kept. */
export function createDifferenceReader({ kept, desk, clock, get }: Deps) {
  async function keptState(searchId: string, versao?: number): Promise<SearchState> {
    const state = await get(searchId, versao)
    if (!isEnded(state))
      throw notFound('A pesquisa ainda não terminou. Aguarde o fim para ver o que mudou.', searchId)
    const found = await kept.find(searchId, versao)
    if (!found)
      throw notFound('Este resultado não está guardado para comparar. Faça a pesquisa de novo.', searchId)
    return found.state
  }

  /** The version before it, else the newest earlier result of the question. */
  async function before(state: SearchState): Promise<SearchState> {
    const { searchId, versao } = state
    const own = versao > 1 ? await kept.find(searchId, versao - 1) : undefined
    if (own) return own.state
    const [newest] = (await kept.earlier(state, 1)).versions
    if (newest) return keptState(newest.searchId, newest.versao)
    throw notFound('Ainda não há resultado anterior desta pesquisa para comparar.', searchId)
  }

  /** Older first. */
  async function pairOf({
    searchId,
    versao,
    com,
    comVersao,
  }: Comparison): Promise<[SearchState, SearchState]> {
    const state = await keptState(searchId, versao)
    const isNamed = com !== undefined || comVersao !== undefined
    const other = isNamed ? await keptState(com ?? searchId, comVersao) : await before(state)
    if (other.searchId === state.searchId && other.versao === state.versao)
      throw new AppError('invalid_request', 'A result is not compared with itself', {
        fields: { com: 'Escolha outro resultado para comparar.' },
      })
    if (questionOf(other) !== questionOf(state))
      throw new AppError('search_conflict', `${other.searchId} answers another question`, {
        publicMessage: 'Só se comparam resultados da mesma pesquisa, e estes têm filtros diferentes.',
      })
    return other.finishedAt! < state.finishedAt! ? [other, state] : [state, other]
  }

  async function pageOf(older: SearchState, newer: SearchState, request: DifferenceRequest) {
    const page = await kept.difference(older, newer, request)
    if (page) return page
    throw notFound('Um dos resultados não está mais guardado. Faça a pesquisa de novo.', newer.searchId)
  }

  return {
    /** Earlier results of the same question, newest first. */
    async earlier(searchId: string, versao?: number): Promise<EarlierVersions> {
      const state = await get(searchId, versao)
      return kept.earlier(state, EARLIER_LISTED)
    },

    async difference(comparison: Comparison, request: DifferenceRequest): Promise<Difference> {
      const [older, newer] = await pairOf(comparison)
      const page = await pageOf(older, newer, request)
      return { de: versionOf(older), para: versionOf(newer), ...page }
    },

    /** The workbook of the whole difference. */
    async differenceExcel(
      comparison: Comparison,
      options: ObtainOptions = {},
    ): Promise<{ file: StoredFile; filename: string }> {
      const [older, newer] = await pairOf(comparison)
      const { contagens } = await pageOf(older, newer, { pagina: 1, tamanho: 1 })
      const filename = newer.excel.filename.replace(/^licitacoes/, 'diferenca')
      const against = hash('sha1', `${older.searchId} ${older.versao} ${older.finishedAt}`).slice(0, 12)
      const name = objectName(newer, newer.versao, `-d${against}`)
      const difference = { echo: newer.echo, de: versionOf(older), para: versionOf(newer), contagens }

      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let pagina = 1; ; pagina++) {
          const { rows } = await pageOf(older, newer, { pagina, tamanho: ROWS_AT_ONCE })
          if (rows.length > 0) yield Buffer.from(`[${rows.join(',')}]`)
          if (rows.length < ROWS_AT_ONCE) return
        }
      }
      const file = await desk.obtain({ name, downloadName: filename }, options, () => ({
        chunks: chunks(),
        encoding: 'none' as const,
        state: newer,
        generatedAt: generatedAt(newer, clock()),
        rows: Object.values(contagens).reduce((sum, count) => sum + count, 0),
        difference,
      }))
      return { file, filename }
    },
  }
}

function questionOf({ query }: SearchState): string {
  return questionKey(query as SearchQuery)
}

function versionOf({ searchId, versao, finishedAt, summary, coverage }: SearchState): KeptVersion {
  return {
    searchId,
    versao,
    finishedAt: finishedAt!,
    total: summary?.total ?? 0,
    complete: coverage?.complete ?? false,
  }
}

function notFound(publicMessage: string, searchId: string): AppError {
  return new AppError('search_not_found', `No kept result of ${searchId}`, { publicMessage })
}
