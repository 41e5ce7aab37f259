const CAPACITY = 20
const REFILL_PER_SECOND = 1
const PENALTY_SECONDS = 20

/**
 * consulta's limit as it was observed: about 20 requests in a few seconds are let through, then all get 429
 * for a while. `factor` scales its times; 0 switches it off.
 */
export function createRateLimit(factor: () => number, clock = () => performance.now()) {
  let tokens = CAPACITY
  let filledAt = clock()
  let closedUntil = -Infinity

  return function admit(): boolean {
    const scale = factor() * 1000
    if (scale <= 0) return true
    const now = clock()
    tokens = Math.min(CAPACITY, tokens + ((now - filledAt) / scale) * REFILL_PER_SECOND)
    filledAt = now
    if (now < closedUntil) return false
    if (tokens < 1) {
      closedUntil = now + PENALTY_SECONDS * scale
      return false
    }
    tokens--
    return true
  }
}
