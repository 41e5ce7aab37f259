import type { LoggedEvent } from '../search/events.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import type { SearchState, Summary } from '../search/state.ts'

/** A result outlives the end of its search by this. */
export const RESULT_TTL_SECONDS = 3_600

/** One version of a result, still packed as the acervo made it. */
export type StoredResult = {
  versao: number
  summary: Summary
  chunkCount: number
  index(): Promise<Uint8Array>
  /** @throws {RangeError} when there is no such chunk. */
  chunk(number: number): Promise<Uint8Array>
}

/** How a search ended: its last state and the event that said so, for those who ask after the log is gone. */
export type Ending = { state: SearchState; terminal: LoggedEvent }

/** The rows of each search, by version, and how it ended. */
export interface ResultStore {
  /** Keeps the rows of a version, in place of any it had. They can be read while the search goes on. */
  save(searchId: string, versao: number, answer: EncodedAnswer): Promise<void>
  /** From now the result lives `RESULT_TTL_SECONDS`. A later ending takes the place of an earlier one. */
  end(searchId: string, ending: Ending): Promise<void>
  ending(searchId: string): Promise<Ending | undefined>
  /** The version asked for, or the latest. */
  read(searchId: string, versao?: number): Promise<StoredResult | undefined>
  status(): { mode: string; results: number; bytes: number }
}
