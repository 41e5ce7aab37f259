import { isFolding, LISTED_TIPOS } from '../../../lib/search/folding.ts'
import type { Summary } from '../../../lib/search/state.ts'
import { FOLDED_TIPOS, type Tipo } from '../../../lib/search/tipo.ts'
import { activeFilters } from '../facets/active-filters.ts'
import type { Facets } from '../facets/use-facets.ts'
import type { ViewState } from '../url-state.ts'
import type { Listed } from './use-listed.ts'

type View = Pick<ViewState, 'verTipo' | 'verModalidade' | 'verGrupo'>

/** Whether the list leaves the folded kinds out. */
export function isFoldingView(view: View, { porTipo }: Pick<Summary, 'porTipo'>): boolean {
  const { verTipo, verModalidade, verGrupo } = view
  const asked = {
    tipo: verTipo?.length ? verTipo : undefined,
    modalidade: verModalidade?.length ? verModalidade : undefined,
    grupo: verGrupo ? [verGrupo] : undefined,
  }
  return isFolding(asked, porTipo)
}

/** The kinds that the list shows; null for all. */
export function tiposShown(view: View, summary: Pick<Summary, 'porTipo'>): readonly Tipo[] | null {
  const { verTipo } = view
  if (!verTipo?.length) return isFoldingView(view, summary) ? LISTED_TIPOS : null
  return verTipo.includes('todos') ? null : verTipo.filter((tipo) => tipo !== 'todos')
}

/** The same view with all kinds in the list: who asks for rows that they marked asks for them whatever their kind. */
export function unfolded<V extends View>(view: V): V {
  return view.verTipo?.length ? view : { ...view, verTipo: ['todos'] }
}

/**
 * The kinds of a result that its list leaves folded up, each with how many there are: of the whole result, or as counted
 * under what else narrows the list.
 */
export function foldedCounts(
  view: View,
  summary: Pick<Summary, 'porTipo'>,
  counted: Partial<Record<Tipo, number>> = summary.porTipo,
): [tipo: Tipo, count: number][] {
  if (!isFoldingView(view, summary)) return []
  return FOLDED_TIPOS.flatMap((tipo): [Tipo, number][] => {
    const count = counted[tipo] ?? 0
    return count > 0 ? [[tipo, count]] : []
  })
}

/** What a list folds up under its filters; nothing as long as that is not counted. */
export function foldedIn({ view, picked }: Listed, summary: Summary, { counts }: Pick<Facets, 'counts'>) {
  const isNarrowed = picked !== undefined || activeFilters(view).length > 0
  return foldedCounts(view, summary, counts?.facetas.tipo ?? (isNarrowed ? {} : undefined))
}
