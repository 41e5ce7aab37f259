import type { IndexEntry } from '../search/answer.ts'
import { countedValue } from '../search/contratacao.ts'
import { COUNTED_FACETS, type CountedFacet, type FacetCounts } from '../search/facet-counts.ts'
import { isFolded, isFolding } from '../search/folding.ts'
import { prazosFrom, weeksFrom } from '../search/prazo.ts'
import { addReais } from '../search/reais.ts'
import { faixaOf } from '../search/value-bands.ts'
import { breathe } from './breathe.ts'
import { entriesOf } from './entries.ts'
import { facetTests, type Facets, type FacetTest } from './facets.ts'
import type { StoredResult } from './port.ts'
import { pickedTest, type Picked } from './positions.ts'

/** `at`: the Brasília wall clock that deadlines are counted from. `fold`: as a list that folds kinds up, see `isFolding`. */
export type CountRequest = Picked & { facets: Facets; at: string; fold?: boolean | undefined }

const WEEKS = 12
const SLICE = 8_192
const COUNTED: ReadonlySet<string> = new Set(COUNTED_FACETS)
/** Choosing one of these shows the folded kinds too. */
const UNFOLDING: readonly CountedFacet[] = ['tipo', 'modalidade']

/**
 * How many rows each value of each facet would show, the other facets as they are chosen. A row that one facet alone
 * keeps out counts there, and one that none keeps out everywhere: a single passage is enough.
 */
export async function countFacets(result: StoredResult, request: CountRequest): Promise<FacetCounts> {
  const { facets, at, fold } = request
  const isPicked = pickedTest(request)
  const tests = facetTests(facets)
  const folding = Boolean(fold) && isFolding(facets, result.summary.porTipo)
  const counter = createCounter(at)
  for (const [position, entry] of (await entriesOf(result)).entries()) {
    const counted = countedIn(entry, tests)
    const shown = folding && isFolded(entry.tipo) ? unfolding(entry, counted) : counted
    if (isPicked(entry)) counter.add(entry, shown)
    if (position % SLICE === SLICE - 1) await breathe()
  }
  return counter.counts
}

/** No row at all. */
export function noFacets(at: string): FacetCounts {
  return createCounter(at).counts
}

const ALL: readonly CountedFacet[] = COUNTED_FACETS
const NONE: readonly CountedFacet[] = []

/** The facets whose other values would show the row: all of them when it is shown. */
function countedIn(entry: IndexEntry, tests: readonly FacetTest[]): readonly CountedFacet[] {
  let missed: string | undefined
  for (const { name, fits } of tests) {
    if (fits(entry)) continue
    if (missed !== undefined) return NONE
    missed = name
  }
  if (missed === undefined) return ALL
  return COUNTED.has(missed) ? [missed as CountedFacet] : NONE
}

/** Of a row that is folded up, the facets that would bring it back. */
function unfolding({ grupo }: IndexEntry, counted: readonly CountedFacet[]): readonly CountedFacet[] {
  const asks = grupo === 'diretas' ? [...UNFOLDING, 'grupo' as const] : UNFOLDING
  return counted === ALL ? asks : counted.filter((name) => name === 'grupo' && asks.includes(name))
}

function createCounter(at: string) {
  const { today, dayAhead, prazosOf } = prazosFrom(at)
  const semanas = weeksFrom(today, WEEKS).map(({ first, last }) => ({ de: first, ate: last, total: 0 }))
  const counts: FacetCounts = {
    total: 0,
    facetas: { uf: {}, modalidade: {}, esfera: {}, grupo: {}, tipo: {}, conferir: {}, faixa: {}, prazo: {} },
    somas: {},
    semanas,
  }
  const { facetas, somas } = counts
  const adders: Record<CountedFacet, (entry: IndexEntry) => void> = {
    uf: ({ uf }) => addTo(facetas.uf, uf),
    modalidade: ({ modalidade }) => addTo(facetas.modalidade, modalidade),
    esfera: ({ esfera }) => addTo(facetas.esfera, esfera),
    grupo: ({ grupo }) => addTo(facetas.grupo, grupo),
    tipo: ({ tipo }) => addTo(facetas.tipo, tipo),
    conferir: ({ conferir = [] }) => conferir.forEach((check) => addTo(facetas.conferir, check)),
    faixa({ valor }) {
      const faixa = faixaOf(valor)
      addTo(facetas.faixa, faixa)
      somas[faixa] = addReais(somas[faixa] ?? 0, countedValue(valor) ?? 0)
    },
    prazo(entry) {
      for (const prazo of prazosOf(entry)) addTo(facetas.prazo, prazo)
      const day = dayAhead(entry)
      const week = day === undefined ? undefined : semanas.find(({ ate }) => day <= ate)
      if (week) week.total++
    },
  }
  return {
    counts,
    add(entry: IndexEntry, shown: readonly CountedFacet[]) {
      if (shown === ALL) counts.total++
      for (const name of shown) adders[name](entry)
    },
  }
}

/** What is not known counts under nothing. */
function addTo(counts: Partial<Record<string, number>>, key: string | number | null): void {
  if (key !== null) counts[key] = (counts[key] ?? 0) + 1
}
