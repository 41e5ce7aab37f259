import type { IndexEntry } from '../search/answer.ts'
import { compareBy } from '../search/order.ts'
import type { Ordenacao } from '../search/query-choices.ts'
import { breathe } from './breathe.ts'
import { entriesOf } from './entries.ts'
import { facetTests, type Facets } from './facets.ts'
import type { StoredResult } from './port.ts'
import { sortInSlices } from './sort-in-slices.ts'

/** Control numbers: of these rows only, and without those. Any number of them takes the same time. */
export type Picked = {
  numeros?: ReadonlySet<string> | undefined
  exceto?: ReadonlySet<string> | undefined
}

/** Some rows of a result, in the order of the result unless another is asked for. */
export type Choice = Picked & {
  facets: Facets
  ordenacao?: Ordenacao | undefined
  /** What must be true of a row beside the facets. */
  holds?: ((entry: IndexEntry) => boolean) | undefined
}

const SLICE = 8_192

/** Whether a choice is anything else than all rows in their order. */
export function isNarrowed({ facets, ordenacao, numeros, exceto, holds }: Choice): boolean {
  return (
    Boolean(ordenacao ?? numeros ?? exceto ?? holds) ||
    Object.values(facets).some((values) => values !== undefined)
  )
}

/** Where the chosen rows are in the result, in the order in which they are to be read. All readers of rows ask here. */
export async function positionsOf(result: StoredResult, choice: Choice): Promise<number[]> {
  const { facets, ordenacao, numeros, exceto, holds } = choice
  const isPicked = pickedTest({ numeros, exceto })
  const isWanted = (entry: IndexEntry) => isPicked(entry) && (!holds || holds(entry))
  const index = await entriesOf(result)
  const tests = facetTests(facets)
  const positions: number[] = []
  for (const [position, entry] of index.entries()) {
    if (tests.every(({ fits }) => fits(entry)) && isWanted(entry)) positions.push(position)
    if (position % SLICE === SLICE - 1) await breathe()
  }
  if (!ordenacao) return positions
  const compare = compareBy(ordenacao)
  return sortInSlices(positions, (a, b) => compare(index[a]!, index[b]!))
}

/** Whether a row is among those that were picked by their numbers. */
export function pickedTest({ numeros, exceto }: Picked): (entry: IndexEntry) => boolean {
  return ({ numero }) => (!numeros || numeros.has(numero)) && !exceto?.has(numero)
}
