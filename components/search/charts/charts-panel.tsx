import { ChevronRight } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { createStored } from '../../ui/stored.ts'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'

const ResultCharts = lazy(() => import('./result-charts.tsx'))

/** Whether this browser's user wants to see charts; the list comes first until they say. */
const wantsCharts = createStored<boolean>({
  key: 'bidiq-graficos-1',
  empty: false,
  read: (data) => (typeof data === 'boolean' ? data : undefined),
})

type Props = { facets: Facets; view: ViewState; onView: (change: Partial<ViewState>) => void }

/** The charts, whose code comes when they are shown. */
export function ChartsPanel({ facets, view, onView }: Props) {
  const open = wantsCharts.use()
  return (
    <section aria-label="Gráficos" className="rounded-md border border-line bg-surface">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => wantsCharts.change(() => !open)}
          className="flex min-h-11 w-full items-center gap-2 rounded-md px-3 py-2 text-left text-sm font-medium"
        >
          <ChevronRight
            aria-hidden
            size={16}
            className={`shrink-0 transition-transform ${open ? 'rotate-90' : ''}`}
          />
          Gráficos: prazos, valores e UFs
        </button>
      </h3>
      {open && (
        <div className="border-t border-line p-3 sm:p-4">
          <Content facets={facets} view={view} onView={onView} />
        </div>
      )}
    </section>
  )
}

function Content({ facets: { counts, error, retry }, view, onView }: Props) {
  const waiting = <Skeleton className="h-48 w-full" />
  if (error)
    return (
      <Notice tone="bad" actions={<Button onClick={retry}>Contar de novo</Button>}>
        {error}
      </Notice>
    )
  if (!counts) return waiting
  return (
    <Suspense fallback={waiting}>
      <ResultCharts counts={counts} view={view} onView={onView} />
    </Suspense>
  )
}
