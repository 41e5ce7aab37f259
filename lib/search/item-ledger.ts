import type { Item, ItemReading } from './item.ts'
import type { MatchPlan } from './match-plan.ts'

/** What is known of the items of one contratação. Instants are epoch milliseconds. */
export type KnownItens = {
  /** As last read whole; null while they never were. */
  reading: ItemReading | null
  /** Read too long ago, or before the contratação or a child of it changed. */
  isStale: boolean
  /** Why they could not be read the last time, and when to try again; null when that went well. */
  failure: { reason: string; retryAt: number } | null
}

/** How the items stand behind a query: of the contratações that it is about, how many have their items read. */
export type ItemScope = {
  total: number
  lidos: number
  /** Those to read, the most urgent first: not more than were asked for, and none whose next try is still to come. */
  unread: string[]
}

/** Unread items are worth being asked for again after this long, when a reading of them failed once, twice… */
export const RETRY_MS = { first: 5 * 60_000, most: 24 * 3_600_000 }

/** Items hardly ever change: what was read is believed for so long, unless the contratação says that it changed. */
export const ITENS_FRESH_MS = 7 * 86_400_000

/**
 * Which items were read, when, and what they say: the list of work and the memory of it at once. A reader that dies
 * goes on from here. Every method is atomic.
 */
export interface ItemLedger {
  /** What is known; undefined when the contratação itself is not. */
  itens(numeroControlePNCP: string, now: number): Promise<KnownItens | undefined>
  /** Keeps a whole reading in place of the one before. Of a contratação that is not known nothing is kept. */
  recordItens(numeroControlePNCP: string, reading: ItemReading): Promise<void>
  /** Notes that a reading failed, so that others have their turn first. What was read before stays. */
  recordItensFailure(numeroControlePNCP: string, failure: { reason: string; now: number }): Promise<void>
  /** A search waits for these: they come first from now on, until they are read. */
  askItens(numerosControlePNCP: readonly string[], now: number): Promise<void>
  /**
   * What to read next: what searches ask for, the latest asked first; then what is open, the deadline that comes
   * first before, vague objetos before all others of the same days.
   */
  nextItens(options: { now: number; limit: number }): Promise<string[]>
  /** The contratações that a plan is about, whatever their items say: see `itemScopeOf`. */
  itemScope(plan: MatchPlan, options: { now: number; limit: number }): Promise<ItemScope>
}

/** When to try again after `failures` in a row. */
export function retryAt(failures: number, now: number): number {
  return now + Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** (failures - 1))
}

/** The kinds of benefit among some items, one bit each (`1 << tipo`); bit 0: one that was not informed. */
export function beneficiosOf(itens: readonly Item[]): number {
  return itens.reduce(
    (bits, { tipoBeneficio = 0 }) => bits | (1 << (tipoBeneficio <= 30 ? tipoBeneficio : 0)),
    0,
  )
}
