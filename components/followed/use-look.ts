import useSWR from 'swr'
import type { ApiError } from '../search/api.ts'
import type { CheckedContratacao, CheckedOrgao } from './ask.ts'
import { orgaoKey, type FollowedOrgao } from './followed-list.ts'
import { cacheKey, lookAtContratacao, lookAtOrgao } from './look.ts'

/** What was looked at within these is not asked for again when the page is opened. */
const FRESH_MS = 10 * 60_000
const OPTIONS = { revalidateOnFocus: false, dedupingInterval: FRESH_MS, shouldRetryOnError: false }

/** What the PNCP says of a followed contratação. */
export function useContratacao(numero: string) {
  return useSWR<CheckedContratacao, ApiError>(cacheKey(numero), () => lookAtContratacao(numero), OPTIONS)
}

/** What a followed órgão takes proposals for. */
export function useOrgao(one: FollowedOrgao) {
  return useSWR<CheckedOrgao, ApiError>(cacheKey(orgaoKey(one)), () => lookAtOrgao(one), OPTIONS)
}
