import { ChartColumn } from 'lucide-react'
import { Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { createStored } from '../../ui/stored.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'

const ResultCharts = lazyPart(() => import('./result-charts.tsx'))

/** Whether this browser's user wants to see charts; the list comes first until they say. */
const wantsCharts = createStored<boolean>({
  key: 'bidiq-graficos-1',
  empty: false,
  read: (data) => (typeof data === 'boolean' ? data : undefined),
})

/** The way to the charts and back. */
export function ChartsToggle() {
  const open = wantsCharts.use()
  return (
    <Button size="small" aria-expanded={open} onClick={() => wantsCharts.change(() => !open)}>
      <ChartColumn aria-hidden size={16} />
      Gráficos
    </Button>
  )
}

type Props = { facets: Facets; view: ViewState; onView: (change: Partial<ViewState>) => void }

/** The charts, whose code comes when they are shown. */
export function ChartsPanel(props: Props) {
  if (!wantsCharts.use()) return null
  return (
    <section aria-label="Gráficos" className="rounded-md border border-line bg-surface p-3 sm:p-4">
      <h3 className="sr-only">Gráficos: prazos, valores e UFs</h3>
      <Content {...props} />
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
