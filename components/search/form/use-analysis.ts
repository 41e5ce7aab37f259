import useSWRSubscription, { type SWRSubscription } from 'swr/subscription'
import type { AnalysedDraft } from '../../../lib/searches/analyses.ts'
import { post, request } from '../api.ts'
import { inputOf, type Draft } from './draft.ts'
import { tooLong } from './field-errors.ts'

/** An analysis and the words that it is of: people type on while it is under way. */
export type KnownAnalysis = AnalysedDraft & { of: string }

/** So long after the last letter the words are looked at. */
const PAUSE_MS = 300

/** Words that were typed on are looked at no more. What cannot be had is not missed: the search itself says it all. */
const look: SWRSubscription<[string, string, string], KnownAnalysis> = ([url, body, of], { next }) => {
  const stale = new AbortController()
  const timer = setTimeout(() => {
    request<AnalysedDraft>(url, { ...post(JSON.parse(body)), signal: stale.signal })
      .then((analysis) => next(null, { ...analysis, of }))
      .catch(() => {})
  }, PAUSE_MS)
  return () => {
    clearTimeout(timer)
    stale.abort()
  }
}

/** What is known of a form while it is filled; of what it said before, until what it says now is known. Words that are too many are not looked at. */
export function useAnalysis(draft: Draft): KnownAnalysis | undefined {
  const isBegun = (draft.ufs.length > 0 || hasWords(draft)) && !tooLong(draft.termos)
  const key = isBegun
    ? (['/api/buscar/analise', JSON.stringify(inputOf(draft)), draft.termos] as const)
    : null
  const { data } = useSWRSubscription(key as [string, string, string] | null, look, {
    keepPreviousData: true,
  })
  return isBegun ? data : undefined
}

export function hasWords({ termos, exclusoes }: Draft): boolean {
  return `${termos}${exclusoes}`.trim() !== ''
}
