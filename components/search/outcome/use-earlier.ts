import useSWR from 'swr'
import type { KeptVersion } from '../../../lib/kept-results/port.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { type ApiError, isPassing, request } from '../api.ts'
import { searchKey } from '../progress/use-progress.ts'

export type Earlier = { anteriores: KeptVersion[]; total: number }

/** Earlier results of the question of a completed search; undefined until they are known. */
export function useEarlier({ searchId, versao }: Pick<SearchState, 'searchId' | 'versao'>) {
  const key = `${searchKey(searchId)}/anteriores?versao=${versao}`
  return useSWR<Earlier, ApiError>(key, request<Earlier>, {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    shouldRetryOnError: isPassing,
  }).data
}
