import type { IndexEntry } from '../search/answer.ts'
import type { Check } from '../search/checks.ts'
import type { Prazo } from '../search/prazo-choice.ts'
import { prazoTest } from '../search/prazo.ts'
import type { Grupo } from '../search/row.ts'
import type { Tipo } from '../search/tipo.ts'
import type { Faixa } from '../search/faixas.ts'
import { faixaOf } from '../search/value-bands.ts'

/** What rows of a result are narrowed by; each lists the values wanted, of which a row has any. */
export type Facets = {
  uf?: string[]
  modalidade?: number[]
  esfera?: string[]
  municipio?: string[]
  grupo?: Grupo[]
  /** Of near misses: the rule that they fail. */
  regra?: string[]
  tipo?: Tipo[]
  /** Rows of which any of these is to be checked. */
  conferir?: Check[]
  faixa?: Faixa[]
  /** Counted from `at`, a Brasília wall clock. */
  prazo?: { any: Prazo[]; at: string }
  /** Control numbers. */
  numero?: string[]
}

export type FacetTest = { name: keyof Facets; fits: (entry: IndexEntry) => boolean }

type Wanted<Name extends keyof Facets> = NonNullable<Facets[Name]>

const TESTS: { [Name in keyof Facets]-?: (wanted: Wanted<Name>) => FacetTest['fits'] } = {
  uf: oneOf(({ uf }) => uf),
  modalidade: oneOf(({ modalidade }) => modalidade),
  esfera: oneOf(({ esfera }) => esfera),
  municipio: oneOf(({ municipio }) => municipio),
  grupo: oneOf(({ grupo }) => grupo),
  regra: oneOf(({ regra }) => regra),
  tipo: oneOf(({ tipo }) => tipo),
  conferir:
    (wanted) =>
    ({ conferir }) =>
      conferir !== undefined && conferir.some((check) => wanted.includes(check)),
  faixa: oneOf(({ valor }) => faixaOf(valor)),
  prazo: ({ any, at }) => prazoTest(any, at),
  numero: oneOf(({ numero }) => numero),
}

/** One test for each facet that is asked for: a row is among the chosen ones when it passes them all. */
export function facetTests(facets: Facets): FacetTest[] {
  return (Object.keys(TESTS) as (keyof Facets)[]).flatMap((name) => {
    const wanted = facets[name]
    const make = TESTS[name] as (wanted: unknown) => FacetTest['fits']
    return wanted === undefined ? [] : [{ name, fits: make(wanted) }]
  })
}

/** What is not known is none of the values wanted. */
function oneOf<T>(valueOf: (entry: IndexEntry) => T | null | undefined) {
  return (wanted: readonly T[]) => {
    const values = new Set<unknown>(wanted)
    return (entry: IndexEntry) => values.has(valueOf(entry))
  }
}
