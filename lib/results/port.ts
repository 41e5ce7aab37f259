import type { LoggedEvent } from '../search/events.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import type { SearchState, Summary } from '../search/state.ts'

/** A result outlives the end of its search by this. */
export const RESULT_TTL_SECONDS = 3_600

/** One result takes at most this, packed: far above 200,000 rows of the usual size. */
export const MAX_RESULT_BYTES = 128 * 1024 * 1024

/** One version of a result, still packed as the acervo made it. */
export type StoredResult = {
  /** Of these very rows: rows that are saved anew have another. */
  key: string
  versao: number
  summary: Summary
  chunkCount: number
  index(): Promise<Uint8Array>
  /** @throws {RangeError} when there is no such chunk. */
  chunk(number: number): Promise<Uint8Array>
}

/** How a search ended: its last state and the event that said so, for those who ask after the log is gone. */
export type Ending = { state: SearchState; terminal: LoggedEvent }

/** Whose rows these are: `epoch` is the fencing token of the run, see `StoryWriter`. */
export type Holder = { versao: number; epoch: number }

/** More bytes than one result may take. Said to the user, never cut. */
export class ResultTooLargeError extends Error {
  override readonly name = 'ResultTooLargeError'

  constructor(bytes: number, limit: number) {
    super(`A result of ${bytes} bytes, of at most ${limit}`)
  }
}

/**
 * The rows of each search, by version, and how it ended. Every method rejects with AppError
 * `store_unavailable` when the store is out of reach or full.
 */
export interface ResultStore {
  /**
   * Keeps the rows of a version, in place of any it had. They can be read while the search goes on.
   * @returns false when a newer run of the search has written: nothing is kept.
   * @throws {ResultTooLargeError}
   */
  save(searchId: string, holder: Holder, answer: EncodedAnswer): Promise<boolean>
  /**
   * From now the result lives `RESULT_TTL_SECONDS`. A later ending takes the place of an earlier one.
   * @returns false when a newer run of the search has written: nothing is kept.
   */
  end(searchId: string, holder: Holder, ending: Ending): Promise<boolean>
  ending(searchId: string): Promise<Ending | undefined>
  /** The version asked for, or the latest. Its rows stay the same while they are read, whoever saves anew. */
  read(searchId: string, versao?: number): Promise<StoredResult | undefined>
  status(): { mode: 'in-memory'; results: number; bytes: number } | { mode: 'redis' }
}

export function sizeOf({ index, chunks }: EncodedAnswer): number {
  return index.byteLength + chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)
}

/** @throws {ResultTooLargeError} */
export function checkSize(answer: EncodedAnswer, limit: number): number {
  const bytes = sizeOf(answer)
  if (bytes > limit) throw new ResultTooLargeError(bytes, limit)
  return bytes
}
