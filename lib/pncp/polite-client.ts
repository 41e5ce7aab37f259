import type { ApiName, SourceName } from '../search/contratacao.ts'
import { SourceError } from '../search/ports.ts'
import { createAttempts, type SourceStatus } from './attempts.ts'
import { createBudget } from './budget.ts'
import type { Asked, Outcome } from './classify.ts'
import { type Clock, realClock, scaledClock, sleep } from './clock.ts'
import type { Gate } from './gate/port.ts'
import type { Limits } from './limits.ts'
import { backoffMs } from './retry.ts'

export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  message: string,
  fields: Record<string, unknown>,
) => void

/** What is left for the caller to interpret. */
export type Answer = Extract<Outcome, { kind: 'json' | 'empty' | 'bad-request' }>

export type GetOptions = {
  signal: AbortSignal
  asked: Asked
  isExpected: (json: unknown) => boolean
  /** Nobody waits for it: all others go first, and it is not tried often. */
  background?: boolean
}

export type PoliteClient<Name extends ApiName = SourceName> = {
  readonly source: Name
  readonly log: Log
  /**
   * GETs a URL until it has a real answer. JSON that `isExpected` refuses is asked for again a few times.
   *
   * @throws {SourceError} `unavailable`, `refused` or `contract`; the signal's reason on abort, at once.
   */
  get(url: string, options: GetOptions): Promise<Answer>
  /** False while the circuit is open. */
  available(): boolean
  status(): SourceStatus
}

export type PoliteClientOptions<Name extends ApiName = SourceName> = {
  source: Name
  /** `BidIQ/1.2.3`; `contact` is added as `(+contact)`. */
  userAgent: string
  contact?: string
  limits: Limits
  log?: Log
  fetch?: typeof globalThis.fetch
  clock?: Clock
  /** Shared with other replicas that ask the same source. */
  gate?: Gate
}

/** Answers that look like our mistake, or that lost their shape, are asked for again this many times. */
const DOUBTFUL_RETRIES = 4
const BACKGROUND_ATTEMPTS = 3

/** The one door to a source: it queues, paces, times out, retries, backs off and gives up. One per source and process. */
export function createPoliteClient<Name extends ApiName>(
  options: PoliteClientOptions<Name>,
): PoliteClient<Name> {
  const { source, limits, log = () => {}, fetch = globalThis.fetch, gate } = options
  const clock = scaledClock(options.clock ?? realClock, limits.timeScale)
  const headers = {
    accept: 'application/json',
    'user-agent': options.contact ? `${options.userAgent} (+${options.contact})` : options.userAgent,
  }
  const attempts = createAttempts({ source, limits, clock, headers, log, fetch, gate })
  /** Once a doubtful answer was taken back on retry, the next ones are given every attempt. */
  let passesOnRetry = false

  async function get(url: string, { signal, asked, isExpected, background }: GetOptions): Promise<Answer> {
    const mostAttempts = background ? BACKGROUND_ATTEMPTS : limits.attempts
    const budget = createBudget(limits.deadlineMs, clock)
    let timedOut = 0
    let doubtful = 0
    for (let failures = 1; ; failures++) {
      const timeoutMs = Math.min(attempts.timeoutMs(timedOut), budget.leftMs())
      const tried = await attempts.attempt(url, { asked, timeoutMs, signal, background })
      budget.spend(tried)

      const outcome = expectShape(tried.outcome, isExpected)
      if (outcome.kind === 'json' || outcome.kind === 'empty' || outcome.kind === 'bad-request') {
        if (doubtful > 0) passesOnRetry = true
        return outcome
      }
      log('debug', 'source attempt failed', { source, url, failures, ...outcome })
      if (outcome.kind === 'doubtful') {
        const retries = passesOnRetry ? limits.attempts - 1 : DOUBTFUL_RETRIES
        if (++doubtful > retries)
          throw new SourceError(source, outcome.reason, `${source}: ${outcome.message}`)
      }
      if (failures >= mostAttempts || budget.leftMs() < limits.timeouts.floorMs / 2) {
        const message = `${source}: gave up after ${failures} attempts: ${outcome.message}`
        throw new SourceError(source, 'unavailable', message, { since: attempts.status().failingSince })
      }
      if (outcome.kind === 'failed' && outcome.cause === 'timeout') timedOut++
      // After a 429 everybody waits in the limiter already.
      if (outcome.kind === 'throttled') continue
      const waitMs = backoffMs(failures, limits.backoff)
      await sleep(clock, waitMs, signal)
      budget.spend({ tookMs: waitMs })
    }
  }

  return {
    source,
    log,
    get,
    available: () => attempts.status().state !== 'open',
    status: attempts.status,
  }
}

function expectShape(outcome: Outcome, isExpected: (json: unknown) => boolean): Outcome {
  if (outcome.kind !== 'json' || isExpected(outcome.json)) return outcome
  const message = `unexpected JSON: ${JSON.stringify(outcome.json).slice(0, 200)}`
  return { kind: 'doubtful', reason: 'contract', message }
}
