import type { SectorRule, SectorTerm } from './match-plan.ts'
import { SOMEWHERE, type Reading } from './reading.ts'
import type { Phrase } from './terms.ts'

/** How many words away company still is near: `material de consumo, higiene e limpeza`. */
const NEAR = 6

/** Whether an objeto is of a setor: any of its terms that counts, none of its exclusions. */
export function inSector(objeto: Reading, rule: SectorRule): boolean {
  const terms = termsByWord(rule)
  for (const word of objeto.words())
    if (terms.get(word)?.some((term) => counts(objeto, term)))
      return !rule.none.some((phrase) => isBought(objeto, phrase))
  return false
}

/** The terms by which an objeto is of a setor, as they were written; none when it is not. */
export function termsOfSector(objeto: Reading, rule: SectorRule): string[] {
  if (!inSector(objeto, rule)) return []
  return rule.any.filter((term) => counts(objeto, term)).map(({ phrase }) => phrase.label)
}

const indexes = new WeakMap<SectorRule, Map<string, SectorTerm[]>>()

/** The terms of a rule by the word they begin with: a text has fewer words than a setor has terms. */
function termsByWord(rule: SectorRule): Map<string, SectorTerm[]> {
  const known = indexes.get(rule)
  if (known) return known
  const index = new Map<string, SectorTerm[]>()
  for (const term of rule.any)
    for (const word of [term.phrase.keys[0]!, term.phrase.joined])
      if (word !== undefined) index.set(word, [...(index.get(word) ?? []), term])
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
