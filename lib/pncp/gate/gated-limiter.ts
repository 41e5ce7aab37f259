import { sleep, type Clock } from '../clock.ts'
import type { Limiter, Permit } from '../limiter.ts'
import type { Gate } from './port.ts'

/** How many replicas may be asking at once while none can hear of the others. */
const ASSUMED_REPLICAS = 3

/**
 * The queue of this replica behind the gate of all. What one learns of the source, all keep to. While the
 * gate is out of reach each request waits as long as a fair share of the rate would make it.
 */
export function withGate(limiter: Limiter, gate: Gate, clock: Clock, initialRate: number): Limiter {
  const shareMs = Math.max(1_000, (ASSUMED_REPLICAS * 1000) / initialRate)

  async function enter(signal: AbortSignal): Promise<string | undefined> {
    for (;;) {
      const answer = await gate.enter().catch(() => undefined)
      if (signal.aborted && answer && 'pass' in answer) gate.leave(answer.pass)
      signal.throwIfAborted()
      if (answer && 'pass' in answer) return answer.pass
      await sleep(clock, answer?.waitMs ?? shareMs, signal)
      if (!answer) return undefined
    }
  }

  return {
    ...limiter,
    async acquire(signal): Promise<Permit> {
      const permit = await limiter.acquire(signal)
      try {
        const pass = await enter(signal)
        let held = true
        return {
          // From now on its time counts: the wait was ours, not the source's.
          sentAt: clock.now(),
          release() {
            if (held && pass !== undefined) gate.leave(pass)
            held = false
            permit.release()
          },
        }
      } catch (error) {
        permit.release()
        throw error
      }
    },
    succeeded() {
      limiter.succeeded()
      gate.succeeded()
    },
    throttled(sentAt, retryAfterMs) {
      const pauseMs = limiter.throttled(sentAt, retryAfterMs)
      if (pauseMs !== undefined) gate.throttled(pauseMs)
      return pauseMs
    },
  }
}
