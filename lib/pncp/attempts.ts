import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ApiName } from '../search/contratacao.ts'
import { SourceError } from '../search/ports.ts'
import { type BreakerState, createBreaker } from './breaker.ts'
import { type Asked, classify, type Outcome } from './classify.ts'
import type { Clock } from './clock.ts'
import { fetchText, NoAnswer } from './fetch-text.ts'
import { withGate } from './gate/gated-limiter.ts'
import type { Gate } from './gate/port.ts'
import { createLimiter } from './limiter.ts'
import type { Limits } from './limits.ts'
import type { Log } from './polite-client.ts'
import { createTimeouts } from './timeouts.ts'

export type SourceStatus = {
  state: BreakerState
  lastError: string | undefined
  /** Epoch milliseconds of the last usable answer. */
  lastOkAt: number | undefined
  /** Epoch milliseconds of the first failure after it; undefined while the last answer was usable. */
  failingSince: number | undefined
  /** Requests per second allowed now. */
  rate: number
  inFlightLimit: number
  /** Milliseconds that an answer has usually taken of late. */
  usualMs: number
}

/** `tookMs` is without the wait for the turn, which ended at `startedAt`. */
export type Tried = { outcome: Outcome; tookMs: number; startedAt: number }

/** `background`: after all others, and only while all is well. */
export type AttemptOptions = { asked: Asked; timeoutMs: number; signal: AbortSignal; background?: boolean }

export type Attempts = {
  /**
   * One request, in its turn; what comes of it moves the limits of all.
   *
   * @throws {SourceError} `unavailable` while the circuit is open; the signal's reason on abort.
   */
  attempt(url: string, options: AttemptOptions): Promise<Tried>
  /** How long an attempt may take after `timedOut` others of the same page. */
  timeoutMs(timedOut: number): number
  status(): SourceStatus
}

type Options = {
  source: ApiName
  limits: Limits
  clock: Clock
  headers: Record<string, string>
  log: Log
  fetch: typeof globalThis.fetch
  gate: Gate | undefined
}

const STRIKES_UNREACHABLE = 2
/** While it may still be a burst, the source is tried about this often. */
const BURST_HOLD_MS = 1_000
/** Hangs must open the circuit too, and they come slowly: every such time counts once more. */
const LONG_FAILURE_MS = 8_000
/** A hang holds its place while it lasts; one more place lets the others go on. */
const LEAST_IN_FLIGHT = { server: 1, timeout: 2 }

/** Everything that the requests of one source share: queue, pace, circuit, measured times. */
export function createAttempts({ source, limits, clock, headers, log, fetch, gate }: Options): Attempts {
  const ours = createLimiter(limits, clock)
  const limiter = gate ? withGate(ours, gate, clock, limits.rate.initial) : ours
  const timeouts = createTimeouts(limits.timeouts)
  let lastError: string | undefined
  let lastOkAt: number | undefined
  let failingSince: number | undefined
  let succeededAt = -Infinity

  const unavailable = (what: string) =>
    new SourceError(source, 'unavailable', `${source} ${what}: ${lastError}`, { since: failingSince })
  const breaker = createBreaker({
    ...limits.breaker,
    clock,
    refusal: () => unavailable('circuit is open'),
    onChange(state) {
      log('warn', state === 'open' ? 'source circuit opened' : 'source circuit closed', { source, lastError })
      if (state === 'open') limiter.rejectWaiting(unavailable('circuit opened'))
    },
  })

  async function attempt(url: string, { asked, timeoutMs, signal, background }: AttemptOptions) {
    // Whether the source is back is found out by those who need it.
    if (background && breaker.state() !== 'closed') throw unavailable('circuit is not closed')
    const pass = await breaker.enter(signal)
    const permit = await limiter.acquire(signal, { background }).catch((error: unknown) => {
      pass.unused()
      throw error
    })
    try {
      const outcome = await ask(url, asked, timeoutMs, signal, () => permit.release())
      const tried = { outcome, startedAt: permit.sentAt, tookMs: clock.now() - permit.sentAt }
      const strikes = learn(tried)
      if (strikes === undefined) pass.ok()
      else if (pass.failed(strikes, isUnreachable(outcome))) limiter.hold(BURST_HOLD_MS)
      return tried
    } catch (error) {
      pass.unused()
      throw error
    } finally {
      permit.release()
    }
  }

  async function ask(
    url: string,
    asked: Asked,
    timeoutMs: number,
    signal: AbortSignal,
    release: () => void,
  ): Promise<Outcome> {
    try {
      const options = { fetch, headers, timeoutMs, maxBytes: limits.bodyBytes, clock, signal }
      const raw = await fetchText(url, options)
      if (raw.status === 200 && /^\s*[[{]/.test(raw.text)) {
        // The source is free for the next one: it goes before megabytes of JSON are read.
        release()
        await nextTurn()
      }
      return classify(raw, asked)
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      return { kind: 'failed', message: error.message, cause: error.kind }
    }
  }

  /** The strikes against the source; undefined when it is alive. */
  function learn({ outcome, startedAt, tookMs }: Tried): number | undefined {
    if (outcome.kind === 'json' || outcome.kind === 'empty' || outcome.kind === 'bad-request') {
      lastOkAt = Date.now()
      failingSince = undefined
      succeededAt = clock.now()
      timeouts.observe(tookMs)
      limiter.succeeded()
      return undefined
    }
    lastError = outcome.message
    failingSince ??= Date.now()
    if (outcome.kind === 'doubtful') return undefined
    if (outcome.kind === 'throttled') {
      const pausedMs = limiter.throttled(startedAt, outcome.retryAfterMs)
      // One pause is one failure, however many requests ran into it; the longest ones count double.
      if (pausedMs === undefined) return 0
      log('warn', 'source throttled us', { source, pausedMs, ...limiter.state() })
      return pausedMs < limits.pause.maxMs ? 1 : 2
    }
    const { cause } = outcome
    if (cause === 'server' || cause === 'timeout') limiter.overloaded(LEAST_IN_FLIGHT[cause])
    if (isUnreachable(outcome)) return STRIKES_UNREACHABLE
    // What others got meanwhile says that the source is there.
    return succeededAt > startedAt ? 1 : 1 + Math.floor(tookMs / LONG_FAILURE_MS)
  }

  return {
    attempt,
    timeoutMs: timeouts.next,
    status() {
      const { rate, inFlightLimit } = limiter.state()
      return {
        state: breaker.state(),
        lastError,
        lastOkAt,
        failingSince,
        rate,
        inFlightLimit,
        usualMs: timeouts.usual(),
      }
    },
  }
}

/** Nobody listens there: no reason to hope for a burst. */
function isUnreachable(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && outcome.cause === 'unreachable'
}
