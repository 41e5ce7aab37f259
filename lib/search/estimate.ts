import { planSweeps } from './plan.ts'
import type { SweepWindow } from './ports.ts'
import type { SearchQuery } from './query.ts'
import type { Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay, daysBetween } from './time.ts'
import { MODALIDADE_SHARE, UF_VOLUME } from './uf-volume.ts'
import type { Uf } from './ufs.ts'

/**
 * What a search would still have to read before it answers. `segundos` is null when that cannot be told: the
 * quick source does not answer, or items are read one by one.
 */
export type Estimate = {
  segundos: number | null
  paginas: number
  /** UFs of which nothing need be read: fresh already. */
  conhecido: { ufs: number; de: number }
}

/** How a source has been going. Times in milliseconds, `ratePerSecond` requests. */
export type Pace = {
  available: boolean
  pageMs: number
  pageRows: number
  inFlight: number
  ratePerSecond: number
}

/** From the plan to the first row, and from the last page to the end. */
const OWN_MS = 400

/** See `Estimate`: from what the query needs, minus what complete and fresh sweeps cover, at the source's own pace. */
export function estimateOf(query: SearchQuery, sweeps: readonly Sweep[], pace: Pace, now: number): Estimate {
  const windows = planSweeps(query, sweeps, now)
  // A control number needs no window: it is looked up by itself.
  const isLookedUp = planSweeps(query, [], now).length === 0
  const pages = isLookedUp ? [1] : windows.map((window) => pagesOf(window, pace.pageRows, now))
  const paginas = pages.reduce((sum, count) => sum + count, 0)
  const missing = new Set(windows.map(({ uf }) => uf))
  return {
    segundos: query.itens || (paginas > 0 && !pace.available) ? null : Math.ceil(timeMs(pages, pace) / 1000),
    paginas,
    conhecido: {
      ufs: isLookedUp ? 0 : query.ufs.filter((uf) => !missing.has(uf)).length,
      de: query.ufs.length,
    },
  }
}

/** Pages of one window follow one another, windows go side by side, and all of them keep to the rate. */
function timeMs(pages: readonly number[], { pageMs, inFlight, ratePerSecond }: Pace): number {
  const total = pages.reduce((sum, count) => sum + count, 0)
  const longest = Math.max(0, ...pages)
  const sideBySide = (total / inFlight) * pageMs
  return OWN_MS + Math.max(sideBySide, longest * pageMs, (total / ratePerSecond) * 1000)
}

function pagesOf(window: SweepWindow, pageRows: number, now: number): number {
  return Math.max(1, Math.ceil(rowsOf(window, now) / pageRows))
}

function rowsOf({ kind, uf, modalidade, firstDay, lastDay }: SweepWindow, now: number): number {
  const { abertas, emTrintaDias } = UF_VOLUME[uf as Uf]
  const share = modalidade === null ? 1 : (MODALIDADE_SHARE[modalidade] ?? 1) / 100
  if (kind === 'abertas') return abertas * share
  const today = brasiliaDay(now)
  const last = lastDay === null || lastDay > today ? today : lastDay
  const days = 1 + daysBetween(firstDay ?? addDays(today, -365), last)
  return (emTrintaDias / 30) * Math.max(0, days) * share
}
