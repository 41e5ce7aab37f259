import { useRef, useState } from 'react'
import useSWR from 'swr'
import type { SearchState } from '../../lib/search/state.ts'
import { ApiError, isPassing, post, request } from './api.ts'
import type { QueryInput } from './form/draft.ts'
import { isEnded } from './progress/is-ended.ts'
import { searchKey, useProgress } from './progress/use-progress.ts'

const EXCEL_POLL_MS = 2_000
/** The stream tells everything at once; this is for networks that hold streams back. */
const SAFETY_POLL_MS = 20_000

type Asked = {
  id: string
  versao: number | null
  query: QueryInput | undefined
  /** Nobody asked the server for it yet: it is posted at once, without asking whether it exists. */
  unasked: boolean
}

/**
 * The search that the URL names: found again if it is running or done, posted if it is new, posted again
 * if the server has forgotten it (`renewed`). Another id starts from nothing. A `versao` is one result of the
 * search, which is there or gone: another never takes its place.
 */
export function useSearch({ id, versao, query, unasked }: Asked) {
  const begun = useRef<string>(undefined)
  const [renewedId, setRenewedId] = useState<string>()

  async function open(key: string): Promise<SearchState> {
    const start = () => request(`/api/buscar`, post({ searchId: id, ...query }))
    if (unasked && begun.current !== id) {
      await start()
      begun.current = id
      return request<SearchState>(key)
    }
    try {
      return await request<SearchState>(key)
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'search_not_found' && query && versao === null))
        throw error
      await start()
      setRenewedId(id)
      return request<SearchState>(key)
    }
  }

  const {
    data: state,
    error,
    mutate,
    isValidating,
  } = useSWR<SearchState, ApiError>(stateKey(id, versao), open, {
    revalidateOnFocus: false,
    // What has ended does not change, and the stream of the rest reconnects by itself.
    revalidateOnReconnect: false,
    shouldRetryOnError: isPassing,
    errorRetryInterval: 2_000,
    refreshInterval: (known) => {
      if (!known) return 0
      if (!isEnded(known.status)) return SAFETY_POLL_MS
      return known.status === 'completed' && known.excel.status === 'pending' ? EXCEL_POLL_MS : 0
    },
  })
  const live = useProgress(versao === null ? state : undefined)

  return {
    state,
    /** Only while there is nothing to show: what is on the screen outlives a failed refresh. */
    error: state ? undefined : error,
    live,
    isOpening: isValidating,
    renewed: renewedId === id,
    reload: () => mutate(),
    async cancel() {
      await request(searchKey(id), { method: 'DELETE' })
      await mutate()
    },
    async retryFailed() {
      await request(`${searchKey(id)}/versoes`, { method: 'POST' })
      await mutate()
    },
  }
}

/** Where the state of a search is read, or that of one result of it. */
function stateKey(id: string, versao: number | null): string {
  return versao === null ? searchKey(id) : `${searchKey(id)}?versao=${versao}`
}

export type Search = ReturnType<typeof useSearch>
