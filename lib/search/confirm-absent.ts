import { SourceError, type Acervo, type RecordReader } from './ports.ts'
import type { Sweep } from './sweep-ledger.ts'

/** The rest waits for the next reading, said to be unconfirmed. */
const MAX_CONFIRMATIONS = 40
/** What the end of a search may wait for confirmations; they go on beside the reading until then. */
const MAX_WAIT_MS = 10_000

export type AbsentChecker = {
  /** Looks at what complete readings of the open set did not hold, while the others go on. */
  add(sweeps: readonly Sweep[]): void
  /** Resolves when all is asked that will be. @throws the signal's reason on abort. */
  settled(): Promise<void>
}

/**
 * Asks again, one by one, for contratações believed open that a complete reading did not hold. What cannot
 * be asked now stays unconfirmed; nothing here fails a search.
 */
export function createAbsentChecker(
  { acervo, records, clock }: { acervo: Acervo; records: RecordReader; clock: () => number },
  signal: AbortSignal,
  { maxWaitMs = MAX_WAIT_MS } = {},
): AbsentChecker {
  const stopping = new AbortController()
  const bounded = AbortSignal.any([signal, stopping.signal])
  let left = MAX_CONFIRMATIONS
  let work = Promise.resolve()

  async function check(sweep: Sweep): Promise<void> {
    const absent = await acervo.markAbsent(sweep.id, clock())
    for (const numero of absent) {
      if (left-- <= 0 || bounded.aborted) return
      await confirm(numero)
    }
  }

  async function confirm(numero: string): Promise<void> {
    try {
      const reading = await records.readOne(numero, bounded)
      if (reading) await acervo.upsert([reading])
      else await acervo.remove(numero)
    } catch (error) {
      if (error instanceof SourceError) left = 0
      else if (!bounded.aborted) throw error
    }
  }

  return {
    add(sweeps) {
      for (const sweep of sweeps) {
        if (sweep.kind === 'abertas' && sweep.complete) work = work.then(() => check(sweep))
      }
      work.catch(() => {}) // told by `settled`
    },
    async settled() {
      const timer = setTimeout(() => stopping.abort(), maxWaitMs)
      try {
        await work
      } finally {
        clearTimeout(timer)
      }
      signal.throwIfAborted()
    },
  }
}
