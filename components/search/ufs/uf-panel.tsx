import { Suspense } from 'react'
import type { SearchState, Summary } from '../../../lib/search/state.ts'
import type { Uf } from '../../../lib/search/ufs.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useMediaQuery } from '../../ui/external.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { activeFilters } from '../facets/active-filters.ts'
import { facetById, toggled } from '../facets/choices.ts'
import { foldedCounts } from '../list/folding.ts'
import { isEnded } from '../progress/is-ended.ts'
import { heatFace, progressFace } from './uf-faces.ts'
import { UfGrid } from './uf-grid.tsx'
import { heatBounds } from './uf-heat.ts'
import { UfLegend } from './uf-legend.tsx'
import { UfViewChoice } from './uf-view-choice.tsx'
import { ufView } from './uf-view.ts'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'

const UfTable = lazyPart(() => import('./uf-table.tsx'))

type Props = {
  state: SearchState
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
}

/**
 * The UFs of a search: how each is going, how much each has, and the choice to show some only. A map or a table.
 * In one column it makes room for the list when the search is over, unless it has something to tell.
 */
export function UfPanel(props: Props) {
  const isBeside = useMediaQuery(BESIDE)
  const isFolded = !isBeside && isEnded(props.state.status)
  const views = <UfViews {...props} />
  return (
    <section aria-label="Andamento por UF" className="min-w-0 [grid-area:ufs]">
      {isFolded ? (
        <Disclosure summary="Mapa e tabela das UFs" open={hasTrouble(props.state)}>
          {views}
        </Disclosure>
      ) : (
        views
      )}
    </section>
  )
}

const BESIDE = '(min-width: 64rem)'

const hasTrouble = ({ progress }: SearchState) =>
  Object.values(progress.ufs).some(({ state }) => state === 'failed' || state === 'incomplete')

function UfViews(props: Props) {
  if (ufView.use() === 'mapa') return <UfMap {...props} />
  return (
    <div className="grid gap-2">
      <UfViewChoice />
      <Suspense fallback={<Skeleton className="h-80 w-full" />}>
        <UfTable {...props} />
      </Suspense>
    </div>
  )
}

/** Whether the list has kinds folded up. */
const leavesOut = (view: ViewState, summary: Summary | null | undefined) =>
  !!summary && foldedCounts(view, summary).length > 0

function UfMap({ state, facets, view, onView }: Props) {
  const { ufs } = state.progress
  const stopped = isEnded(state.status)
  const counts = stopped ? facets.counts?.facetas.uf : undefined
  const isPart =
    facets.picked || activeFilters({ ...view, verUf: null }).length > 0 || leavesOut(view, state.summary)
  const bounds = heatBounds(Object.keys(ufs).map((uf) => counts?.[uf] ?? 0))
  return (
    <div className="relative grid max-w-sm gap-2">
      {/* Where the map of Brazil has no tile. */}
      <div className="absolute top-0 right-0">
        <UfViewChoice />
      </div>
      <UfGrid
        label="Mapa das UFs"
        compact
        pressed={view.verUf ?? []}
        onToggle={(uf: Uf) => onView(toggled(view, facetById('uf'), uf))}
        faceOf={(uf) =>
          counts ? heatFace(uf, ufs[uf], counts[uf] ?? 0, bounds, isPart) : progressFace(uf, ufs[uf], stopped)
        }
      />
      <div className="min-h-9">{counts && <UfLegend bounds={bounds} isPart={isPart} />}</div>
    </div>
  )
}
