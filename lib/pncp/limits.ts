import type { BreakerLimits } from './breaker.ts'
import type { LimiterLimits } from './limiter.ts'
import type { BackoffLimits } from './retry.ts'
import type { TimeoutLimits } from './timeouts.ts'

/** How gently, and for how long, one source is asked. Times in milliseconds, rates per second. */
export type Limits = LimiterLimits & {
  timeouts: TimeoutLimits
  backoff: BackoffLimits
  breaker: BreakerLimits
  /** What a page may spend on attempts and backoff. Waiting for its turn is not counted. */
  deadlineMs: number
  attempts: number
  bodyBytes: number
  /** Stretches every duration: 1 in production, less in tests. */
  timeScale: number
}

const COMMON = {
  backoff: { firstMs: 250, maxMs: 8_000 },
  breaker: { strikes: 10, burstMs: 8_000, coolDownMs: 30_000 },
  attempts: 10,
  bodyBytes: 64 * 1024 * 1024,
  timeScale: 1,
}

/** 90 requests in 2.6 s at 10 in parallel drew no 429; we stay well below. */
export const BUSCA_LIMITS: Limits = {
  ...COMMON,
  inFlight: 4,
  rate: { initial: 20, min: 0.3, max: 20, step: 1, burst: 20, cautiousBurst: 4 },
  pause: { firstMs: 2_000, maxMs: 30_000 },
  timeouts: { typicalMs: 2_000, factor: 4, growth: 1.5, floorMs: 2_500, ceilingsMs: [8_000, 12_000, 20_000] },
  deadlineMs: 100_000,
}

/** About 20 requests in a few seconds draw a 429 here, and half a request per second was sustainable. */
export const CONSULTA_LIMITS: Limits = {
  ...COMMON,
  inFlight: 3,
  rate: { initial: 0.6, min: 0.3, max: 2, step: 0.02, burst: 15, cautiousBurst: 1 },
  pause: { firstMs: 8_000, maxMs: 45_000 },
  // p95 of 446 real requests was 3.6 s and p99 7.6 s.
  timeouts: { typicalMs: 3_600, factor: 2, growth: 1.3, floorMs: 4_000, ceilingsMs: [25_000, 35_000] },
  deadlineMs: 110_000,
}

/** Of /itens nobody has told a limit. It stays up when consulta is down, and one contratação is one request. */
export const ITENS_LIMITS: Limits = {
  ...COMMON,
  inFlight: 3,
  rate: { initial: 2, min: 0.2, max: 4, step: 0.05, burst: 8, cautiousBurst: 1 },
  pause: { firstMs: 8_000, maxMs: 60_000 },
  timeouts: { typicalMs: 2_000, factor: 3, growth: 1.3, floorMs: 4_000, ceilingsMs: [15_000, 25_000] },
  deadlineMs: 60_000,
}
