import type { FacetCounts } from '../../../lib/search/facet-counts.ts'
import { ufBars, valueBars, weekBars } from './chart-bars.ts'
import { ChartCard } from './chart-card.tsx'
import { facetById, toggled, type Facet } from '../facets/choices.ts'
import type { ViewState } from '../url-state.ts'

type Props = { counts: FacetCounts; view: ViewState; onView: (change: Partial<ViewState>) => void }

/** When, for how much and where: each chart counts under the filters of the other two, and choosing in it filters the list. */
export default function ResultCharts({ counts, view, onView }: Props) {
  const pick = (id: Facet['id']) => (value: string) => onView(toggled(view, facetById(id), value))
  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-3">
      <ChartCard
        title="Encerram por semana"
        header="Semana"
        bars={weekBars(counts, view)}
        onPick={pick('prazo')}
        empty="Nenhuma encerra nas próximas 12 semanas."
      />
      <ChartCard
        title="Valor estimado"
        header="Faixa de valor"
        bars={valueBars(counts, view)}
        onPick={pick('faixa')}
        empty="Nenhuma contratação com os outros filtros."
      />
      <ChartCard
        title="Por UF"
        header="UF"
        bars={ufBars(counts, view)}
        lines={ufBars(counts, view, Infinity)}
        onPick={pick('uf')}
        empty="Nenhuma contratação com os outros filtros."
      />
    </div>
  )
}
