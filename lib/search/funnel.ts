import { FILTERS, type FilterId } from './filters.ts'
import type { MatchPlan } from './match-plan.ts'
import type { MissRule } from './near-misses.ts'
import { hasWords } from './scope.ts'
import type { Funnel as FunnelState } from './state.ts'
import { exclusionsOf } from './terms-tree.ts'

/** These say what was read: outside of them a contratação is not in the funnel at all. */
const SCOPE: ReadonlySet<MissRule> = new Set<FilterId>(['situacao', 'ufs', 'publicacao'])

/**
 * Counts how many contratações are left after each thing that a query asks for, one after the other: the
 * words, the exclusions, then the filters in their order. The first that a row fails is the one that removed it.
 */
export class Funnel {
  readonly #plan: MatchPlan
  readonly #removed = new Map<MissRule, number>()
  #withWords = 0

  constructor(plan: MatchPlan) {
    this.#plan = plan
  }

  /** `failed`: the rules, of those other than the words, that a contratação with the words fails. */
  add(failed: readonly MissRule[]): void {
    if (failed.some((rule) => SCOPE.has(rule))) return
    this.#withWords++
    const rule = failed.includes('exclusoes') ? 'exclusoes' : failed[0]
    if (rule) this.#removed.set(rule, (this.#removed.get(rule) ?? 0) + 1)
  }

  /** `known`: all that was read for the query. */
  told(known: number): FunnelState {
    const { query, exclusoes, termos } = this.#plan
    const asked = FILTERS.filter(({ id, isAsked }) => !SCOPE.has(id) && isAsked(query)).map(({ id }) => id)
    const hasExclusions = exclusoes.length + exclusionsOf(termos).length > 0
    const steps: FunnelState['steps'] = []
    let left = this.#withWords
    if (hasWords(this.#plan)) steps.push({ rule: 'palavras', left })
    for (const rule of [...(hasExclusions ? (['exclusoes'] as const) : []), ...asked]) {
      left -= this.#removed.get(rule) ?? 0
      steps.push({ rule, left })
    }
    return { known, steps, left }
  }
}
