import { Suspense, useDeferredValue, useState } from 'react'
import type { ColumnId } from '../../../lib/search/column-list.ts'
import type { Ordenacao } from '../../../lib/search/query-choices.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { useMinute } from '../../ui/external.ts'
import { Hint } from '../../ui/hint.tsx'
import { Notice } from '../../ui/notice.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ChartsPanel } from '../charts/charts-panel.tsx'
import { chosenColumns } from '../files/columns-choice.ts'
import { DetailsPanel } from '../details/details-panel.tsx'
import { withColumns } from '../files/download-urls.ts'
import { EmptyList } from './empty-list.tsx'
import { focusRow } from './focus-row.ts'
import { ListBar } from './list-bar.tsx'
import { ListFooter } from './list-footer.tsx'
import { ListShown } from './list-shown.tsx'
import { foldedIn } from './folding.ts'
import { listDensity } from './list-density.ts'
import type { MarkFilter, ScreenColumnId } from './list-choices.ts'
import { MarkNews } from '../marks/mark-news.tsx'
import { hidesMarked } from '../marks/marks-filter.ts'
import { ResultsTable } from './results-table.tsx'
import { ResultsToolbar } from './results-toolbar.tsx'
import { screenColumns, screenColumnsInUrl } from './screen-columns.ts'
import type { ViewState } from '../url-state.ts'
import type { Facets } from '../facets/use-facets.ts'
import { useList } from './use-list.ts'
import type { Listed } from './use-listed.ts'
import { useMarking } from '../marks/use-marking.ts'
import { useOpenedRow } from './use-opened-row.ts'
import { listUrl } from './use-rows.ts'

const NotaDialog = lazyPart(() => import('../marks/nota-dialog.tsx'))
const SelectionBar = lazyPart(() => import('./selection-bar.tsx'))

/** What of the list is in the address, beside its view. */
export type ListChoices = {
  verColunas: ScreenColumnId[] | null
  verMarcas: MarkFilter | null
  /** Of the files of what is picked, as of all others. */
  colunas: ColumnId[] | null
}

type Props = {
  state: SearchState
  facets: Facets
  versao: number | null
  /** Another one when the rows may be others. */
  stamp: string
  view: ViewState
  listed: Listed
  onView: (change: Partial<ViewState>) => void
  choices: ListChoices
  onChoices: (change: Partial<ListChoices>) => void
  /** The search's own order, in force until another is chosen. */
  ordenacao: Ordenacao | undefined
  /** The server knows the search no more. */
  onGone: () => void
  /** The page says already that nothing can be read now. */
  isToldAbove: boolean
}

/** The rows of a search, what their user makes of them, and the details of the one that is opened. */
export default function Results(props: Props) {
  const { state, versao, stamp, view, onView, choices, onChoices, ordenacao, onGone, isToldAbove } = props
  const { searchId, excel } = state
  const summary = state.summary!
  const { verMarcas } = choices
  const marking = useMarking()
  const list = useList({ state, versao, stamp, listed: props.listed, onGone })
  const { viewKey, rows, total, selection, current, setCurrent } = list
  // What is counted and drawn beside the list waits for whoever scrolls it.
  const facets = useDeferredValue(props.facets)
  const folded = foldedIn(list.listed, summary, facets)

  const { opened, open, move, close } = useOpenedRow(list)
  const [noting, setNoting] = useState<ResultRow>()
  const density = listDensity.use()
  const now = useMinute()

  const actions = {
    onPick: selection.pick,
    onStatus: marking.toggle,
    onNota(row: ResultRow, index: number) {
      setCurrent(index)
      setNoting(row)
    },
  }

  return (
    <section aria-labelledby="resultado" className="contents">
      <div className="grid min-w-0 grid-cols-1 content-end gap-3 [grid-area:filters]">
        <h2 id="resultado" className="sr-only">
          Contratações encontradas
        </h2>
        <p className="hidden print:block">
          Esta página imprime só o que está na tela. A lista inteira está em “Versão para imprimir”.
        </p>
        <Hint id="abrir-linha">
          Abra uma contratação com um clique ou Enter. A planilha leva todas, na ordem da pesquisa.
        </Hint>
        <ResultsToolbar facets={facets} view={view} onView={onView}>
          <ListShown
            state={state}
            list={list}
            folded={folded}
            reordered={view.verOrdem !== null && view.verOrdem !== ordenacao}
            colunas={choices.colunas}
          />
        </ResultsToolbar>
      </div>
      <div className="grid min-w-0 grid-cols-1 gap-3 [grid-area:list]">
        <ChartsPanel facets={facets} view={view} onView={onView} />
        <ListBar
          total={total}
          selection={selection}
          marking={marking}
          filter={verMarcas}
          onFilter={(filter) => onChoices({ verMarcas: filter })}
          ordem={view.verOrdem}
          onOrdem={(verOrdem) => onView({ verOrdem })}
          columns={screenColumns(choices.verColunas)}
          onColumns={(columns) => onChoices({ verColunas: screenColumnsInUrl(columns) })}
          density={density}
          onDensity={(next) => listDensity.change(() => next)}
        />
        <MarkNews marking={marking} />
        {selection.error && <Notice tone="warn">{selection.error}</Notice>}
        {rows.error && !isToldAbove && (
          <Notice tone="bad" actions={<Button onClick={rows.retry}>Carregar de novo</Button>}>
            {rows.error.message}
          </Notice>
        )}
        {rows.total === 0 && summary.total > 0 ? (
          <EmptyList />
        ) : (
          <ResultsTable
            view={viewKey}
            total={total}
            rowAt={rows.rowAt}
            onRange={list.onRange}
            current={current}
            onCurrent={setCurrent}
            onOpen={open}
            ordenacao={view.verOrdem ?? ordenacao ?? null}
            onOrdenacao={(verOrdem) => onView({ verOrdem })}
            columns={screenColumns(choices.verColunas)}
            density={density}
            marks={marking.marks}
            selected={selection.numeros}
            actions={actions}
          />
        )}
        {selection.numeros.size > 0 && (
          <Suspense>
            <SelectionBar
              selection={selection}
              marking={marking}
              calendar={listUrl(viewKey, 'ics')}
              excel={withColumns(listUrl(viewKey, 'excel'), chosenColumns(choices.colunas))}
              filename={excel.filename}
              hides={(status) => hidesMarked(verMarcas, status)}
              onEmptied={() => focusRow(current)}
            />
          </Suspense>
        )}
        <ListFooter list={list} folded={folded} onView={onView} />
        {opened && (
          <DetailsPanel
            searchId={searchId}
            index={opened.index}
            row={opened.row}
            total={total}
            now={now}
            marking={marking}
            onMove={move}
            onClose={close}
            returnFocus={() => focusRow(current)}
          />
        )}
        {noting && (
          <Suspense>
            <NotaDialog
              objeto={noting.objetoCompra}
              nota={marking.marks[noting.numeroControlePNCP]?.nota ?? ''}
              onSave={(nota) => marking.setNota(noting.numeroControlePNCP, nota)}
              problem={marking.news?.failed ? marking.news.text : undefined}
              onClose={() => setNoting(undefined)}
              returnFocus={() => focusRow(current)}
            />
          </Suspense>
        )}
      </div>
    </section>
  )
}
