/** The row a key leads to, from `current`; undefined for other keys. `page` is how many rows fit. */
export function moveBy(
  { key }: { key: string },
  current: number,
  total: number,
  page: number,
): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -total,
    End: total,
  }
  const step = steps[key]
  return step === undefined || total === 0 ? undefined : Math.min(total - 1, Math.max(0, current + step))
}

export type RowAction = 'select' | 'selectTo' | 'interessante' | 'descartada' | 'nota'
type Keys = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** What a key does to the row in focus; undefined for other keys, and for shortcuts of the browser. */
export function actionOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Keys): RowAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === ' ') return shiftKey ? 'selectTo' : 'select'
  if (shiftKey) return undefined
  const actions: Record<string, RowAction> = { i: 'interessante', d: 'descartada', n: 'nota' }
  return actions[key.toLowerCase()]
}

/** Where a key leads from an open row: 1 to the next, -1 to the one before; undefined for other keys. */
export function neighbourOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Keys): 1 | -1 | undefined {
  if (shiftKey || altKey || ctrlKey || metaKey) return undefined
  if (key === 'ArrowRight' || key.toLowerCase() === 'j') return 1
  return key === 'ArrowLeft' || key.toLowerCase() === 'k' ? -1 : undefined
}
