import { useState } from 'react'
import type { Ordenacao } from '../../lib/search/query-choices.ts'
import type { ResultRow } from '../../lib/search/row.ts'
import type { Summary } from '../../lib/search/state.ts'
import { Button } from '../ui/button.tsx'
import { useMinute } from '../ui/external.ts'
import { Hint } from '../ui/hint.tsx'
import { Notice } from '../ui/notice.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { CalendarButton } from './calendar-button.tsx'
import { ChartsPanel } from './charts-panel.tsx'
import { ContratacaoDetails } from './contratacao-details.tsx'
import { FoldedKinds } from './folded-kinds.tsx'
import { foldedCounts } from './folding.ts'
import { PrintLink } from './print-link.tsx'
import { focusRow, ResultsTable } from './results-table.tsx'
import { ResultsToolbar } from './results-toolbar.tsx'
import type { ViewState } from './url-state.ts'
import type { Facets } from './use-facets.ts'
import { calendarUrl, facetParams, type PageRange, type Rows } from './use-rows.ts'

type Props = {
  searchId: string
  summary: Summary
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
  rows: Rows
  /** Which rows are looked at: another key is another table, from its top. */
  viewKey: string
  onRange: (range: PageRange) => void
  /** The search's own order, in force until another is chosen. */
  ordenacao: Ordenacao | undefined
}

/** The rows of a search, with what they add up to, and the details of the one that is opened. */
export default function Results(props: Props) {
  const { searchId, summary, facets, view, onView, rows, viewKey, onRange, ordenacao } = props
  const [place, setPlace] = useState({ viewKey, index: 0 })
  const [opened, setOpened] = useState<ResultRow>()
  const now = useMinute()
  const total = rows.total ?? summary.total
  const current = place.viewKey === viewKey ? Math.min(place.index, Math.max(0, total - 1)) : 0
  return (
    <section aria-labelledby="resultado" className="grid gap-3">
      <h2 id="resultado" className="sr-only">
        Contratações encontradas
      </h2>
      <p className="hidden print:block">
        Esta página imprime só o que está na tela. A lista inteira está em “Versão para imprimir”.
      </p>
      <Hint id="abrir-linha">
        Abra uma contratação com um clique, ou com as setas e Enter: itens, prazos, o que mudou e o link do
        PNCP. A planilha tem as mesmas linhas, na mesma ordem.
      </Hint>
      <ChartsPanel facets={facets} view={view} onView={onView} />
      <ResultsToolbar summary={summary} facets={facets} view={view} onView={onView} shown={rows.total} />
      {rows.error && (
        <Notice tone="bad" actions={<Button onClick={rows.retry}>Carregar de novo</Button>}>
          {rows.error.message}
        </Notice>
      )}
      {rows.total === 0 && summary.total > 0 ? (
        <Notice tone="neutral">Nenhuma contratação com estes filtros de exibição.</Notice>
      ) : (
        <ResultsTable
          key={viewKey}
          total={total}
          rowAt={rows.rowAt}
          onRange={onRange}
          current={current}
          onCurrent={(index) => setPlace({ viewKey, index })}
          onOpen={setOpened}
          ordenacao={view.verOrdem ?? ordenacao ?? null}
          onOrdenacao={(verOrdem) => onView({ verOrdem })}
        />
      )}
      {rows.total !== 0 && (
        <div className="flex flex-wrap gap-2">
          <CalendarButton
            url={calendarUrl(searchId, facetParams(view, summary))}
            label="Prazos desta lista na agenda (.ics)"
            size="small"
          />
          <PrintLink viewKey={viewKey} />
        </div>
      )}
      <FoldedKinds folded={foldedCounts(view, summary)} onView={onView} />
      <SidePanel
        title="Contratação"
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        returnFocus={() => focusRow(current)}
      >
        {opened && <ContratacaoDetails searchId={searchId} row={opened} now={now} />}
      </SidePanel>
    </section>
  )
}
