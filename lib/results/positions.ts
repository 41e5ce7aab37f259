import type { IndexEntry } from '../search/answer.ts'
import type { Check } from '../search/checks.ts'
import { compareBy } from '../search/order.ts'
import type { Ordenacao } from '../search/query-choices.ts'
import type { Grupo } from '../search/row.ts'
import type { Tipo } from '../search/tipo.ts'
import { breathe } from './breathe.ts'
import { entriesOf } from './entries.ts'
import type { StoredResult } from './port.ts'
import { sortInSlices } from './sort-in-slices.ts'

/** What rows of a result are narrowed by; each lists the values wanted. */
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
  /** Control numbers. */
  numero?: string[]
}

/** Some rows of a result, in the order of the result unless another is asked for. */
export type Choice = {
  facets: Facets
  ordenacao?: Ordenacao | undefined
  /** What must be true of a row beside the facets. */
  holds?: ((entry: IndexEntry) => boolean) | undefined
}

const SLICE = 8_192

/** Whether a choice is anything else than all rows in their order. */
export function isNarrowed({ facets, ordenacao, holds }: Choice): boolean {
  return Boolean(ordenacao ?? holds) || Object.values(facets).some((values) => values !== undefined)
}

/** Where the chosen rows are in the result, in the order in which they are to be read. All readers of rows ask here. */
export async function positionsOf(result: StoredResult, choice: Choice): Promise<number[]> {
  const { facets, ordenacao, holds } = choice
  const index = await entriesOf(result)
  const positions: number[] = []
  for (const [position, entry] of index.entries()) {
    if (fits(entry, facets) && (!holds || holds(entry))) positions.push(position)
    if (position % SLICE === SLICE - 1) await breathe()
  }
  if (!ordenacao) return positions
  const compare = compareBy(ordenacao)
  return sortInSlices(positions, (a, b) => compare(index[a]!, index[b]!))
}

function fits(entry: IndexEntry, facets: Facets): boolean {
  return (
    has(facets.uf, entry.uf) &&
    has(facets.modalidade, entry.modalidade) &&
    has(facets.esfera, entry.esfera) &&
    has(facets.municipio, entry.municipio) &&
    has(facets.grupo, entry.grupo) &&
    has(facets.regra, entry.regra ?? null) &&
    has(facets.tipo, entry.tipo) &&
    has(facets.numero, entry.numero) &&
    hasAny(facets.conferir, entry.conferir)
  )
}

function has<T>(wanted: T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value))
}

function hasAny<T>(wanted: T[] | undefined, values: T[] = []): boolean {
  return wanted === undefined || wanted.some((value) => values.includes(value))
}
