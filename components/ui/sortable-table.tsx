import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { cx } from './cx.ts'

export type SortableColumn<Row> = {
  id: string
  header: string
  /** What rows are ordered by; null comes last either way. */
  value: (row: Row) => string | number | null
  /** What is shown, where it is not the value. */
  cell?: (row: Row) => ReactNode
  isNumber?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly SortableColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** How tall it gets before it scrolls. */
  className?: string
}

type Order = { id: string; descending: boolean }

/** A small table whose headers order it, first by the first column. Wider than its place, it scrolls by itself. */
export function SortableTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, className = 'max-h-[30rem]' } = props
  const [order, setOrder] = useState<Order>({ id: columns[0]?.id ?? '', descending: false })
  const column = columns.find(({ id }) => id === order.id)
  const sorted = column ? rows.toSorted(compare(column.value, order.descending)) : rows
  const toggle = ({ id, isNumber = false }: SortableColumn<Row>) =>
    // The most first, of numbers: that is what one looks for.
    setOrder({ id, descending: id === order.id ? !order.descending : isNumber })
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={cx('overflow-auto', className)}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-10 bg-bg">
          <tr>
            {columns.map((each) => (
              <th
                key={each.id}
                scope="col"
                aria-sort={each.id === order.id ? (order.descending ? 'descending' : 'ascending') : undefined}
                className={cx(
                  'border-b border-edge px-1 py-1 font-medium whitespace-nowrap',
                  each.isNumber ? 'text-right' : 'text-left',
                )}
              >
                <button
                  type="button"
                  onClick={() => toggle(each)}
                  className="inline-flex min-h-8 items-center gap-1 rounded px-1 hover:bg-sunken"
                >
                  {each.header}
                  <SortIcon order={each.id === order.id ? order : undefined} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)} className="border-b border-line last:border-0">
              {columns.map(({ id, value, cell, isNumber }) => (
                <td key={id} className={cx('px-2 py-1', isNumber && 'text-right tabular-nums')}>
                  {cell ? cell(row) : value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SortIcon({ order }: { order: Order | undefined }) {
  const Icon = order ? (order.descending ? ArrowDown : ArrowUp) : ArrowUpDown
  return <Icon aria-hidden size={14} className={cx(!order && 'text-muted')} />
}

function compare<Row>(valueOf: SortableColumn<Row>['value'], descending: boolean) {
  return (a: Row, b: Row): number => {
    const [x, y] = [valueOf(a), valueOf(b)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    const ascending = typeof x === 'string' ? x.localeCompare(String(y), 'pt-BR') : x - Number(y)
    return descending ? -ascending : ascending
  }
}
