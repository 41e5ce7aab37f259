import { AppError } from '../errors.ts'
import { SourceError } from '../search/ports.ts'
import { createSharedSweeps } from '../search/shared-sweeps.ts'
import { createBoundedCache } from './bounded-cache.ts'

/** A list as somebody looks at it. `aviso`: why it is not as new as it could be. */
export type LookedUp<T> = { lista: T[]; total: number; lidoEm: string; aviso: string | null }

type Deps<T> = {
  /** What it is called in messages: `os arquivos`. */
  what: string
  /** Whether the contratação was ever read: nobody has us ask the PNCP for whatever they like. */
  isKnown(numero: string): Promise<boolean>
  read(numero: string, signal: AbortSignal, background: boolean): Promise<T[]>
  clock: () => number
}

/** What the PNCP adds meanwhile is seen when somebody looks again after that. */
const FRESH_MS = 10 * 60_000
/** Who has it looked at in the background takes what others read a while ago. */
const BACKGROUND_FRESH_MS = 30 * 60_000
/** Whoever looks waits no longer than this. */
const MAX_WAIT_MS = 25_000
/** Of one list, the first in its order. */
export const MAX_SHOWN = 500
/** Of all lists that are kept, each counted as one more: some 10 MB. */
const MAX_KEPT = 25_000

type Reading<T> = Pick<LookedUp<T>, 'lista' | 'total'> & { readAt: number }

/**
 * Lists that are read from the PNCP when somebody looks, and kept for a while in this process: who asks for the same at
 * the same time shares one reading.
 */
export function createLookUp<T>({ what, isKnown, read, clock }: Deps<T>) {
  const kept = createBoundedCache<Reading<T>>(MAX_KEPT)
  const underWay = createSharedSweeps<Reading<T>>()

  async function readNow(numero: string, signal: AbortSignal, background: boolean): Promise<Reading<T>> {
    const all = await read(numero, signal, background)
    const reading = { lista: all.slice(0, MAX_SHOWN), total: all.length, readAt: clock() }
    kept.set(numero, reading, reading.lista.length + 1)
    return reading
  }

  return {
    /**
     * What was read a short while ago, else read now. What was read before is shown, with its age, when that fails.
     * `background`: nobody waits for it, and all who do go first.
     *
     * @throws {AppError} `contratacao_not_found`; `source_unavailable` when nothing is known and nothing could be read.
     */
    async of(numero: string, signal: AbortSignal, background = false): Promise<LookedUp<T>> {
      const before = kept.get(numero)
      const freshMs = background ? BACKGROUND_FRESH_MS : FRESH_MS
      if (before && clock() - before.readAt < freshMs) return shown(before, null)
      if (!before && !(await isKnown(numero)))
        throw new AppError('contratacao_not_found', `${numero} was never read`)
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(MAX_WAIT_MS)])
      try {
        const start = (own: AbortSignal) => readNow(numero, own, background)
        // Who waits does not join one for which nobody does.
        const key = background ? `${numero} background` : numero
        return shown(await underWay.join(key, { signal: bounded, onPage: () => {}, start }), null)
      } catch (error) {
        if (!(error instanceof SourceError) && !bounded.aborted) throw error
        if (before) return shown(before, `O PNCP não respondeu agora: veja ${what} da última leitura.`)
        throw new AppError('source_unavailable', `${what} of ${numero}: ${String(error)}`, {
          cause: error,
          publicMessage: `Não foi possível ler ${what} no PNCP agora. Tente de novo em alguns minutos.`,
        })
      }
    },
  }
}

function shown<T>({ readAt, ...list }: Reading<T>, aviso: string | null): LookedUp<T> {
  return { ...list, lidoEm: new Date(readAt).toISOString(), aviso }
}
