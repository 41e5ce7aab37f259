import { useRef } from 'react'
import type { Summary } from '../../../lib/search/state.ts'
import { useMediaQuery } from '../../ui/external.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { ChartsToggle } from '../charts/charts-panel.tsx'
import { activeFilters } from '../facets/active-filters.ts'
import { FacetBar } from '../facets/facet-bar.tsx'
import { FacetSheet } from '../facets/facet-sheet.tsx'
import { FilterChips } from '../facets/filter-chips.tsx'
import { foldedCounts } from './folding.ts'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'

type Props = {
  summary: Summary
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
  /** Rows left by the filters; undefined until known. */
  shown: number | undefined
}

const ROOM_FOR_BAR = '(min-width: 48rem)'

/** Filters of the rows on screen. They change neither the search nor its file, and it says so. */
export function ResultsToolbar({ summary, facets, view, onView, shown }: Props) {
  const isWide = useMediaQuery(ROOM_FOR_BAR)
  const Filters = isWide ? FacetBar : FacetSheet
  const self = useRef<HTMLDivElement>(null)
  return (
    <div
      ref={self}
      role="group"
      aria-label="Filtros da lista"
      tabIndex={-1}
      className="grid gap-2 outline-none"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Filters facets={facets} view={view} onView={onView} />
        <ChartsToggle />
      </div>
      <FilterChips view={view} onView={onView} onEmptied={() => self.current?.focus()} />
      <Shown summary={summary} view={view} shown={shown} />
    </div>
  )
}

/** How much of the result is in the list, where that is not all of it. Read out as it changes. */
function Shown({ summary, view, shown }: Pick<Props, 'summary' | 'view' | 'shown'>) {
  const folded = foldedCounts(view, summary).reduce((sum, [, count]) => sum + count, 0)
  const isPart = folded > 0 || activeFilters(view).length > 0
  return (
    <p aria-live="polite" className="text-sm empty:absolute">
      {isPart &&
        [
          shown !== undefined &&
            `Mostrando ${formatNumber(shown)} de ${formatCount(summary.total, 'contratação', 'contratações')}.`,
          folded > 0 && `${formatCount(folded, 'recolhida', 'recolhidas')} abaixo da lista.`,
          'A planilha leva todas.',
        ]
          .filter(Boolean)
          .join(' ')}
    </p>
  )
}
