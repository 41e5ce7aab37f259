import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { Ordenacao } from '../../../lib/search/query-choices.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import type { ScreenColumnId } from './list-choices.ts'
import type { Mark } from '../marks/marks-data.ts'
import { RowActions, type MarkActions } from './row-actions.tsx'
import { CELLS } from './row-cells.tsx'
import { RowPick, type PickActions } from './row-pick.tsx'
import { SCREEN_COLUMNS } from './screen-columns.ts'

/** What a cell needs beside its row. `isCurrent`: the row that the keyboard is at. */
export type TableRow = {
  index: number
  row: ResultRow | undefined
  isCurrent: boolean
  isPicked: boolean
  mark: Mark | undefined
  now: number
  actions: MarkActions & PickActions
}

/** One feature set for the whole table: order, filters and the choice of columns come from outside. */
export const features = tableFeatures({})

const helper = createColumnHelper<typeof features, TableRow>()

/** Ascending and descending, for the headers that order. */
export const COLUMN_ORDERS: Record<string, readonly [Ordenacao, Ordenacao]> = {
  valor: ['valor', '-valor'],
  publicacao: ['publicacao', '-publicacao'],
  fim: ['encerramento', '-encerramento'],
}

const pick = helper.display({
  id: 'selecao',
  header: 'Selecionar',
  cell: ({ row: { original } }) =>
    original.row && <RowPick {...original} row={original.row} {...original.actions} />,
})

const actions = helper.display({
  id: 'acoes',
  header: 'Ações',
  cell: ({ row: { original } }) =>
    original.row && <RowActions {...original} row={original.row} {...original.actions} />,
})

/** Columns in the order given, with what every list has at its ends. */
export function columnsOf(ids: readonly ScreenColumnId[]) {
  return [
    pick,
    ...ids.map((id) =>
      helper.display({
        id,
        header: SCREEN_COLUMNS[id].header,
        cell: ({ row: { original } }) => original.row && CELLS[id](original.row, original),
      }),
    ),
    actions,
  ]
}
