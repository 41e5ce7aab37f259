import type { SearchState } from '../../lib/search/state.ts'
import { formatList } from '../ui/format.ts'

const MAX_NAME = 80
const SHOWN_UFS = 3
const BRAZIL = 27

/** A name for an alert about a search: what it looks for, and where. */
export function suggestedName({ query, echo }: Pick<SearchState, 'query' | 'echo'>): string {
  const { termos, ufs = [] } = query as { termos?: string; ufs?: string[] }
  const segmento = /no segmento(?: \(qualquer um\))? ([^,.]+)/.exec(echo)?.[1]
  const what = termos ?? segmento ?? 'Contratações'
  const name = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${placeOf(ufs)}`
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name
}

function placeOf(ufs: readonly string[]): string {
  if (ufs.length >= BRAZIL) return 'no Brasil'
  const rest = ufs.length - SHOWN_UFS
  return `em ${formatList(rest > 0 ? [...ufs.slice(0, SHOWN_UFS), `mais ${rest}`] : ufs)}`
}
