import type { ScreenColumnId } from './list-choices.ts'
import { SCREEN_COLUMNS } from './screen-columns.ts'

export const DENSITIES = ['confortavel', 'compacta'] as const
export type Density = (typeof DENSITIES)[number]

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
  { wide, density }: { wide: boolean; density: Density },
): readonly ScreenColumnId[] {
  return wide || density === 'confortavel' ? chosen : chosen.filter((id) => COMPACT_CARD.includes(id))
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
export function rowHeight(shown: readonly ScreenColumnId[], wide: boolean, density: Density): number {
  return wide ? ROW[density] : cardHeight(shown)
}

/** As the grid of two columns puts its cells: halves side by side. */
function cardHeight(shown: readonly ScreenColumnId[]): number {
  let height = PADDING + CARD_ACTIONS
  let half: number | undefined
  const close = () => {
    if (half !== undefined) height += half + CARD_GAP
    half = undefined
  }
  for (const id of shown) {
    const { whole, height: own } = SCREEN_COLUMNS[id].card
    if (whole) {
      close()
      height += own + CARD_GAP
    } else if (half === undefined) half = own
    else {
      half = Math.max(half, own)
      close()
    }
  }
  close()
  return height
}
