import type { Check } from './checks.ts'
import type { PrazoId } from './prazo-choice.ts'
import type { Grupo } from './row.ts'
import type { Tipo } from './tipo.ts'
import type { Faixa } from './faixas.ts'

/** What is counted of the rows of a result, each under all that is chosen elsewhere. */
export const COUNTED_FACETS = [
  'uf',
  'modalidade',
  'esfera',
  'grupo',
  'tipo',
  'conferir',
  'faixa',
  'prazo',
] as const
export type CountedFacet = (typeof COUNTED_FACETS)[number]

type Counts<Key extends string> = Partial<Record<Key, number>>

/** By value; what has none is left out. A row counts under each check, and under each prazo, that it has. */
export type ByFacet = {
  uf: Counts<string>
  modalidade: Counts<string>
  esfera: Counts<string>
  grupo: Counts<Grupo>
  tipo: Counts<Tipo>
  conferir: Counts<Check>
  faixa: Counts<Faixa>
  prazo: Counts<PrazoId>
}

export type FacetCounts = {
  /** Rows that all choices leave. */
  total: number
  facetas: ByFacet
  /** Of the rows of each `faixa`, the values that count, in reais. */
  somas: Counts<Faixa>
  /** The next 12 weeks, Monday to Sunday, the first from today: how many close in each. Brasília days, inclusive. */
  semanas: { de: string; ate: string; total: number }[]
}
