import { rowOf, type Answer, type Candidate, type IndexEntry, type RowParts, entryOf } from './answer.ts'
import type { Facts } from './facts.ts'
import { FILTER_IDS, FILTERS } from './filters.ts'
import { Funnel } from './funnel.ts'
import { grupoOf } from './grupo.ts'
import { matchWords, UNREAD, type ItemFacts } from './match-itens.ts'
import type { MatchPlan } from './match-plan.ts'
import { exclusionsIn, withoutExclusions } from './match-text.ts'
import { missReason } from './miss-reason.ts'
import { compareBy } from './order.ts'
import { sayingsOf } from './sayings.ts'
import { hasWords, scopeOf, wordsOf } from './scope.ts'
import { countRow, emptySummary } from './summary.ts'
import type { Funnel as FunnelState } from './state.ts'

export const MISS_RULES = [...FILTER_IDS, 'exclusoes'] as const
/** The one rule that a near miss fails. */
export type MissRule = (typeof MISS_RULES)[number]

type Kept = { entry: IndexEntry; row: RowParts; count: () => void }

/** How many contratações each rule alone kept out; exact, also where fewer rows are kept. */
export type MissCounts = Partial<Record<MissRule, number>>

export type Explanation = { funnel: FunnelState; misses: MissCounts; answer: Answer }

/**
 * Explains an answer: how many each filter removed, and the near misses. Those have the words and fail
 * exactly one other rule, or an exclusion. At most `perRule` rows of a rule are kept, the first in the order of the query.
 */
export class Explainer {
  /** What to hand to `add`: all that has the words, whatever else; without words, all that was read. */
  readonly candidates: MatchPlan
  /** What was read for the query, whatever it then keeps of it: to be counted. */
  readonly scope: MatchPlan
  readonly #plan: MatchPlan
  readonly #plain: MatchPlan
  readonly #perRule: number
  readonly #funnel: Funnel
  readonly #counts: MissCounts = {}
  readonly #kept = new Map<MissRule, Kept[]>()
  readonly #shared = new Map<string, string>()
  readonly #summary = emptySummary()

  constructor(plan: MatchPlan, perRule: number) {
    this.#plan = plan
    this.#plain = withoutExclusions(plan)
    this.#perRule = perRule
    this.scope = scopeOf(plan)
    this.candidates = hasWords(plan) ? wordsOf(plan) : this.scope
    this.#funnel = new Funnel(plan)
  }

  add(candidate: Candidate): void {
    const { facts, unconfirmed, itens = UNREAD } = candidate
    const words = matchWords(facts, this.#plain, itens)
    if (!words) return
    const grupo = grupoOf(facts, this.#plan.now, unconfirmed)
    const judged = { facts, grupo, itens }
    const excluded = this.#excludedIn(facts, itens)
    const failed: MissRule[] = FILTERS.filter((filter) => !filter.holds(judged, this.#plan)).map(
      ({ id }) => id,
    )
    if (excluded.length > 0) failed.push('exclusoes')
    this.#funnel.add(failed)
    const [rule, another] = failed
    if (!rule || another) return
    this.#counts[rule] = (this.#counts[rule] ?? 0) + 1
    const quase = { regra: rule, motivo: missReason(rule, judged, this.#plan, excluded) }
    const said = { ...words, ...sayingsOf(facts, grupo, words.itens) }
    const entry = { ...entryOf(facts, said), regra: rule }
    const row = rowOf(candidate, said, this.#shared, { quase })
    this.#keep(rule, { entry, row, count: () => countRow(this.#summary, facts, said) })
  }

  /** What keeps it out: in the objeto or, where every item that has the words has such a word too, in these. */
  #excludedIn(facts: Facts, itens: ItemFacts): string[] {
    const inObjeto = exclusionsIn(facts.texto, this.#plan)
    if (inObjeto.length > 0 || matchWords(facts, this.#plan, itens)) return inObjeto
    return [...new Set(itens.textos.split('\n').flatMap((texto) => exclusionsIn(texto, this.#plan)))]
  }

  /** `known`: how many contratações are in `scope`. */
  done(known: number): Explanation {
    const kept = [...this.#kept.values()].flatMap((rows) => this.#first(rows))
    kept.sort(this.#compare)
    for (const { count } of kept) count()
    return {
      funnel: this.#funnel.told(known),
      misses: this.#counts,
      answer: {
        summary: this.#summary,
        index: kept.map(({ entry }) => entry),
        rows: kept.map(({ row }) => row),
      },
    }
  }

  #keep(rule: MissRule, one: Kept): void {
    const rows = this.#kept.get(rule) ?? []
    rows.push(one)
    // Cut now and then: a common word may have tens of thousands.
    this.#kept.set(rule, rows.length > 2 * this.#perRule ? this.#first(rows) : rows)
  }

  #first(rows: Kept[]): Kept[] {
    return rows.sort(this.#compare).slice(0, this.#perRule)
  }

  readonly #compare = (a: Kept, b: Kept) => compareBy(this.#plan.query.ordenacao)(a.entry, b.entry)
}
