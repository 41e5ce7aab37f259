import type { Facts } from './facts.ts'
import { FILTERS } from './filters.ts'
import { grupoOf } from './grupo.ts'
import type { MatchPlan } from './match-plan.ts'
import { matchText } from './match-text.ts'
import type { Grupo } from './row.ts'

export type Match = { grupo: Grupo; termos: string[]; setores: string[] }

/**
 * Decides whether a contratação answers the query, and why. The only place that does: indexes may only
 * narrow. `unconfirmed`: believed open, but absent from the last complete reading.
 */
export function match(facts: Facts, plan: MatchPlan, unconfirmed = false): Match | undefined {
  const grupo = grupoOf(facts, plan.now, unconfirmed)
  const judged = { facts, grupo }
  for (const filter of FILTERS) if (!filter.holds(judged, plan)) return undefined
  const words = matchText(facts.texto, plan)
  return words && { grupo, ...words }
}
