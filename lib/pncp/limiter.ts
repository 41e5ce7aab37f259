import type { Clock } from './clock.ts'

export type LimiterLimits = {
  /** Requests at a time while all is well. */
  inFlight: number
  /** Requests per second. `step` is what one success adds back; `cautiousBurst` holds for a minute after a 429. */
  rate: { initial: number; min: number; max: number; step: number; burst: number; cautiousBurst: number }
  /** After a 429 everybody waits `firstMs`, doubling up to `maxMs` until something succeeds. */
  pause: { firstMs: number; maxMs: number }
}

/** The right to send one request. `release` must be called once, when its answer is whole or lost. */
export type Permit = {
  sentAt: number
  release(): void
  /** Instead of `release`, when nothing was sent. */
  giveBack(): void
}

/**
 * Work that nobody waits for goes when nothing else does, one request at a time, at this part of the rate, and leaves
 * this part of a burst to whoever comes next.
 */
export const BACKGROUND = { share: 0.5, reserve: 0.6 } as const

export type Limiter = {
  /**
   * Waits for a turn, first come first served, `background` after all others. An abort leaves the queue at once,
   * with the signal's reason.
   */
  acquire(signal: AbortSignal, options?: { background?: boolean }): Promise<Permit>
  succeeded(): void
  /** A 429 to a request sent at `sentAt`. Returns the pause it began, or undefined when it was already known. */
  throttled(sentAt: number, retryAfterMs?: number): number | undefined
  /** A 5xx or a time-out: one less at a time, down to `least`. */
  overloaded(least: number): void
  /** Nobody goes for `ms`. */
  hold(ms: number): void
  /** Sends everybody who waits away. */
  rejectWaiting(error: Error): void
  state(): { rate: number; inFlightLimit: number; waiting: number }
}

const SUCCESSES_PER_SLOT = 20
/** Failures of one bad moment come together: they cost one slot, not all of them. */
const OVERLOAD_SPACING_MS = 2_000
const CAUTION_MS = 60_000

type Waiter = { grant(): void; refuse(reason: unknown): void }

/** One queue for one source: a token bucket and a limit of requests in flight, both of which adapt. */
export function createLimiter(limits: LimiterLimits, clock: Clock): Limiter {
  const queue: Waiter[] = []
  const backgroundQueue: Waiter[] = []
  let inFlight = 0
  let inFlightLimit = limits.inFlight
  let rate = limits.rate.initial
  let tokens = limits.rate.burst
  let refilledAt = clock.now()
  let pausedUntil = -Infinity
  let heldUntil = -Infinity
  let nextPauseMs = limits.pause.firstMs
  let overloadedAt = -Infinity
  let successes = 0
  let backgroundFrom = -Infinity
  let cancelWake: (() => void) | undefined

  function refill(now: number) {
    if (now <= refilledAt) return
    const capacity = now - pausedUntil < CAUTION_MS ? limits.rate.cautiousBurst : limits.rate.burst
    // A capacity below what is left only stops growth.
    tokens = Math.max(tokens, Math.min(capacity, tokens + ((now - refilledAt) / 1000) * rate))
    refilledAt = now
  }

  function grantTurns() {
    cancelWake?.()
    cancelWake = undefined
    const now = clock.now()
    refill(now)
    const closedUntil = Math.max(pausedUntil, heldUntil)
    while (queue.length > 0 && inFlight < inFlightLimit && now >= closedUntil && tokens >= 1) {
      tokens--
      inFlight++
      queue.shift()?.grant()
    }
    if (queue.length === 0 && inFlight === 0 && backgroundQueue.length > 0) grantBackground(now, closedUntil)
    // A full house needs no timer: the next release calls here.
    if (queue.length === 0 || inFlight >= inFlightLimit) return
    const forToken = tokens >= 1 ? 0 : ((1 - tokens) / rate) * 1000
    cancelWake = clock.after(Math.max(closedUntil - now, 0) + forToken + 1, grantTurns)
  }

  /** With nobody else there: one request, when enough is left over. */
  function grantBackground(now: number, closedUntil: number) {
    const enough = 1 + limits.rate.burst * BACKGROUND.reserve
    const forTokens = tokens >= enough ? 0 : ((enough - tokens) / rate) * 1000
    const waitMs = Math.max(closedUntil - now, backgroundFrom - now, forTokens)
    if (waitMs > 0) {
      cancelWake = clock.after(waitMs + 1, grantTurns)
      return
    }
    tokens--
    inFlight++
    backgroundFrom = now + 1000 / (rate * BACKGROUND.share)
    backgroundQueue.shift()?.grant()
  }

  function permit(): Permit {
    let held = true
    function leave(unspent: number) {
      if (!held) return
      held = false
      inFlight--
      tokens += unspent
      grantTurns()
    }
    return { sentAt: clock.now(), release: () => leave(0), giveBack: () => leave(1) }
  }

  return {
    acquire(signal, { background = false } = {}) {
      const line = background ? backgroundQueue : queue
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const leave = () => {
          line.splice(line.indexOf(waiter), 1)
          reject(signal.reason)
          grantTurns()
        }
        const waiter: Waiter = {
          grant() {
            signal.removeEventListener('abort', leave)
            resolve(permit())
          },
          refuse(reason) {
            signal.removeEventListener('abort', leave)
            reject(reason)
          },
        }
        signal.addEventListener('abort', leave, { once: true })
        line.push(waiter)
        grantTurns()
      })
    },

    succeeded() {
      rate = Math.min(limits.rate.max, rate + limits.rate.step)
      nextPauseMs = limits.pause.firstMs
      if (++successes % SUCCESSES_PER_SLOT === 0 && inFlightLimit < limits.inFlight) inFlightLimit++
    },

    throttled(sentAt, retryAfterMs) {
      successes = 0
      // Sent before the pause began: the same news, told again.
      if (sentAt < pausedUntil) return undefined
      const now = clock.now()
      const pauseMs = retryAfterMs ?? nextPauseMs
      nextPauseMs = Math.min(limits.pause.maxMs, nextPauseMs * 2)
      rate = Math.max(limits.rate.min, rate / 2)
      pausedUntil = now + pauseMs
      tokens = limits.rate.cautiousBurst
      refilledAt = pausedUntil
      return pauseMs
    },

    overloaded(least) {
      successes = 0
      const now = clock.now()
      if (now - overloadedAt < OVERLOAD_SPACING_MS) return
      overloadedAt = now
      inFlightLimit = Math.max(Math.min(least, inFlightLimit), inFlightLimit - 1)
    },

    hold(ms) {
      heldUntil = clock.now() + ms
    },

    rejectWaiting(error) {
      for (const waiter of [...queue.splice(0), ...backgroundQueue.splice(0)]) waiter.refuse(error)
    },

    state: () => ({ rate, inFlightLimit, waiting: queue.length + backgroundQueue.length }),
  }
}
