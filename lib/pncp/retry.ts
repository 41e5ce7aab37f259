export type BackoffLimits = { firstMs: number; maxMs: number }

/** Full jitter: anything from 0 to a bound that doubles with each failure, so that callers spread out. */
export function backoffMs(failures: number, { firstMs, maxMs }: BackoffLimits, random = Math.random): number {
  return random() * Math.min(maxMs, firstMs * 2 ** (failures - 1))
}

const LONGEST_RETRY_AFTER_MS = 60_000

/** The wait asked by a `Retry-After` header (seconds or an HTTP date), at most 60 s; undefined when there is none. */
export function retryAfterMs(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS)
}
