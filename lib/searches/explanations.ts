import type { StoredFile } from '../file-store/port.ts'
import type { StoredResult } from '../results/port.ts'
import { readPage, type PageRequest, type RowsPage } from '../results/page.ts'
import { toStored } from '../results/stored-answer.ts'
import { matchPlan, type MatchPlan, type SectorRule } from '../search/match-plan.ts'
import type { MissCounts } from '../search/near-misses.ts'
import type { EncodedExplanation } from '../search/ports.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Funnel, SearchState } from '../search/state.ts'
import type { SearchDeps } from './deps.ts'
import { obtainNearMisses } from './excel.ts'
import type { ObtainOptions } from './file-desk.ts'

/** Of each rule so many near misses can be opened; all are counted. */
const PER_RULE = 1_000
const KEPT = 16
const KEPT_MS = 120_000

/**
 * Why answers are what they are, from what is known now, which may be a little more than when they were given. An
 * explanation is made once for all who read its pages, and kept for two minutes. `ended` answers the state of a
 * search that has ended, and rejects for others.
 */
export function createExplanations(deps: SearchDeps, ended: (searchId: string) => Promise<SearchState>) {
  const kept = new Map<string, Promise<EncodedExplanation>>()

  function explain(state: SearchState): Promise<EncodedExplanation> {
    const key = `${state.searchId} ${state.finishedAt}`
    const known = kept.get(key)
    if (known) return known
    const made = deps.run.acervo.explain(planOf(state, deps.sectorRule), PER_RULE)
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    setTimeout(() => kept.delete(key), KEPT_MS).unref()
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest) kept.delete(oldest)
    return made
  }

  return {
    /** The near misses of a search that has ended. */
    missesOf: async (state: SearchState): Promise<StoredResult> =>
      toStored(state.versao, (await explain(state)).answer),

    /** How many contratações each filter removed, and how many near misses each rule alone kept out. */
    async funnel(searchId: string): Promise<{ funnel: Funnel; misses: MissCounts; perRule: number }> {
      const { funnel, misses } = await explain(await ended(searchId))
      return { funnel, misses, perRule: PER_RULE }
    },

    /** A page of the near misses. */
    async nearMisses(searchId: string, request: PageRequest): Promise<RowsPage> {
      const { answer } = await explain(await ended(searchId))
      return readPage(toStored(1, answer), request)
    },

    /** The near misses as a workbook, each row with the rule that kept it out. */
    async nearMissesExcel(
      searchId: string,
      options?: ObtainOptions,
    ): Promise<{ file: StoredFile; filename: string }> {
      const state = await ended(searchId)
      const { answer } = await explain(state)
      return obtainNearMisses(deps, state, toStored(state.versao, answer), options)
    },
  }
}

/** The plan of a search as it was at its end: what was open then is what its answer holds. */
function planOf(state: SearchState, sectorRule: (id: string) => SectorRule | undefined): MatchPlan {
  const query = state.query as SearchQuery
  const rules = (query.setores ?? []).map(sectorRule).filter((rule) => rule !== undefined)
  return matchPlan(query, Date.parse(state.finishedAt ?? state.createdAt), rules)
}
