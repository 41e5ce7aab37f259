import useSWR from 'swr'
import type { FacetCounts } from '../../../lib/search/facet-counts.ts'
import type { SearchState, Summary } from '../../../lib/search/state.ts'
import { type ApiError, isPassing, post, request } from '../api.ts'
import type { PickedRows } from '../marks/marks-filter.ts'
import type { ViewState } from '../url-state.ts'
import { facetsUrl } from '../list/use-rows.ts'

/** `counts`: undefined until known. `picked`: of the rows that a filter by marks leaves. */
export type Facets = {
  counts: FacetCounts | undefined
  picked: boolean
  error: string | undefined
  retry: () => void
}

type Counted = { searchId: string; counts: FacetCounts }
type Key = [url: string, rows: Summary, searchId: string, picked: string]

/**
 * What each choice would show of the rows of a search, or of one version of it. What was counted before of the same
 * search stays until the next count is there. `picked`: of these rows alone.
 */
export function useFacets(
  state: SearchState | undefined,
  versao: number | null,
  view: ViewState,
  picked?: PickedRows,
): Facets {
  const { searchId = '', summary } = state ?? {}
  // Other rows have another summary: they are counted again.
  const key: Key | null = summary?.total
    ? [
        facetsUrl(searchId, versao, view, summary),
        summary,
        searchId,
        picked ? `${picked.filter} ${picked.stamp}` : '',
      ]
    : null
  const { data, error, mutate } = useSWR<Counted, ApiError, Key | null>(
    key,
    async ([url]) => ({ searchId, counts: await request<FacetCounts>(url, picked && post(picked.body)) }),
    { keepPreviousData: true, revalidateOnFocus: false, shouldRetryOnError: isPassing },
  )
  const counts = key && data?.searchId === searchId ? data.counts : undefined
  return {
    counts,
    picked: picked !== undefined,
    error: counts ? undefined : error?.message,
    retry: () => void mutate(),
  }
}
