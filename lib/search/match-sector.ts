import type { SectorRule, SectorTerm } from './match-plan.ts'
import { SOMEWHERE, type Reading } from './reading.ts'
import type { Phrase } from './terms.ts'

/** How many words away company still is near: `material de consumo, higiene e limpeza`. */
const NEAR = 6

/** Whether an objeto is of a setor: any of its terms that counts, none of its exclusions. */
export function inSector(objeto: Reading, { any, none }: SectorRule): boolean {
  return any.some((term) => counts(objeto, term)) && !none.some((phrase) => isBought(objeto, phrase))
}

/** The terms by which an objeto is of a setor, as they were written; none when it is not. */
export function termsOfSector(objeto: Reading, { any, none }: SectorRule): string[] {
  if (none.some((phrase) => isBought(objeto, phrase))) return []
  return any.filter((term) => counts(objeto, term)).map(({ phrase }) => phrase.label)
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
