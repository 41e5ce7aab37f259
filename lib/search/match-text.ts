import { finder } from './finder.ts'
import type { MatchPlan } from './match-plan.ts'
import { inSector } from './match-sector.ts'
import { readingOf } from './reading.ts'

/** Which of the words and setores of a plan a searchable text holds; undefined when it does not answer them. */
export function matchText(
  texto: string,
  plan: MatchPlan,
): { termos: string[]; setores: string[] } | undefined {
  const found = finder(texto)
  if (plan.exclusoes.some(found) || plan.termos.none.some(found)) return undefined
  const termos: string[] = []
  for (const clause of plan.termos.all) {
    const there = clause.filter(found)
    if (there.length === 0) return undefined
    termos.push(...there.map(({ label }) => label))
  }
  const objeto = readingOf(texto)
  const setores = plan.setores.filter((setor) => inSector(objeto, setor)).map(({ nome }) => nome)
  if (plan.setores.length > 0 && setores.length === 0) return undefined
  return { termos: [...new Set(termos)], setores }
}

/** What a text has that a plan excludes, as the user wrote it. */
export function exclusionsIn(texto: string, plan: MatchPlan): string[] {
  const found = finder(texto)
  return [...plan.termos.none, ...plan.exclusoes].filter(found).map(({ label }) => label)
}

/** The plan as it would be had the user excluded nothing. */
export function withoutExclusions(plan: MatchPlan): MatchPlan {
  return { ...plan, exclusoes: [], termos: { ...plan.termos, none: [] } }
}
