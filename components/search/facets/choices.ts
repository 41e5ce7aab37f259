import { ESFERAS, MODALIDADES, type Esfera } from '../../../lib/search/domains.ts'
import type { ByFacet } from '../../../lib/search/facet-counts.ts'
import { CHECK_LABELS, TIPO_LABELS } from '../../../lib/search/labels.ts'
import { dayRangeOf, PRAZOS, type PrazoId } from '../../../lib/search/prazo-choice.ts'
import { PRAZO_LABELS } from '../../../lib/search/prazo-labels.ts'
import type { Check } from '../../../lib/search/checks.ts'
import type { Tipo } from '../../../lib/search/tipo.ts'
import { FAIXAS, type Faixa } from '../../../lib/search/faixas.ts'
import { FAIXA_LABELS } from '../../../lib/search/value-bands.ts'
import { ufName } from '../progress/messages.ts'
import type { ViewState } from '../url-state.ts'

/** A facet that people choose values of. `one`: another choice takes the place of the one before. */
export type Facet = {
  id: keyof ByFacet
  /** Where the view keeps what is chosen. */
  field: 'verPrazo' | 'verUf' | 'verFaixa' | 'verModalidade' | 'verEsfera' | 'verTipo' | 'verConferir'
  label: string
  one?: true
  nameOf: (value: string) => string
  /** Values in an order of their own, which are shown even where they have no row; the others go by their count. */
  scale?: readonly string[]
}

/** In the order in which they are asked for. */
export const FACETS: readonly Facet[] = [
  { id: 'prazo', field: 'verPrazo', label: 'Prazo', one: true, scale: PRAZOS, nameOf: prazoName },
  { id: 'uf', field: 'verUf', label: 'UF', nameOf: ufName },
  {
    id: 'faixa',
    field: 'verFaixa',
    label: 'Valor estimado',
    scale: FAIXAS,
    nameOf: (id) => FAIXA_LABELS[id as Faixa],
  },
  {
    id: 'modalidade',
    field: 'verModalidade',
    label: 'Modalidade',
    nameOf: (id) => MODALIDADES[Number(id)] ?? `Modalidade ${id}`,
  },
  { id: 'esfera', field: 'verEsfera', label: 'Esfera', nameOf: (id) => ESFERAS[id as Esfera] ?? id },
  { id: 'tipo', field: 'verTipo', label: 'Tipo', nameOf: tipoName },
  { id: 'conferir', field: 'verConferir', label: 'A conferir', nameOf: (id) => CHECK_LABELS[id as Check] },
]

/** Of the facet `tipo`: nothing is folded up. */
export const ALL_TIPOS = 'todos'

export function facetById(id: Facet['id']): Facet {
  return FACETS.find((facet) => facet.id === id)!
}

export function chosenOf(view: ViewState, { field }: Facet): string[] {
  const chosen = view[field]
  return [chosen ?? []].flat().map(String)
}

/** What of the view changes when a value is chosen, or let go if it was. */
export function toggled(view: ViewState, facet: Facet, value: string): Partial<ViewState> {
  const before = chosenOf(view, facet)
  if (facet.one) return { [facet.field]: before.includes(value) ? null : value }
  const kept = before.filter((other) => other !== value && (other === ALL_TIPOS) === (value === ALL_TIPOS))
  const chosen = before.includes(value) ? before.filter((other) => other !== value) : [...kept, value]
  return { [facet.field]: chosen.length === 0 ? null : asKept(facet, chosen) }
}

function asKept({ id }: Facet, chosen: string[]): string[] | number[] {
  return id === 'modalidade' ? chosen.map(Number) : chosen
}

export type Option = { value: string; label: string; count: number; chosen: boolean }

/** The values of a facet to choose from: those that have rows, and what is chosen whether it has any or not. */
export function optionsOf(view: ViewState, facet: Facet, counts: Partial<Record<string, number>>): Option[] {
  const chosen = chosenOf(view, facet)
  const known = facet.scale ?? Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const values = [...known, ...chosen.filter((value) => !known.includes(value))]
  return values.map((value) => ({
    value,
    label: facet.nameOf(value),
    count: counts[value] ?? 0,
    chosen: chosen.includes(value),
  }))
}

/** `Prazo` of a range too: `De 07/12 a 13/12`. */
function prazoName(prazo: string): string {
  const range = dayRangeOf(prazo)
  return range ? `De ${dayMonth(range.first)} a ${dayMonth(range.last)}` : PRAZO_LABELS[prazo as PrazoId]
}

/** `07/12` of a civil date. */
export function dayMonth(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`
}

function tipoName(tipo: string): string {
  return tipo === ALL_TIPOS ? 'Todos juntos' : TIPO_LABELS[tipo as Tipo]
}
