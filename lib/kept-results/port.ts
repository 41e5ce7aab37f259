import type { Ending, StoredResult } from '../results/port.ts'
import type { Contratacao } from '../search/contratacao.ts'
import type { Estado } from '../search/difference.ts'
import type { EncodedAnswer } from '../search/ports.ts'

/** How long a completed result can be found by its permalink, and compared with. */
export const KEEP_MS = 30 * 24 * 3_600_000

/** One completed answer of a search. */
export type VersionRef = { searchId: string; versao: number }

/** What is said of a kept result without opening it. */
export type KeptVersion = VersionRef & {
  /** ISO instants, UTC. */
  finishedAt: string
  total: number
  /** Whether everything that the query needs was read. */
  complete: boolean
}

/** A result as it was when it ended: its rows stay the same while they are read. */
export type KeptResult = Ending & { result: StoredResult }

/** Earlier results of a question, newest first; `total` counts also those that are not listed. */
export type EarlierVersions = { versions: KeptVersion[]; total: number }

export type DifferenceRequest = { estados?: readonly Estado[]; pagina: number; tamanho: number }

/**
 * A page of a difference. `contagens` counts all of it, `total` what the request wants. Each row is the JSON text of
 * a `Finding` with the `contratacao` as it is in the newer result, or, when it left, as it was in the older one.
 */
export type DifferencePage = { contagens: Record<Estado, number>; total: number; rows: string[] }

/**
 * Completed results, whole, long after the result store has forgotten them: in the database of the acervo, for
 * `KEEP_MS`, and the oldest for less when all together take more than they may. Every method rejects with AppError
 * `store_unavailable` when the database is out of reach.
 */
export interface KeptResults {
  /** Keeps a completed version, in place of what was kept of it before. */
  keep(ending: Ending, answer: EncodedAnswer): Promise<void>
  /** The version asked for, or the latest that is kept. */
  find(searchId: string, versao?: number): Promise<KeptResult | undefined>
  /** Results of the same question (see `questionKey`), of any search, that ended before a kept one. */
  earlier(version: VersionRef, limit: number): Promise<EarlierVersions>
  /**
   * What became of each contratação from an older to a newer result of one question, by state. Undefined when one
   * of them is not kept.
   */
  difference(
    older: VersionRef,
    newer: VersionRef,
    request: DifferenceRequest,
  ): Promise<DifferencePage | undefined>
  /** What the index, whose database it is, knows of these contratações now; those that it does not have are left out. */
  known(numeros: string[]): Promise<ReadonlyMap<string, Contratacao>>
  /** Lets go of what is too old; answers how many results went. */
  removeExpired(): Promise<number>
  close(): Promise<void>
}
