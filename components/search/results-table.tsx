import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type KeyboardEvent } from 'react'
import type { Ordenacao } from '../../lib/search/query-choices.ts'
import type { ResultRow } from '../../lib/search/row.ts'
import { useMediaQuery, useMinute } from '../ui/external.ts'
import { columns, features, type TableRow } from './result-columns.tsx'
import { ResultHeader } from './result-header.tsx'
import { ResultRowView } from './result-row.tsx'
import { ROWS_PER_PAGE, type PageRange } from './use-rows.ts'
import { moveBy } from './row-keys.ts'

type Props = {
  total: number
  rowAt: (index: number) => ResultRow | undefined
  onRange: (range: PageRange) => void
  /** The row the keyboard is at. */
  current: number
  onCurrent: (index: number) => void
  onOpen: (row: ResultRow, index: number) => void
  ordenacao: Ordenacao | null
  onOrdenacao: (ordenacao: Ordenacao) => void
}

const ROW_REM = 5.5
const CARD_REM = 19.5
const RANGE_DELAY_MS = 60
const WIDE = '(min-width: 64rem)'

/**
 * Every row of a result of any length; only those on the screen are in the page, and only their pages are
 * asked for. A table when there is room for one, else cards: the same markup, so that it reads the same.
 */
export function ResultsTable(props: Props) {
  const { total, rowAt, onRange, current, onCurrent, onOpen, ordenacao, onOrdenacao } = props
  const scroller = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wide = useMediaQuery(WIDE)
  const now = useMinute()
  const rowHeight = (wide ? ROW_REM : CARD_REM) * rootFontSize()

  // eslint-disable-next-line react-hooks/incompatible-library -- a note for the React Compiler, which is not in use
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The current row stays in the page wherever one scrolls, or the keyboard would lose its place.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan)
      const last = Math.min(count - 1, endIndex + overscan)
      const shown = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
      if (current < first) return [current, ...shown]
      return current > last && current < count ? [...shown, current] : shown
    },
    onChange: ({ range }) => {
      if (!range) return
      clearTimeout(timer.current)
      const pageOf = (index: number) => Math.floor(index / ROWS_PER_PAGE) + 1
      const pages = { first: pageOf(range.startIndex), last: pageOf(range.endIndex) }
      // A drag of the scroll bar passes over pages that nobody will read.
      timer.current = setTimeout(() => onRange(pages), RANGE_DELAY_MS)
    },
  })
  const items = virtualizer.getVirtualItems()
  const data = items.map(({ index }): TableRow => ({
    index,
    row: rowAt(index),
    isCurrent: index === current,
    now,
  }))
  const table = useTable({ features, columns, data, getRowId: ({ index }) => String(index) })

  function onKeyDown(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const next = moveBy(event, current, total, page)
    if (next === undefined) return
    event.preventDefault()
    onCurrent(next)
    virtualizer.scrollToIndex(next, { align: 'auto' })
    focusRow(next)
  }

  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label="Lista de contratações"
      aria-description="As setas percorrem as linhas; Enter abre a que está em foco."
      onKeyDown={onKeyDown}
      className="max-h-[80dvh] overflow-auto rounded-md border border-line bg-surface"
    >
      <div
        role="table"
        aria-label="Contratações"
        aria-rowcount={total + 1}
        className="min-w-0 text-[0.8125rem] lg:min-w-[60rem]"
      >
        <ResultHeader table={table} ordenacao={ordenacao} onOrdenacao={onOrdenacao} />
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

/** Puts the focus on a row's button, once the row is in the page. */
export function focusRow(index: number, attempts = 10) {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[data-row-button="${index}"]`)
    if (button) button.focus({ preventScroll: true })
    else if (attempts > 0) focusRow(index, attempts - 1)
  })
}

function rootFontSize(): number {
  return typeof document === 'undefined'
    ? 16
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
