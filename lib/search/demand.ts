import type { CoverageKind } from './ports.ts'
import type { Uf } from './ufs.ts'

/** What searches ask for, without a word of who asked or for what: a kind of reading of one UF. */
export type DemandCell = { kind: CoverageKind; uf: Uf }

/** How often a cell was asked for lately: each time counts 1, and half of that 12 hours later. */
export type Demand = DemandCell & { weight: number }

const HALF_LIFE_MS = 12 * 3_600_000
/** Two searches of today. */
const POPULAR_FROM = 1.2
/** Kept warm at most: what the PNCP is asked for does not grow with our users. */
const MOST_POPULAR = 8

/** The weight at `now` of what weighed so much at `at`. A clock that is behind adds nothing. */
export function decayed(weight: number, at: number, now: number): number {
  return weight * 2 ** (-Math.max(0, now - at) / HALF_LIFE_MS)
}

/** The cells worth keeping warm, the most asked for first. */
export function popularCells(demand: readonly Demand[]): DemandCell[] {
  return demand
    .filter(({ weight }) => weight >= POPULAR_FROM)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_POPULAR)
    .map(({ kind, uf }) => ({ kind, uf }))
}
