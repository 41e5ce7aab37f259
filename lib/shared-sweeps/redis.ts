import type { Redis } from 'ioredis'
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { script } from '../redis/ask.ts'
import { SourceError } from '../search/ports.ts'
import { GaveWayError, type SharedSweeps } from '../search/shared-sweeps.ts'
import type { PagesSeen } from '../search/sweep.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { END, HOLD, TAKE } from './redis-scripts.ts'

type Start = (signal: AbortSignal, onPage: (pages: PagesSeen) => void) => Promise<Sweep[]>
type Taken = [1] | [0, token: string, state: 'reading' | 'done' | 'failed', pages: string, outcome: string]
type Failure = Pick<SourceError, 'source' | 'reason' | 'message' | 'since'>

type Options = {
  /** Tells acervos apart: only replicas that share one can do with one reading. */
  scope: () => Promise<string>
  /** A reading whose replica is silent for so long is taken over, from the page it came to. */
  leaseMs?: number
  pollMs?: number
}

/** Those who wait need not be quick; those who come later ask the ledger first. */
const KEPT_MS = { done: 30_000, failed: 5_000 }

/**
 * One reading for all replicas that need it at the same time: one of them reads, the others hear how far it
 * is and get its outcome. Without Redis each reads for itself.
 */
export function createLeasedSweeps(
  redis: Redis,
  local: SharedSweeps<Sweep[]>,
  { scope, leaseMs = 10_000, pollMs = 250 }: Options,
): SharedSweeps<Sweep[]> {
  const take = script<Taken>(redis, TAKE)
  const hold = script<number>(redis, HOLD)
  const end = script<number>(redis, END)
  const courtesy = (telling: Promise<unknown>) => void telling.catch(() => {})
  let known: Promise<string> | undefined

  /** An acervo keeps its identity: asked once. */
  function identity(): Promise<string> {
    known ??= scope().catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }

  async function readOnce(
    key: string,
    signal: AbortSignal,
    onPage: (pages: PagesSeen) => void,
    start: Start,
    background: boolean,
  ): Promise<Sweep[]> {
    const token = randomUUID()
    const name = nameOf(await identity(), key)
    let awaited = ''
    let replaced = ''
    for (;;) {
      signal.throwIfAborted()
      const taken = await take([name], token, leaseMs, replaced, background ? '1' : '').catch(() => undefined)
      if (!taken) return start(signal, onPage)
      if (taken[0] === 1) return lead(name, token, signal, onPage, start, background)
      const [, reader, state, pages, outcome] = taken
      // Ours already: the answer to a first asking was lost.
      if (reader === token) return lead(name, token, signal, onPage, start, background)
      if (state === 'reading') {
        awaited = reader
        if (pages) onPage(JSON.parse(pages) as PagesSeen)
        await pause(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted())
        continue
      }
      const settled = outcomeOf(state, outcome, reader === awaited)
      if (settled) return settled
      replaced = reader
    }
  }

  async function lead(
    name: string,
    token: string,
    signal: AbortSignal,
    onPage: (pages: PagesSeen) => void,
    start: Start,
    background: boolean,
  ): Promise<Sweep[]> {
    const takenOver = new AbortController()
    const holdOn = async (pages: string) => {
      const isHeld = await hold([name], token, leaseMs, pages)
      if (background && !isHeld) takenOver.abort(new GaveWayError('A search of another replica needs it'))
    }
    const beat = setInterval(() => courtesy(holdOn('')), leaseMs / 3)
    const finish = (state: 'done' | 'failed' | '', outcome: unknown) =>
      courtesy(end([name], token, state, JSON.stringify(outcome), state ? KEPT_MS[state] : 0))
    try {
      const sweeps = await start(AbortSignal.any([signal, takenOver.signal]), (pages) => {
        courtesy(holdOn(JSON.stringify(pages)))
        onPage(pages)
      })
      finish('done', sweeps)
      return sweeps
    } catch (error) {
      if (error instanceof SourceError) {
        const { source, reason, message, since } = error as SourceError
        finish('failed', { source, reason, message, since })
      } else finish('', null)
      throw error
    } finally {
      clearInterval(beat)
    }
  }

  return {
    join: (key, { signal, onPage, background = false, start }) =>
      local.join(key, {
        signal,
        onPage,
        background,
        start: (own, tell) => readOnce(key, own, tell, start, background),
      }),
  }
}

/**
 * What a reading of another replica came to, for one who waited for it (`awaited`) or came after. An old
 * failure, and an old reading that is not whole, are no answer: undefined.
 */
function outcomeOf(state: 'done' | 'failed', outcome: string, awaited: boolean): Sweep[] | undefined {
  if (state === 'done') {
    const sweeps = JSON.parse(outcome) as Sweep[]
    return awaited || sweeps.every(({ complete }) => complete) ? sweeps : undefined
  }
  if (!awaited) return undefined
  const { source, reason, message, since } = JSON.parse(outcome) as Failure
  throw new SourceError(source, reason, message, { since })
}

function nameOf(scope: string, key: string): string {
  return `bidiq:sweep:${createHash('sha1').update(`${scope} ${key}`).digest('hex')}`
}
