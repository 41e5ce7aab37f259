export type TimeoutLimits = {
  /** What a slow answer (p95) takes before anything was measured. */
  typicalMs: number
  /** How many times the measured p95 an answer is waited for. */
  factor: number
  /** A page that timed out is waited for this many times longer. */
  growth: number
  floorMs: number
  /** The most that the first, second, third… attempt may take; the last one holds for the rest. */
  ceilingsMs: readonly number[]
}

export type Timeouts = {
  /** How long the next attempt may take, when `timedOut` earlier ones of the same page timed out. */
  next(timedOut: number): number
  /** Learns from an answer that took `ms`. */
  observe(ms: number): void
  /** What an answer usually takes: the median of the last ones; before there are enough, half of a slow one. */
  usual(): number
}

const REMEMBERED = 64
const ENOUGH = 4

/**
 * Waits for an answer as long as the source's own recent pace suggests, so that a hang costs little while
 * the source is quick, and a slow day is not taken for an outage.
 */
export function createTimeouts(limits: TimeoutLimits): Timeouts {
  const samples: number[] = []

  return {
    next(timedOut) {
      const slow = samples.length < ENOUGH ? limits.typicalMs : percentile(samples, 0.95)
      const wanted = Math.max(limits.floorMs, slow * limits.factor) * limits.growth ** timedOut
      const ceiling = limits.ceilingsMs[Math.min(timedOut, limits.ceilingsMs.length - 1)] ?? Infinity
      return Math.min(wanted, ceiling)
    },
    observe(ms) {
      samples.push(ms)
      if (samples.length > REMEMBERED) samples.shift()
    },
    usual: () => (samples.length < ENOUGH ? limits.typicalMs / 2 : percentile(samples, 0.5)),
  }
}

function percentile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * part) - 1] ?? 0
}
