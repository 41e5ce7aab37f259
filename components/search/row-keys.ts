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
