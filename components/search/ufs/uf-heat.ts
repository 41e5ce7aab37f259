import { formatNumber } from '../../ui/format.ts'

/** Counts from one to the most in at most so many steps. */
const LEVELS = 5

/**
 * The most that each level holds, from the least: the steps grow by one ratio, since a few UFs have most of
 * everything. Empty when nothing is there.
 */
export function heatBounds(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts)
  if (most === 0) return []
  const bounds = Array.from({ length: LEVELS }, (_, level) => Math.round(most ** ((level + 1) / LEVELS)))
  return [...new Set(bounds)]
}

/** 0 of nothing, else from 1 to 5: the one with the most always has the strongest. */
export function heatLevel(count: number, bounds: readonly number[]): number {
  if (count <= 0) return 0
  const step = bounds.findIndex((bound) => count <= bound)
  return LEVELS - bounds.length + 1 + (step < 0 ? bounds.length - 1 : step)
}

/** What the levels hold, in words, from none: `5 a 17`. */
export function heatLegend(bounds: readonly number[]): { level: number; label: string }[] {
  const steps = bounds.map((bound, step) => {
    const least = (bounds[step - 1] ?? 0) + 1
    const label = least === bound ? formatNumber(bound) : `${formatNumber(least)} a ${formatNumber(bound)}`
    return { level: heatLevel(bound, bounds), label }
  })
  return [{ level: 0, label: '0' }, ...steps]
}
