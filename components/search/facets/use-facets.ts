import useSWR from 'swr'
import type { FacetCounts } from '../../../lib/search/facet-counts.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { type ApiError, isPassing, post, request } from '../api.ts'
import type { PickedRows } from '../marks/marks-filter.ts'
import { isEnded } from '../progress/is-ended.ts'
import type { ViewState } from '../url-state.ts'
import { facetsUrl } from '../list/use-rows.ts'

/** `counts`: undefined until known. `picked`: of the rows that a filter by marks leaves. */
export type Facets = {
  counts: FacetCounts | undefined
  picked: boolean
  error: string | undefined
  retry: () => void
}

type Counted = { searchId: string; rows: string; counts: FacetCounts }
type Key = [url: string, rows: string, searchId: string, picked: string]

/**
 * What each choice would show of the rows of a search, or of one version of it. What was counted before of the same
 * search stays until the next count is there; not when the search is over and has other rows since. `picked`: of these
 * rows alone.
 */
export function useFacets(
  state: SearchState | undefined,
  versao: number | null,
  view: ViewState,
  picked?: PickedRows,
): Facets {
  const { searchId = '', summary, status = '' } = state ?? {}
  // Other rows have another summary: they are counted again.
  const rows = JSON.stringify(summary)
  const key: Key | null = summary?.total
    ? [
        facetsUrl(searchId, versao, view, summary),
        rows,
        searchId,
        picked ? `${picked.filter} ${picked.stamp}` : '',
      ]
    : null
  const { data, error, mutate } = useSWR<Counted, ApiError, Key | null>(
    key,
    async ([url]) => ({
      searchId,
      rows,
      counts: await request<FacetCounts>(url, picked && post(picked.body)),
    }),
    { keepPreviousData: true, revalidateOnFocus: false, shouldRetryOnError: isPassing },
  )
  const isOfThese = data?.searchId === searchId && (data.rows === rows || !isEnded(status))
  const counts = key && isOfThese ? data.counts : undefined
  return {
    counts,
    picked: picked !== undefined,
    error: counts ? undefined : error?.message,
    retry: () => void mutate(),
  }
}
