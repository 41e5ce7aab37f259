import type { SectorRule, SectorTerm } from './match-plan.ts'
import { SOMEWHERE, type Reading } from './reading.ts'
import type { Phrase } from './terms.ts'

/** How many words away company still is near: `material de consumo, higiene e limpeza`. */
const NEAR = 6

/** Whether an objeto is of a setor: any of its terms that counts, none of its exclusions. */
export function inSector(objeto: Reading, rule: SectorRule): boolean {
  return termsOfSector(objeto, rule, 1).length > 0
}

/** The terms by which an objeto is of a setor, as they were written, `most` of them; none when it is not. */
export function termsOfSector(objeto: Reading, rule: SectorRule, most = Infinity): string[] {
  const labels = new Set<string>()
  const index = termsByWord(rule)
  for (const word of objeto.words()) {
    for (const term of index.get(word) ?? []) if (counts(objeto, term)) labels.add(term.phrase.label)
    if (labels.size >= most) break
  }
  if (labels.size === 0 || rule.none.some((phrase) => isBought(objeto, phrase))) return []
  return [...labels].slice(0, most)
}

/** A setor has hundreds of terms and an objeto a few dozen words: the terms are found by their first word. */
const indexes = new WeakMap<SectorRule, Map<string, SectorTerm[]>>()

function termsByWord(rule: SectorRule): Map<string, SectorTerm[]> {
  const known = indexes.get(rule)
  if (known) return known
  const index = new Map<string, SectorTerm[]>()
  for (const term of rule.any)
    for (const word of new Set([term.phrase.keys[0]!, term.phrase.joined ?? term.phrase.keys[0]!]))
      index.set(word, [...(index.get(word) ?? []), term])
  indexes.set(rule, index)
  return index
}

function counts(objeto: Reading, term: SectorTerm): boolean {
  const places = objeto.places(term.phrase)
  return (
    places.length > 0 && hasCompany(objeto, term) && places.some((place) => countsAt(objeto, term, place))
  )
}

function hasCompany(objeto: Reading, { with: company, without, never }: SectorTerm): boolean {
  if (company && !company.some(objeto.has)) return false
  return !never?.some(objeto.has) && !without?.some((phrase) => isBought(objeto, phrase))
}

function countsAt(objeto: Reading, { anywhere, near, except }: SectorTerm, place: number): boolean {
  return (
    (anywhere || objeto.isCore(place)) &&
    !except?.some((around) => objeto.places(around.phrase).includes(place - around.offset)) &&
    (!near || near.some((phrase) => isNear(objeto, phrase, place)))
  )
}

function isBought(objeto: Reading, phrase: Phrase): boolean {
  return objeto.places(phrase).some(objeto.isCore)
}

function isNear(objeto: Reading, phrase: Phrase, place: number): boolean {
  return objeto
    .places(phrase)
    .some((other) => other === SOMEWHERE || place === SOMEWHERE || Math.abs(other - place) <= NEAR)
}
