import { FlexRender, type Table } from '@tanstack/react-table'
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useCallback, type ReactNode } from 'react'
import type { Ordenacao } from '../../../lib/search/query-choices.ts'
import { cx } from '../../ui/cx.ts'
import { COLUMN_ORDERS, type features, type TableRow } from './result-columns.tsx'

/** Headers of what explains itself. */
const UNSEEN: ReadonlySet<string> = new Set(['selecao'])

type ResultTable = Pick<Table<typeof features, TableRow>, 'getHeaderGroups'>

type HeaderProps = {
  table: ResultTable
  /** Where it is not, nothing in it may take the focus out of sight: the order has its field above the list. */
  isSeen: boolean
  ordenacao: Ordenacao | null
  onOrdenacao: (ordenacao: Ordenacao) => void
  /** How much of the list it covers (px), as it changes. */
  onHeight: (height: number) => void
}

/** Heads the columns and orders by them. In cards it is there for screen readers only. */
export function ResultHeader({ table, isSeen, ordenacao, onOrdenacao, onHeight }: HeaderProps) {
  const observe = useCallback(
    (header: HTMLElement | null) => {
      if (!header) return
      const sizes = new ResizeObserver(() => onHeight(header.offsetHeight))
      sizes.observe(header)
      return () => sizes.disconnect()
    },
    [onHeight],
  )
  return (
    <div
      ref={observe}
      role="rowgroup"
      className="sr-only top-0 z-10 border-b border-edge bg-sunken lg:not-sr-only lg:sticky"
    >
      {table.getHeaderGroups().map((group) => (
        <div
          key={group.id}
          role="row"
          aria-rowindex={1}
          className="grid items-end gap-x-2 px-3 py-2 text-xs font-semibold lg:grid-cols-(--columns)"
        >
          {group.headers.map((header) => {
            const orders = COLUMN_ORDERS[header.column.id]
            return (
              <div
                key={header.id}
                role="columnheader"
                aria-sort={orders && sortOf(orders, ordenacao)}
                className="min-w-0"
              >
                {orders && isSeen ? (
                  <SortButton orders={orders} ordenacao={ordenacao} onOrdenacao={onOrdenacao}>
                    <FlexRender header={header} />
                  </SortButton>
                ) : (
                  <span className={cx(UNSEEN.has(header.column.id) && 'sr-only')}>
                    <FlexRender header={header} />
                  </span>
                )}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

type Orders = readonly [ascending: Ordenacao, descending: Ordenacao]

function sortOf([ascending, descending]: Orders, ordenacao: Ordenacao | null) {
  if (ordenacao === ascending) return 'ascending'
  return ordenacao === descending ? 'descending' : 'none'
}

type SortProps = { orders: Orders; children: ReactNode } & Pick<HeaderProps, 'ordenacao' | 'onOrdenacao'>

function SortButton({ orders, ordenacao, onOrdenacao, children }: SortProps) {
  const [ascending, descending] = orders
  const sort = sortOf(orders, ordenacao)
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }[sort]
  return (
    <button
      type="button"
      onClick={() => onOrdenacao(sort === 'ascending' ? descending : ascending)}
      className="-my-1 inline-flex min-h-6 items-end gap-1 py-1 text-left hover:underline"
    >
      <span>{children}</span>
      <Icon aria-hidden size={13} className="shrink-0" />
    </button>
  )
}
