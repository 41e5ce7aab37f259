import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type Props = {
  caption: string
  headers: readonly string[]
  rows: readonly (readonly ReactNode[])[]
  /** Columns, from 0, that hold numbers. */
  numeric?: readonly number[]
  /** As long as it is, and not in a window of its own. */
  whole?: boolean
}

/** A small table; wider than the page, it scrolls by itself. */
export function DataTable({ caption, headers, rows, numeric = [], whole = false }: Props) {
  const align = (column: number) =>
    cx('px-1.5 py-1.5 sm:px-2', numeric.includes(column) ? 'text-right' : 'text-left')
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      data-own-arrows
      className={cx(
        'relative overflow-auto print:max-h-none print:overflow-visible',
        !whole && 'max-h-[30rem]',
      )}
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-surface">
          <tr>
            {headers.map((header, column) => (
              <th
                key={header}
                scope="col"
                className={cx(align(column), 'border-b border-edge font-medium sm:whitespace-nowrap')}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className="border-b border-line last:border-0">
              {cells.map((cell, column) => (
                <td key={column} className={cx(align(column), 'min-w-20 align-top')}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
