import type { Clock } from './clock.ts'

export type BreakerLimits = {
  /** Failures in a row that open the circuit; a failure that cost long, or found nobody there, is several. */
  strikes: number
  /** Failures closer together than this are a burst, and ridden out. */
  burstMs: number
  /** How long the source is then left alone before one request tries it. */
  coolDownMs: number
}

export type BreakerState = 'closed' | 'open' | 'half-open'

/** Leave to try once. Exactly one of its functions must be called. */
export type Pass = {
  ok(): void
  /** `certain`: burst or not. True when only the hope for a burst keeps the circuit closed. */
  failed(strikes: number, certain?: boolean): boolean
  /** It was never tried (the caller left). */
  unused(): void
}

export type Breaker = {
  state(): BreakerState
  /** Rejects with `refusal()` while the circuit is open. When half-open, one goes and the others wait for its result. */
  enter(signal: AbortSignal): Promise<Pass>
}

type Options = BreakerLimits & {
  clock: Clock
  /** The error for whoever is turned away. */
  refusal(): Error
  onChange(state: 'closed' | 'open'): void
}

/** Stops asking a source that fails time after time, and finds out when it is back. */
export function createBreaker({
  strikes: limit,
  burstMs,
  coolDownMs,
  clock,
  refusal,
  onChange,
}: Options): Breaker {
  let strikes = 0
  let failingSince: number | undefined
  let openedAt: number | undefined
  let probing = false
  const waiting = new Set<() => void>()

  function probeEnded() {
    probing = false
    for (const wake of [...waiting]) wake()
  }

  function pass(isProbe: boolean): Pass {
    return {
      ok() {
        strikes = 0
        failingSince = undefined
        if (openedAt !== undefined) {
          openedAt = undefined
          onChange('closed')
        }
        if (isProbe) probeEnded()
      },
      failed(weight, certain = false) {
        const now = clock.now()
        failingSince ??= now
        strikes += weight
        // Stragglers of an already open circuit do not keep it open longer.
        const isDown = openedAt === undefined && strikes >= limit
        const isBurst = isDown && !certain && now - failingSince < burstMs
        if (isProbe || (isDown && !isBurst)) {
          openedAt = now
          onChange('open')
        }
        if (isProbe) probeEnded()
        return isBurst && openedAt === undefined
      },
      unused() {
        if (isProbe) probeEnded()
      },
    }
  }

  const cooled = () => openedAt !== undefined && clock.now() - openedAt >= coolDownMs

  return {
    state: () => (openedAt === undefined ? 'closed' : cooled() ? 'half-open' : 'open'),

    async enter(signal) {
      for (;;) {
        signal.throwIfAborted()
        if (openedAt === undefined) return pass(false)
        if (!cooled()) throw refusal()
        if (!probing) {
          probing = true
          return pass(true)
        }
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake)
            signal.removeEventListener('abort', wake)
            resolve()
          }
          waiting.add(wake)
          signal.addEventListener('abort', wake, { once: true })
        })
      }
    },
  }
}
