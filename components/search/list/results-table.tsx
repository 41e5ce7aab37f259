import { useTable } from '@tanstack/react-table'
import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'
import type { Ordenacao } from '../../../lib/search/query-choices.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { useMinute } from '../../ui/external.ts'
import { focusRow } from './focus-row.ts'
import { LIST_ID, type ScreenColumnId } from './list-choices.ts'
import type { Marks } from '../marks/marks-data.ts'
import { columnsOf, features, type TableRow } from './result-columns.tsx'
import { ResultHeader } from './result-header.tsx'
import { rowHeight as heightOf, shownColumns, tableLayout, type Density } from './result-layout.ts'
import { ResultRowView } from './result-row.tsx'
import { actionOf, moveBy, type RowAction } from './row-keys.ts'
import type { PageRange } from './use-rows.ts'
import { useShape } from './use-shape.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

type Props = {
  /** Another one shows other rows, from the top; what has the focus keeps it. */
  view: string
  total: number
  rowAt: (index: number) => ResultRow | undefined
  onRange: (range: PageRange) => void
  /** The row the keyboard is at. */
  current: number
  onCurrent: (index: number) => void
  onOpen: (row: ResultRow, index: number) => void
  ordenacao: Ordenacao | null
  onOrdenacao: (ordenacao: Ordenacao) => void
  columns: readonly ScreenColumnId[]
  density: Density
  marks: Marks
  selected: ReadonlySet<string>
  actions: TableRow['actions']
}

/**
 * Every row of a result of any length; only those on the screen are in the page, and only their pages are
 * asked for. A table when there is room for one, else cards: the same markup, so that it reads the same.
 */
export function ResultsTable(props: Props) {
  const { view, total, rowAt, onRange, current, onCurrent, onOpen, ordenacao, onOrdenacao } = props
  const { columns: chosen, density, marks, selected, actions } = props
  const scroller = useRef<HTMLDivElement>(null)
  const shape = useShape()
  const now = useMinute()
  const [headerHeight, setHeaderHeight] = useState(0)
  const shown = shownColumns(chosen, { shape, density })
  const rowHeight = heightOf(shown, shape, density) * rootFontSize()

  const virtualizer = useVirtualRows({ scroller, view, total, rowHeight, headerHeight, current, onRange })
  const items = virtualizer.getVirtualItems()
  const data = items.map(({ index }): TableRow => {
    const row = rowAt(index)
    const numero = row?.numeroControlePNCP
    const isPicked = numero !== undefined && selected.has(numero)
    const mark = numero === undefined ? undefined : marks[numero]
    return { index, row, isCurrent: index === current, isPicked, mark, now, actions }
  })
  const shownKey = shown.join()
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says which they are
  const columns = useMemo(() => columnsOf(shown), [shownKey])
  const table = useTable({ features, columns, data, getRowId: ({ index }) => String(index) })
  const { columns: tracks, minWidth } = tableLayout(shown)

  function act(action: RowAction, row: ResultRow): void {
    if (action === 'select' || action === 'selectTo') actions.onPick(current, action === 'selectTo')
    else if (action === 'nota') actions.onNota(row, current)
    else actions.onStatus(row.numeroControlePNCP, action)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement
    const isAtRow = target === event.currentTarget || 'rowButton' in target.dataset
    const row = rowAt(current)
    const action = event.key === ' ' && !isAtRow ? undefined : actionOf(event)
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const next = moveBy(event, current, total, page)
    if (action && row) act(action, row)
    else if (event.key === 'Enter' && target === event.currentTarget && row) onOpen(row, current)
    else if (next !== undefined) onCurrent(next)
    else return
    event.preventDefault()
    // What a key does here, it does to this row and to nothing else of the page.
    event.stopPropagation()
    if (next !== undefined) focusRow(next)
  }

  return (
    <div
      ref={scroller}
      id={LIST_ID}
      tabIndex={0}
      role="region"
      aria-label="Lista de contratações"
      aria-description="As setas percorrem as linhas; Enter abre a que está em foco, Espaço a seleciona, I marca como interessante, D descarta, N escreve nota."
      onKeyDown={onKeyDown}
      // Some browsers click a button when the key is let go of.
      onKeyUp={(event) =>
        event.key === ' ' && 'rowButton' in (event.target as HTMLElement).dataset && event.preventDefault()
      }
      className="max-h-[80dvh] overflow-auto contain-content rounded-md border border-line bg-surface"
    >
      <div
        role="table"
        aria-label="Contratações"
        aria-rowcount={total + 1}
        data-density={density}
        style={{ '--columns': tracks, '--table': `${minWidth}rem` } as CSSProperties}
        className="min-w-0 text-list lg:min-w-(--table)"
      >
        <ResultHeader
          table={table}
          isSeen={shape === 'table'}
          ordenacao={ordenacao}
          onOrdenacao={onOrdenacao}
          onHeight={setHeaderHeight}
        />
        <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {table.getRowModel().rows.map((row, at) => (
            <ResultRowView
              key={row.id}
              row={row}
              top={items[at]?.start ?? 0}
              height={rowHeight}
              onOpen={(found) => {
                onCurrent(row.original.index)
                onOpen(found, row.original.index)
              }}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

function rootFontSize(): number {
  return typeof document === 'undefined'
    ? 16
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
