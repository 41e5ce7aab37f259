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
      const answer = await tryEnter(signal)
      if (answer && 'pass' in answer) return answer.pass
      await sleep(clock, answer?.waitMs ?? shareMs, signal)
      if (!answer) return undefined
    }
  }

  async function tryEnter(signal: AbortSignal, background = false) {
    const answer = await gate.enter({ background }).catch(() => undefined)
    if (signal.aborted && answer && 'pass' in answer) gate.leave(answer.pass)
    signal.throwIfAborted()
    return answer
  }

  function passed(permit: Permit, pass: string | undefined): Permit {
    let held = true
    const leave = (left: () => void) => () => {
      if (held && pass !== undefined) gate.leave(pass)
      held = false
      left()
    }
    // From now on its time counts: the wait was ours, not the source's.
    return { sentAt: clock.now(), release: leave(permit.release), giveBack: leave(permit.giveBack) }
  }

  /** Holds no place of this replica while it waits for the others, and does not go without hearing of them. */
  async function acquireBackground(signal: AbortSignal): Promise<Permit> {
    for (;;) {
      const permit = await limiter.acquire(signal, { background: true })
      const answer = await tryEnter(signal, true).catch((error: unknown) => {
        permit.giveBack()
        throw error
      })
      if (answer && 'pass' in answer) return passed(permit, answer.pass)
      permit.giveBack()
      await sleep(clock, answer?.waitMs ?? shareMs, signal)
    }
  }

  return {
    ...limiter,
    async acquire(signal, { background = false } = {}): Promise<Permit> {
      if (background) return acquireBackground(signal)
      const permit = await limiter.acquire(signal)
      try {
        return passed(permit, await enter(signal))
      } catch (error) {
        permit.giveBack()
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
