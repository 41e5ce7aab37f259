import { FlexRender, type Row } from '@tanstack/react-table'
import type { ResultRow } from '../../../lib/search/row.ts'
import { cx } from '../../ui/cx.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { features, TableRow } from './result-columns.tsx'
import { SCREEN_COLUMNS } from './screen-columns.ts'

type RowProps = {
  row: Row<typeof features, TableRow>
  top: number
  height: number
  onOpen: (row: ResultRow) => void
}

/** One row at its place; while its page is on its way, a placeholder of the same height. */
export function ResultRowView({ row, top, height, onOpen }: RowProps) {
  const { index, row: found, isPicked } = row.original
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={found ? undefined : true}
      onClick={() => found && onOpen(found)}
      style={{ height, transform: `translateY(${top}px)` }}
      className={cx(
        'absolute top-0 left-0 w-full overflow-hidden contain-strict border-b border-line p-3 lg:py-2',
        found &&
          'grid cursor-pointer grid-cols-2 content-start md:grid-cols-4 gap-x-3 gap-y-1.5 hover:bg-sunken has-[[data-row-button]:focus-visible]:bg-brand-soft lg:grid-cols-(--columns) lg:gap-x-2',
        found && isPicked && 'bg-brand-soft',
      )}
    >
      {found ? <Cells row={row} /> : <Waiting />}
    </div>
  )
}

/** Where in a card the cells are that are in every list. */
const PLACES: Record<string, string> = {
  selecao: 'max-lg:absolute max-lg:top-3 max-lg:right-3',
  acoes: 'max-lg:absolute max-lg:inset-x-3 max-lg:bottom-1.5',
  objeto: 'col-span-full max-lg:pr-9',
}

function Cells({ row }: { row: Row<typeof features, TableRow> }) {
  return row.getAllCells().map((cell) => {
    const { id } = cell.column
    const { header, card } = SCREEN_COLUMNS[id as keyof typeof SCREEN_COLUMNS] ?? {}
    const place = PLACES[id] ?? (card?.whole && 'col-span-2')
    return (
      <div key={cell.id} role="cell" className={cx('min-w-0 wrap-break-word lg:col-span-1', place)}>
        {header && !card?.bare && (
          <span aria-hidden className="block truncate text-xs text-muted lg:hidden">
            {header}
          </span>
        )}
        <FlexRender cell={cell} />
      </div>
    )
  })
}

function Waiting() {
  return (
    <div role="cell" className="grid gap-2">
      <span className="sr-only">Carregando</span>
      <Skeleton className="h-4 w-2/3" />
      <Skeleton className="h-4 w-1/3" />
    </div>
  )
}
