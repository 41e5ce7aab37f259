import type { Clock } from './clock.ts'

/** The time one page may still use. */
export type Budget = {
  /** Books an attempt, or a wait; `startedAt` is when it was really sent. */
  spend(spent: { tookMs: number; startedAt?: number }): void
  leftMs(): number
}

/**
 * `deadlineMs` for a page's own attempts and backoff, whatever the queue, within twice that by the clock on
 * the wall from its first request on.
 */
export function createBudget(deadlineMs: number, clock: Clock): Budget {
  let spentMs = 0
  let firstAt: number | undefined
  return {
    spend({ tookMs, startedAt }) {
      spentMs += tookMs
      firstAt ??= startedAt
    },
    leftMs() {
      const wallMs = firstAt === undefined ? 0 : clock.now() - firstAt
      return Math.min(deadlineMs - spentMs, 2 * deadlineMs - wallMs)
    },
  }
}
