import type { Summary } from '../../lib/search/state.ts'
import { FOLDED_TIPOS, TIPOS, type Tipo } from '../../lib/search/tipo.ts'
import type { ViewState } from './url-state.ts'

const FOLDED: readonly Tipo[] = FOLDED_TIPOS
const IN_LIST = TIPOS.filter((tipo) => !FOLDED.includes(tipo))

type View = Pick<ViewState, 'verTipo' | 'verModalidade' | 'verGrupo'>

/**
 * The kinds that the list shows; null for all. Unless somebody asks for them, by kind or otherwise, the folded ones stay
 * out, as long as anything else is there to be shown.
 */
export function tiposShown(view: View, summary: Pick<Summary, 'porTipo'>): readonly Tipo[] | null {
  if (view.verTipo === 'todos') return null
  if (view.verTipo) return [view.verTipo]
  const isAsked = view.verModalidade !== null || view.verGrupo === 'diretas'
  return !isAsked && IN_LIST.some((tipo) => summary.porTipo[tipo]) ? IN_LIST : null
}

/** The kinds of a result that its list leaves folded up, each with how many of the whole result there are. */
export function foldedCounts(view: View, summary: Pick<Summary, 'porTipo'>): [tipo: Tipo, count: number][] {
  if (view.verTipo || tiposShown(view, summary) === null) return []
  return FOLDED.flatMap((tipo): [Tipo, number][] => {
    const count = summary.porTipo[tipo] ?? 0
    return count > 0 ? [[tipo, count]] : []
  })
}
