import { useEffect } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import type { ResultRow } from '../../../lib/search/row.ts'
import type { Summary } from '../../../lib/search/state.ts'
import { type ApiError, isPassing, post, request } from '../api.ts'
import { isFoldingView, tiposShown } from './folding.ts'
import type { PickedRows } from '../marks/marks-filter.ts'
import type { ViewState } from '../url-state.ts'
import { stalePageKeys } from '../past-keys.ts'
import { searchKey } from '../progress/use-progress.ts'

export const ROWS_PER_PAGE = 200

/** Pages, from 1, of the first and the last row on screen. */
export type PageRange = { first: number; last: number }
export const FIRST_PAGE: PageRange = { first: 1, last: 1 }
type PageKey = [view: string, stamp: string, pagina: number]
type Page = { view: string; stamp: string; pagina: number; total: number; rows: ResultRow[] }

/** Where the rows of one way of looking at one search are read. */
export function viewUrl(id: string, versao: number | null, view: ViewState, summary: Summary): string {
  const params = facetParams(view, summary)
  if (versao !== null) params.set('versao', String(versao))
  if (view.verOrdem) params.set('ordenacao', view.verOrdem)
  params.set('tamanho', String(ROWS_PER_PAGE))
  return `${searchKey(id)}/resultados?${params.toString()}`
}

/** What of a result a view shows, for any of the addresses that take its facets. */
export function facetParams(view: ViewState, summary: Summary): URLSearchParams {
  return paramsOf({ ...choicesOf(view), tipo: tiposShown(view, summary) })
}

/** Where the rows that a view shows are counted, and what other choices would show. */
export function facetsUrl(id: string, versao: number | null, view: ViewState, summary: Summary): string {
  const folds = isFoldingView(view, summary)
  const params = paramsOf({ ...choicesOf(view), tipo: folds ? null : tiposShown(view, summary) })
  if (folds) params.set('recolher', '1')
  if (versao !== null) params.set('versao', String(versao))
  return `${searchKey(id)}/facetas?${params.toString()}`
}

function choicesOf(view: ViewState) {
  return {
    uf: view.verUf,
    modalidade: view.verModalidade,
    esfera: view.verEsfera,
    grupo: view.verGrupo,
    conferir: view.verConferir,
    faixa: view.verFaixa,
    prazo: view.verPrazo,
  }
}

type Asked = string | readonly (string | number)[] | null

function paramsOf(asked: Record<string, Asked>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked)
      .map(([name, value]) => [name, [value ?? ''].flat().join()])
      .filter(([, value]) => value !== ''),
  )
}

/** Where something else is made of the rows of a view: its files, the names of its rows. */
export function listUrl(viewKey: string, kind: 'numeros' | 'ics' | 'excel'): string {
  const [url = ''] = viewKey.split('#')
  return url.replace('/resultados?', `/${kind}?`).replace(/&?tamanho=\d+/, '')
}

/** Where the deadlines of some rows are had as a calendar file. */
export function calendarUrl(id: string, facets: URLSearchParams): string {
  return `${searchKey(id)}/ics?${facets.toString()}`
}

/** What a view is told apart by: where it is read, and by which marks it is narrowed. */
export function viewKeyOf(url: string, picked: PickedRows | undefined): string {
  return picked ? `${url}#${picked.filter}` : url
}

async function readPage([view, stamp, pagina]: PageKey, picked: PickedRows | undefined): Promise<Page> {
  const [url] = view.split('#')
  const asked = picked && post(picked.body)
  const { rows, total } = await request<Pick<Page, 'rows' | 'total'>>(`${url}&pagina=${pagina}`, asked)
  return { view, stamp, pagina, total, rows }
}

type RowsRequest = {
  /** See `viewKeyOf`. */
  view: string
  /** Another one when the rows may be others. */
  stamp: string
  picked: PickedRows | undefined
  onGone: () => void
}

const stampOf = ({ stamp, picked }: Pick<RowsRequest, 'stamp' | 'picked'>) =>
  `${stamp} ${picked?.stamp ?? ''}`

/** One page. While a newer reading of the same view is on its way, the older one stays; never another view's. */
function usePage({ view, stamp, picked, onGone }: RowsRequest, pagina: number | null) {
  const key = pagina ? ([view, stampOf({ stamp, picked }), pagina] satisfies PageKey) : null
  const read = (asked: PageKey) => readPage(asked, picked)
  const { data, error, mutate } = useSWR<Page, ApiError, PageKey | null>(key, read, {
    keepPreviousData: true,
    revalidateOnFocus: false,
    revalidateIfStale: false,
    // What went from the cache is read again when it is wanted again, however soon: a mark undone at once.
    dedupingInterval: 0,
    shouldRetryOnError: isPassing,
    errorRetryInterval: 2_000,
    onError: (failure) => failure.code === 'search_not_found' && onGone(),
  })
  return {
    page: data?.view === view ? data : undefined,
    error: pagina ? error : undefined,
    retry: () => void mutate(),
  }
}

/**
 * The rows on screen, of a result of any length. A screen never spans more than two pages; what was read
 * before stays in the cache, until the rows are others.
 */
export function useRows(request: RowsRequest, range: PageRange) {
  const { cache } = useSWRConfig()
  const [view, stamp] = [request.view, stampOf(request)]
  useEffect(() => {
    for (const key of stalePageKeys(cache.keys(), view, stamp)) cache.delete(key)
  }, [cache, view, stamp])
  const first = usePage(request, range.first)
  const last = usePage(request, range.last === range.first ? null : range.last)
  const pages = [first.page, last.page].filter((page) => page !== undefined)
  return {
    /** Undefined until the first page is there. */
    total: pages[0]?.total,
    /** They are not those of an older reading. */
    isCurrent: pages[0]?.stamp === stamp,
    /** Undefined while its page is not there. */
    rowAt(index: number): ResultRow | undefined {
      const pagina = Math.floor(index / ROWS_PER_PAGE) + 1
      return pages.find((page) => page.pagina === pagina)?.rows[index % ROWS_PER_PAGE]
    },
    error: first.error ?? last.error,
    retry() {
      first.retry()
      last.retry()
    },
  }
}

export type Rows = ReturnType<typeof useRows>
