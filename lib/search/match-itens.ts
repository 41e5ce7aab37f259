import type { Facts } from './facts.ts'
import type { MatchPlan } from './match-plan.ts'
import { matchText, type TextMatch } from './match-text.ts'
import { allOf, exclusionsOf, isEmpty, notOf, wantedPart, type Termo } from './terms-tree.ts'
import { searchable } from './text.ts'
import type { Item } from './item.ts'
import { isVague } from './vague.ts'

/** What the rules look at of the items of one contratação. */
export type ItemFacts = {
  /** Whether they were ever read whole: what was not is never "no". */
  lidos: boolean
  quantidade: number
  /** See `beneficiosOf`. */
  beneficios: number
  /** One line for each item, ready for comparing: see `itemTexts`. */
  textos: string
}

/** The items that answer the words: where they stand among all, and which words and setores each holds. */
export type ItemMatch = TextMatch & { at: number }

/** How a contratação answers the words of a query. */
export type WordMatch = TextMatch & {
  /** What the items have to do with it, for a query that asks about them. `unread`: they may yet say more. */
  itens?: { found: ItemMatch[]; unread: boolean; beneficio: boolean | 'unknown' | null }
}

export const UNREAD: ItemFacts = { lidos: false, quantidade: 0, beneficios: 0, textos: '' }

/** The descriptions of items, ready for comparing, one a line. */
export function itemTexts(itens: readonly Item[]): string {
  return itens.map(({ descricao }) => searchable(descricao)).join('\n')
}

/** Whether a query has anything to do with items. */
export function asksItens({ query }: MatchPlan): boolean {
  return query.itens === true || query.beneficios !== undefined
}

/** Whether one item at least has a benefit asked for; `unknown` when nobody can say. */
export function hasBeneficio(itens: ItemFacts, wanted: readonly number[]): boolean | 'unknown' {
  const bits = wanted.reduce((all, tipo) => all | (1 << tipo), 0)
  if ((itens.beneficios & bits) !== 0) return true
  return itens.lidos && itens.quantidade > 0 && (itens.beneficios & 1) === 0 ? false : 'unknown'
}

/** Whether the objeto answers the words of a plan or, where the query asks for it, an item does. */
export function matchWords(facts: Facts, plan: MatchPlan, itens: ItemFacts): WordMatch | undefined {
  const ofObjeto = matchText(facts.texto, plan)
  if (!asksItens(plan)) return ofObjeto
  const { beneficios } = plan.query
  const found = plan.query.itens ? matchItens(facts, plan, itens) : []
  if (!ofObjeto && found.length === 0) return undefined
  const all = ofObjeto ? [ofObjeto, ...found] : found
  return {
    termos: [...new Set(all.flatMap(({ termos }) => termos))],
    setores: [...new Set(all.flatMap(({ setores }) => setores))],
    termosSetor: [...new Set(all.flatMap(({ termosSetor }) => termosSetor))],
    itens: { found, unread: !itens.lidos, beneficio: beneficios ? hasBeneficio(itens, beneficios) : null },
  }
}

/**
 * The items that answer the words of a plan by themselves. An objeto that holds an excluded word has none. Setores
 * look into items only where the objeto tells nothing: one kit among a hundred items makes no uniform maker's tender.
 */
export function matchItens({ texto }: Facts, plan: MatchPlan, { textos }: ItemFacts): ItemMatch[] {
  if (textos === '') return []
  const ofObjeto = matchText(texto, { ...plan, termos: onlyExclusions(plan) })
  const isOfItems = plan.setores.length > 0 && isVague(texto)
  if (!ofObjeto && !(isOfItems && matchText(texto, { ...plan, termos: onlyExclusions(plan), setores: [] })))
    return []
  const ofItem = ofObjeto ? { ...plan, setores: [] } : plan
  if (!asksWords(ofItem)) return []
  return textos.split('\n').flatMap((text, at) => {
    const found = matchText(text, ofItem)
    return found ? [{ at, ...found }] : []
  })
}

/** The plan that an item must answer at the least, for indexes: of what `matchItens` finds nothing is left out. */
export function itemPlan(plan: MatchPlan): MatchPlan | undefined {
  const words = { ...plan, setores: [] }
  if (asksWords(words)) return words
  return plan.setores.length > 0 ? plan : undefined
}

/** The contratações that a query is about before anybody looks at items: with `itens`, whatever their words. */
export function itemScopeOf(plan: MatchPlan): MatchPlan {
  const { itens, beneficios: _, ...query } = plan.query
  return itens ? { ...plan, query, termos: onlyExclusions(plan), setores: [] } : { ...plan, query }
}

/** Whether there is something to find, and not only to keep out. */
function asksWords({ termos, setores }: MatchPlan): boolean {
  return !isEmpty(wantedPart(termos)) || setores.length > 0
}

function onlyExclusions({ termos }: MatchPlan): Termo {
  return allOf(exclusionsOf(termos).map(notOf))
}
