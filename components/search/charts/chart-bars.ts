import type { FacetCounts } from '../../../lib/search/facet-counts.ts'
import { FAIXAS, type Faixa } from '../../../lib/search/faixas.ts'
import { FAIXA_LABELS } from '../../../lib/search/value-bands.ts'
import { chosenOf, dayMonth, facetById } from '../facets/choices.ts'
import { ufName } from '../progress/messages.ts'
import type { ViewState } from '../url-state.ts'

/** One column of a chart: `value` is what choosing it chooses. `sum`: in reais, where it is known. */
export type Bar = {
  value: string
  /** In little room, under the column. */
  short: string
  name: string
  count: number
  sum?: number
  chosen: boolean
}

/** More columns than this are too thin to be hit. */
const MAX_UFS = 12

const MONTHS = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']

/** How many close in each of the weeks to come. */
export function weekBars({ semanas }: FacetCounts, view: ViewState): Bar[] {
  return semanas.map(({ de, ate, total }) => {
    const value = `${de}..${ate}`
    return {
      value,
      short: `${Number(de.slice(8))} ${MONTHS[Number(de.slice(5, 7)) - 1]}`,
      name: de === ate ? dayMonth(de) : `De ${dayMonth(de)} a ${dayMonth(ate)}`,
      count: total,
      chosen: view.verPrazo === value,
    }
  })
}

const SHORT_FAIXAS: Record<Faixa, string> = {
  ate50mil: 'até 50 mil',
  ate100mil: 'até 100 mil',
  ate500mil: 'até 500 mil',
  ate1mi: 'até 1 mi',
  ate5mi: 'até 5 mi',
  ate20mi: 'até 20 mi',
  ate100mi: 'até 100 mi',
  acima: '100 mi ou mais',
  semValor: 'sem valor',
  atipicos: 'atíp.',
}

/** How many are in each range of the estimated value: all of the ranges, so that their shape is seen. */
export function valueBars({ facetas, somas }: FacetCounts, view: ViewState): Bar[] {
  const chosen = chosenOf(view, facetById('faixa'))
  return FAIXAS.map((faixa) => ({
    value: faixa,
    short: SHORT_FAIXAS[faixa],
    name: FAIXA_LABELS[faixa],
    count: facetas.faixa[faixa] ?? 0,
    sum: somas[faixa] ?? 0,
    chosen: chosen.includes(faixa),
  }))
}

/** The UFs, from the one with most; `limit`: as many as a chart has room for. */
export function ufBars({ facetas }: FacetCounts, view: ViewState, limit = MAX_UFS): Bar[] {
  const chosen = chosenOf(view, facetById('uf'))
  return Object.entries(facetas.uf)
    .map(([uf, count = 0]) => ({
      value: uf,
      short: uf,
      name: ufName(uf),
      count,
      chosen: chosen.includes(uf),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'pt-BR'))
    .slice(0, limit)
}
