import { setTimeout as sleep } from 'node:timers/promises'
import { StorageFailure, failureOf } from './supabase-failure.ts'

/** The form in which the client library answers. */
type Answer<T> = { data: T | null; error: unknown }

export type Calls = ReturnType<typeof createCalls>

const MAX_RETRIES = 2
/** Who has waited this long already is told of the failure. */
const RETRY_WITHIN_MS = 5_000

/** Likely to be over in a moment. A time-out is not among them: it has cost its time already. */
const PASSING = new Set([
  'Unreachable',
  'Gateway',
  'InternalError',
  'DatabaseTimeout',
  'DatabaseConnectionLimit',
  'LockTimeout',
  'ResourceLocked',
  'SlowDown',
])
const MEANS_DOWN = new Set(['Timeout', 'Unreachable', 'Gateway'])

/**
 * The one place that asks the storage again and that gives up on it. After a call that found nobody, none is
 * made for `downMs`: each fails at once. Every call made through here must be safe to repeat.
 */
export function createCalls({
  key,
  retryMs = 200,
  downMs = 30_000,
  clock = Date.now,
}: {
  key: string
  /** The first pause before asking again, give or take a half. */
  retryMs?: number
  downMs?: number
  clock?: () => number
}) {
  let down: { until: number; reason: string } | undefined

  const isDown = () => down !== undefined && clock() < down.until

  return {
    /** @throws {StorageFailure} whatever goes wrong. */
    async run<T>(operation: string, call: () => PromiseLike<Answer<T>>): Promise<T> {
      if (isDown()) throw new StorageFailure('Down', `not asked again yet after ${down?.reason}`)
      const startedAt = performance.now()
      for (let attempt = 1; ; attempt++) {
        try {
          const { data, error } = await call()
          if (error) throw failureOf(operation, error, key)
          if (data === null) throw new StorageFailure('BadAnswer', `${operation}: an empty answer`)
          down = undefined
          return data
        } catch (error) {
          const failure = failureOf(operation, error, key)
          const mayPass = PASSING.has(failure.code) && attempt <= MAX_RETRIES
          if (!mayPass || performance.now() - startedAt > RETRY_WITHIN_MS) {
            down = MEANS_DOWN.has(failure.code)
              ? { until: clock() + downMs, reason: failure.message }
              : undefined
            throw failure
          }
        }
        await sleep(retryMs * attempt * (0.5 + Math.random()))
      }
    },

    downUntil: () => (isDown() ? down?.until : undefined),
  }
}
