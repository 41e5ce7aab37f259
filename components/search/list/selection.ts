import { formatCount } from '../../ui/format.ts'

/** As many as one request takes, and as marks may be. */
export const MAX_SELECTED = 5_000

/** Picked rows, by control number; `anchor`: the place of the row picked last, from which a range goes. */
export type Selection = { numeros: ReadonlySet<string>; anchor: number | null }

export const NO_SELECTION: Selection = { numeros: new Set(), anchor: null }

/** `3 selecionadas`; nothing of none. */
export function selectedText(count: number): string {
  return count === 0 ? '' : formatCount(count, 'selecionada', 'selecionadas')
}

/** Picks a row, or lets go of it. */
export function toggledRow({ numeros }: Selection, numero: string, index: number): Selection {
  const next = new Set(numeros)
  if (!next.delete(numero)) next.add(numero)
  return { numeros: next, anchor: index }
}

/** First and last place of the range that a pick with Shift means; undefined when none was picked before. */
export function rangeTo({ anchor }: Selection, index: number): [first: number, last: number] | undefined {
  return anchor === null ? undefined : [Math.min(anchor, index), Math.max(anchor, index)]
}

/** Picks more rows; undefined when there would be too many. */
export function withRows(
  { numeros }: Selection,
  more: readonly string[],
  anchor: number | null,
): Selection | undefined {
  const next = new Set([...numeros, ...more])
  return next.size > MAX_SELECTED ? undefined : { numeros: next, anchor }
}
