import type { Redis } from 'ioredis'
import { randomUUID } from 'node:crypto'
import { script } from '../../redis/ask.ts'
import { BACKGROUND } from '../limiter.ts'
import type { Gate, GateLimits } from './port.ts'
import { ENTER, RENEW, SUCCEEDED, THROTTLED } from './redis-scripts.ts'

/** A pass lives so long unless its replica says that it still holds it. */
const PASS_MS = 10_000
const RENEW_MS = 3_000
/** After a 429 only a small burst is allowed for so long. */
const CAUTION_MS = 60_000
/** While all places are taken: when to look again, since nothing tells us that another replica left one. */
const TAKEN_MS = 40
/** The longest wait before looking again: a pause may have been lifted, a rate have grown. */
const MOST_MS = 1_000

/**
 * A token bucket, places in flight and a pause, kept in Redis by its clock: `bidiq:source:{name}` and
 * `bidiq:source:{name}:inflight`, which go after an hour without requests.
 */
export function createRedisGate(redis: Redis, source: string, limits: GateLimits): Gate {
  const { inFlight, rate, timeScale } = limits
  const key = `bidiq:source:${source}`
  const keys = [key, `${key}:inflight`]
  const enter = script<string>(redis, ENTER)
  const succeeded = script<number>(redis, SUCCEEDED)
  const throttled = script<number>(redis, THROTTLED)
  const renew = script<number>(redis, RENEW)
  const held = new Set<string>()
  let renewing: NodeJS.Timeout | undefined
  // What cannot be told is forgotten: a place runs out, and a source that still objects says so again.
  const courtesy = (telling: Promise<unknown>) => void telling.catch(() => {})

  function keep(pass: string): void {
    held.add(pass)
    renewing ??= setInterval(
      () => courtesy(renew(keys, timeScale, PASS_MS, ...held)),
      RENEW_MS * timeScale,
    ).unref()
  }

  function drop(pass: string): void {
    held.delete(pass)
    if (held.size > 0) return
    clearInterval(renewing)
    renewing = undefined
  }

  return {
    async enter({ background = false } = {}) {
      const pass = randomUUID()
      const { initial, burst, cautiousBurst } = rate
      const answer = Number(
        await enter(
          ...([keys, timeScale, pass, PASS_MS, background ? 1 : inFlight, initial] as const),
          ...[burst, cautiousBurst, CAUTION_MS, background ? burst * BACKGROUND.reserve : 0],
        ),
      )
      if (answer === 0) {
        keep(pass)
        return { pass }
      }
      if (background) return { waitMs: MOST_MS }
      return { waitMs: answer < 0 ? TAKEN_MS : Math.min(Math.ceil(answer), MOST_MS) }
    },
    leave(pass) {
      drop(pass)
      courtesy(redis.zrem(keys[1]!, pass))
    },
    succeeded: () => courtesy(succeeded(keys, rate.initial, rate.step, rate.max)),
    throttled: (pauseMs) =>
      courtesy(throttled(keys, timeScale, pauseMs, rate.initial, rate.min, rate.cautiousBurst)),
  }
}
