import type { ScreenColumnId } from './list-choices.ts'
import { OBJETO, SCREEN_COLUMNS } from './screen-columns.ts'

export const DENSITIES = ['confortavel', 'compacta'] as const
export type Density = (typeof DENSITIES)[number]

/** A table where there is room for one, else cards: of four columns or, on a phone, of two. */
export type Shape = 'table' | 'cards' | 'narrowCards'

/** Heights and widths in rem. */
const ROW: Record<Density, number> = { confortavel: 5.5, compacta: 4 }
const PICK = 1.5
const ACTIONS = 3.75
const GAP = 0.5
const PADDING = 1.5
const CARD_GAP = 0.375
const CARD_ACTIONS = 2.5

/** A compact card says only this much; the details have the rest. */
const COMPACT_CARD: readonly ScreenColumnId[] = ['objeto', 'uf', 'valor', 'situacao', 'observacoes']

/** The columns that there is room for. */
export function shownColumns(
  chosen: readonly ScreenColumnId[],
  { shape, density }: { shape: Shape; density: Density },
): readonly ScreenColumnId[] {
  return shape === 'table' || density === 'confortavel'
    ? chosen
    : chosen.filter((id) => COMPACT_CARD.includes(id))
}

/** Tracks of the grid of a wide table, and the least width of it (rem). */
export function tableLayout(shown: readonly ScreenColumnId[]): { columns: string; minWidth: number } {
  const tracks = shown.map((id) => {
    const { width, grow } = SCREEN_COLUMNS[id]
    return grow ? `minmax(${width}rem,${grow}fr)` : `${width}rem`
  })
  const widths = shown.reduce((sum, id) => sum + SCREEN_COLUMNS[id].width, PICK + ACTIONS)
  return {
    columns: [`${PICK}rem`, ...tracks, `${ACTIONS}rem`].join(' '),
    minWidth: widths + GAP * (shown.length + 1) + PADDING,
  }
}

/** Every row is as high as any other: a list of thousands need not be measured. */
export function rowHeight(shown: readonly ScreenColumnId[], shape: Shape, density: Density): number {
  return shape === 'table' ? ROW[density] : cardHeight(shown, shape === 'cards' ? 4 : 2)
}

/** As the grid of a card puts its cells: side by side while there is room. */
function cardHeight(shown: readonly ScreenColumnId[], tracks: number): number {
  let height = PADDING + CARD_ACTIONS
  let used = 0
  let line = 0
  function close() {
    if (used > 0) height += line + CARD_GAP
    used = line = 0
  }
  for (const id of shown) {
    const { whole, height: own } = SCREEN_COLUMNS[id].card
    const span = id === OBJETO ? tracks : whole ? 2 : 1
    if (used + span > tracks) close()
    used += span
    line = Math.max(line, own)
  }
  close()
  return height
}
