import type { ColumnId } from '../../../lib/search/column-list.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import type { Tipo } from '../../../lib/search/tipo.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { activeFilters } from '../facets/active-filters.ts'
import { chosenColumns } from '../files/columns-choice.ts'
import { withColumns } from '../files/download-urls.ts'
import { ListFileLink } from '../files/list-file-link.tsx'
import { isEnded } from '../progress/is-ended.ts'
import type { List } from './use-list.ts'
import { listUrl } from './use-rows.ts'

type Props = {
  state: SearchState
  list: List
  folded: [tipo: Tipo, count: number][]
  /** The list has another order than the search. */
  reordered: boolean
  /** Of its file. */
  colunas: ColumnId[] | null
}

/** How much of a result is in the list, where that is not all of it in its order, and how just that is had. */
export function ListShown({ state, list, folded, reordered, colunas }: Props) {
  const { rows, viewKey, listed } = list
  const isPart = folded.length > 0 || listed.picked !== undefined || activeFilters(listed.view).length > 0
  const isOffered = state.status === 'completed' && (isPart || reordered)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 empty:absolute">
      {/* Read out as it changes. */}
      <p aria-live="polite" className="text-sm empty:absolute">
        {[
          ...(isPart ? shownTexts(state, list, folded) : []),
          isOffered && `A planilha leva todas${reordered ? ', na ordem da pesquisa' : ''}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {isOffered && rows.total !== 0 && (
        <ListFileLink
          url={withColumns(listUrl(viewKey, 'excel'), chosenColumns(colunas))}
          filename={state.excel.filename}
          picked={listed.picked}
        />
      )}
    </div>
  )
}

function shownTexts({ status, summary }: SearchState, { rows }: List, folded: Props['folded']) {
  const foldedTotal = folded.reduce((sum, [, count]) => sum + count, 0)
  // Of a search that is over, rows that were read before its end are not all of them.
  const isKnown = rows.total !== undefined && (rows.isCurrent || !isEnded(status))
  return [
    isKnown &&
      `Mostrando ${formatNumber(rows.total!)} de ${formatCount(summary!.total, 'contratação', 'contratações')}.`,
    foldedTotal > 0 && `${formatCount(foldedTotal, 'recolhida', 'recolhidas')} abaixo da lista.`,
  ]
}
