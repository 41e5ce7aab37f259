import type { ItemDesk } from './item-desk.ts'
import { asksItens } from './match-itens.ts'
import type { MatchPlan } from './match-plan.ts'
import { SourceError, type Acervo } from './ports.ts'

/** How far the items of what a query is about are read. */
export type ItensRead = { lidos: number; total: number }

/** A search waits for items no longer than this; the rest is read after it. */
const MAX_WAIT_MS = 20_000
/** More than can be read meanwhile. */
const MAX_READ = 150
/** So many of the rest are asked for, to be read before all others. */
const MAX_ASKED = 2_000
/** The queue of the source lets fewer go at a time. */
const LANES = 4

type Deps = { acervo: Pick<Acervo, 'itemScope' | 'askItens'>; desk: ItemDesk; clock: () => number }

/**
 * Reads what a search about items needs and the ledger lacks, as far as it comes in a bounded time, and leaves the
 * rest to be read next. `tell` hears of each. Answers how it stands at the end; nothing when the query is not about
 * items. What cannot be read fails no search.
 */
export async function readItens(
  plan: MatchPlan,
  { acervo, desk, clock }: Deps,
  signal: AbortSignal,
  tell: (read: ItensRead) => void,
): Promise<ItensRead | undefined> {
  if (!asksItens(plan)) return undefined
  const { total, lidos, unread } = await acervo.itemScope(plan, { now: clock(), limit: MAX_ASKED })
  let read = lidos
  tell({ lidos, total })
  if (unread.length === 0) return { lidos, total }
  await acervo.askItens(unread, clock())

  const bounded = AbortSignal.any([signal, AbortSignal.timeout(MAX_WAIT_MS)])
  const left = unread.slice(0, MAX_READ).values()
  async function lane(): Promise<void> {
    for (const numero of left) {
      if (bounded.aborted || desk.health() === 'open') return
      try {
        await desk.read(numero, { signal: bounded })
        tell({ lidos: ++read, total })
      } catch (error) {
        if (!(error instanceof SourceError) && !bounded.aborted) throw error
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  signal.throwIfAborted()
  return { lidos: read, total }
}
