import { GRUPO_LABELS } from '../../../lib/search/labels.ts'
import { chosenOf, FACETS, toggled } from './choices.ts'
import { EMPTY_VIEW, type ViewState } from '../url-state.ts'

/** One thing that keeps rows from the list, and how it is let go. */
export type ActiveFilter = { key: string; label: string; removed: Partial<ViewState> }

/** What of a view narrows the list, in the order of the facets. */
export function activeFilters(view: ViewState): ActiveFilter[] {
  const grupo = view.verGrupo && {
    key: 'grupo',
    label: GRUPO_LABELS[view.verGrupo],
    removed: { verGrupo: null },
  }
  const chosen = FACETS.flatMap((facet) =>
    chosenOf(view, facet).map((value) => ({
      key: `${facet.id} ${value}`,
      label: `${facet.label}: ${facet.nameOf(value)}`,
      removed: toggled(view, facet, value),
    })),
  )
  return grupo ? [grupo, ...chosen] : chosen
}

/** Nothing narrows the list any more; its order stays. */
export function withoutFilters({ verOrdem }: ViewState): ViewState {
  return { ...EMPTY_VIEW, verOrdem }
}
