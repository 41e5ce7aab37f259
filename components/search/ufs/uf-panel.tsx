import { Map as MapIcon, Table2 } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import type { Uf } from '../../../lib/search/ufs.ts'
import { ToggleButton } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { activeFilters } from '../facets/active-filters.ts'
import { facetById, toggled } from '../facets/choices.ts'
import { isEnded } from '../progress/is-ended.ts'
import { heatFace, progressFace } from './uf-faces.ts'
import { UfGrid } from './uf-grid.tsx'
import { heatBounds } from './uf-heat.ts'
import { UfLegend } from './uf-legend.tsx'
import { ufView, type UfView } from './uf-view.ts'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'

const UfTable = lazy(() => import('./uf-table.tsx'))

type Props = {
  state: SearchState
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
}

/** The UFs of a search: how each is going, how much each has, and the choice to show some only. A map or a table. */
export function UfPanel(props: Props) {
  const shown = ufView.use()
  return (
    <section aria-label="Andamento por UF" className="grid min-w-0 content-start gap-3">
      <div role="group" aria-label="Ver as UFs em" className="flex gap-1.5">
        {CHOICES.map(({ id, label, Icon }) => (
          <ToggleButton
            key={id}
            pressed={shown === id}
            onClick={() => ufView.change(() => id)}
            className="inline-flex items-center gap-1.5"
          >
            <Icon aria-hidden size={16} />
            {label}
          </ToggleButton>
        ))}
      </div>
      {shown === 'tabela' ? (
        <Suspense fallback={<Skeleton className="h-80 w-full" />}>
          <UfTable {...props} />
        </Suspense>
      ) : (
        <UfMap {...props} />
      )}
    </section>
  )
}

const CHOICES: { id: UfView; label: string; Icon: typeof MapIcon }[] = [
  { id: 'mapa', label: 'Mapa', Icon: MapIcon },
  { id: 'tabela', label: 'Tabela', Icon: Table2 },
]

function UfMap({ state, facets, view, onView }: Props) {
  const { ufs } = state.progress
  const stopped = isEnded(state.status)
  const counts = stopped ? facets.counts?.facetas.uf : undefined
  const bounds = heatBounds(Object.keys(ufs).map((uf) => counts?.[uf] ?? 0))
  return (
    <>
      <UfGrid
        label="Mapa das UFs"
        pressed={view.verUf ?? []}
        onToggle={(uf: Uf) => onView(toggled(view, facetById('uf'), uf))}
        faceOf={(uf) =>
          counts ? heatFace(uf, ufs[uf], counts[uf] ?? 0, bounds) : progressFace(uf, ufs[uf], stopped)
        }
      />
      {counts && <UfLegend bounds={bounds} isPart={activeFilters({ ...view, verUf: null }).length > 0} />}
    </>
  )
}
