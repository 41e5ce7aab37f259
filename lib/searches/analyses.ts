import { AppError } from '../errors.ts'
import { analyse, type Analysis, type AnalysisDeps } from '../search/analysis.ts'
import type { QueryDraft } from '../search/analysis-request.ts'
import type { Estimate } from '../search/estimate.ts'
import type { SearchQuery } from '../search/query.ts'

/** Analyses come with every pause in typing: beyond these at once somebody would wait for a search. */
const AT_ONCE = 8

/** `estimativa` is null while the query is not whole. */
export type AnalysedDraft = Analysis & { estimativa: Estimate | null }

type Deps = AnalysisDeps & { estimate: (query: SearchQuery) => Promise<Estimate> }

/** Looks at queries that are being written, a few at a time. */
export function createAnalyses(deps: Deps) {
  let running = 0
  /** @throws {AppError} `rate_limited` when too many are under way. */
  return async (draft: QueryDraft): Promise<AnalysedDraft> => {
    if (running >= AT_ONCE) throw new AppError('rate_limited', `${running} analyses are under way`)
    running++
    try {
      const [analysis, estimativa] = await Promise.all([
        analyse(draft, deps),
        draft.query ? deps.estimate(draft.query) : null,
      ])
      return { ...analysis, estimativa }
    } finally {
      running--
    }
  }
}
