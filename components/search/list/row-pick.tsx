import type { ResultRow } from '../../../lib/search/row.ts'

export type PickActions = { onPick: (index: number, range: boolean) => void }

type Props = PickActions & { index: number; row: ResultRow; isPicked: boolean; isCurrent: boolean }

/** Picks a row; with Shift, all from the one picked before. */
export function RowPick({ index, row, isPicked, isCurrent, onPick }: Props) {
  return (
    <label
      // The whole cell is its target, and no click on it opens the row.
      onClick={(event) => event.stopPropagation()}
      className="flex min-h-9 min-w-9 justify-end lg:min-h-full lg:min-w-0 lg:justify-start"
    >
      <span className="sr-only">Selecionar: {row.objetoCompra}</span>
      <input
        type="checkbox"
        className="size-5 accent-brand lg:size-4.5"
        tabIndex={isCurrent ? 0 : -1}
        checked={isPicked}
        onChange={({ nativeEvent }) => onPick(index, (nativeEvent as MouseEvent).shiftKey)}
      />
    </label>
  )
}
