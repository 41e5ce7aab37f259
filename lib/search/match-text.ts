import { finder, type Finder } from './finder.ts'
import type { MatchPlan } from './match-plan.ts'
import { termsOfSector } from './match-sector.ts'
import { readingOf } from './reading.ts'
import { exclusionsOf, leavesOf, reasons, satisfied, wantedPart, type Termo } from './terms-tree.ts'
import type { Phrase } from './terms.ts'

/** Of each setor so many of its terms are told. */
const MOST_TERMS = 5

/** Why a text answers a plan: the user's terms, the names of the setores, and the terms of theirs that it has. */
export type TextMatch = { termos: string[]; setores: string[]; termosSetor: string[] }

/** Which of the words and setores of a plan a searchable text holds; undefined when it does not answer them. */
export function matchText(texto: string, plan: MatchPlan): TextMatch | undefined {
  const found = finder(texto)
  if (plan.exclusoes.some(found) || !satisfied(plan.termos, found)) return undefined
  const objeto = readingOf(texto)
  const setores: string[] = []
  const termosSetor = new Set<string>()
  for (const setor of plan.setores) {
    const terms = termsOfSector(objeto, setor, MOST_TERMS)
    if (terms.length > 0) setores.push(setor.nome)
    for (const term of terms) termosSetor.add(term)
  }
  if (plan.setores.length > 0 && setores.length === 0) return undefined
  const termos = new Set(reasons(plan.termos, found).map(({ label }) => label))
  return { termos: [...termos], setores, termosSetor: [...termosSetor] }
}

/** What a text has that a plan excludes, as the user wrote it. */
export function exclusionsIn(texto: string, { termos, exclusoes }: MatchPlan): string[] {
  const found = finder(texto)
  const met = exclusionsOf(termos).filter((part) => satisfied(part, found))
  const phrases = [...met.flatMap((part) => saidBy(part, found)), ...exclusoes.filter(found)]
  return [...new Set(phrases.map(({ label }) => label))]
}

/** A group may be met by what a text lacks: then all of it is said. */
function saidBy(part: Termo, found: Finder): Phrase[] {
  const there = reasons(part, found)
  return there.length > 0 ? there : leavesOf(part).map(({ phrase }) => phrase)
}

/** The plan as it would be had the user excluded nothing. */
export function withoutExclusions(plan: MatchPlan): MatchPlan {
  return { ...plan, exclusoes: [], termos: wantedPart(plan.termos) }
}
