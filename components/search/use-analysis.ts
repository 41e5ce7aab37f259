import useSWRSubscription, { type SWRSubscription } from 'swr/subscription'
import type { Analysis } from '../../lib/search/analysis.ts'
import { post, request } from './api.ts'
import { inputOf, type Draft } from './draft.ts'

/** An analysis and the words that it is of: people type on while it is under way. */
export type KnownAnalysis = Analysis & { of: string }

/** So long after the last letter the words are looked at. */
const PAUSE_MS = 300

/** Words that were typed on are looked at no more. What cannot be had is not missed: the search itself says it all. */
const look: SWRSubscription<[string, string, string], KnownAnalysis> = ([url, body, of], { next }) => {
  const stale = new AbortController()
  const timer = setTimeout(() => {
    request<Analysis>(url, { ...post(JSON.parse(body)), signal: stale.signal })
      .then((analysis) => next(null, { ...analysis, of }))
      .catch(() => {})
  }, PAUSE_MS)
  return () => {
    clearTimeout(timer)
    stale.abort()
  }
}

/** What is known of the words of a form while it is filled; of the words before, until those now there are known. */
export function useAnalysis(draft: Draft): KnownAnalysis | undefined {
  const hasWords = `${draft.termos}${draft.exclusoes}`.trim() !== ''
  const key = hasWords
    ? (['/api/buscar/analise', JSON.stringify(inputOf(draft)), draft.termos] as const)
    : null
  const { data } = useSWRSubscription(key as [string, string, string] | null, look, {
    keepPreviousData: true,
  })
  return hasWords ? data : undefined
}
