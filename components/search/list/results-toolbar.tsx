import { useRef, type ReactNode } from 'react'
import { useMediaQuery } from '../../ui/external.ts'
import { ChartsToggle } from '../charts/charts-panel.tsx'
import { FacetBar } from '../facets/facet-bar.tsx'
import { FacetSheet } from '../facets/facet-sheet.tsx'
import { FilterChips } from '../facets/filter-chips.tsx'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'

type Props = {
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
  /** What they leave. */
  children: ReactNode
}

const ROOM_FOR_BAR = '(min-width: 48rem)'

/** Filters of the rows on screen. They change neither the search nor its file. */
export function ResultsToolbar({ facets, view, onView, children }: Props) {
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
      {children}
    </div>
  )
}
