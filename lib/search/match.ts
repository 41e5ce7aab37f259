import type { Facts } from './facts.ts'
import { FILTERS } from './filters.ts'
import { grupoOf } from './grupo.ts'
import { matchWords, UNREAD, type ItemFacts, type WordMatch } from './match-itens.ts'
import type { MatchPlan } from './match-plan.ts'
import type { Grupo } from './row.ts'

export type Match = { grupo: Grupo } & WordMatch

/**
 * Decides whether a contratação answers the query, and why. The only place that does: indexes may only
 * narrow. `unconfirmed`: believed open, but absent from the last complete reading. `itens`: what is known of
 * its items, for a query that asks about them.
 */
export function match(
  facts: Facts,
  plan: MatchPlan,
  unconfirmed = false,
  itens: ItemFacts = UNREAD,
): Match | undefined {
  const grupo = grupoOf(facts, plan.now, unconfirmed)
  const judged = { facts, grupo, itens }
  for (const filter of FILTERS) if (!filter.holds(judged, plan)) return undefined
  const words = matchWords(facts, plan, itens)
  return words && { grupo, ...words }
}
