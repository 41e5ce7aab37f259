import { AppError } from '../errors.ts'
import { analyse, type Analysis, type AnalysisDeps } from '../search/analysis.ts'
import type { QueryDraft } from '../search/analysis-request.ts'

/** Analyses come with every pause in typing: beyond these at once somebody would wait for a search. */
const AT_ONCE = 8

/** Looks at queries that are being written, a few at a time. */
export function createAnalyses(deps: AnalysisDeps) {
  let running = 0
  /** @throws {AppError} `rate_limited` when too many are under way. */
  return async (draft: QueryDraft): Promise<Analysis> => {
    if (running >= AT_ONCE) throw new AppError('rate_limited', `${running} analyses are under way`)
    running++
    try {
      return await analyse(draft, deps)
    } finally {
      running--
    }
  }
}
