import type { LoggedEvent, SearchEvent } from '../search/events.ts'
import type { SearchState } from '../search/state.ts'

/** Seconds a story outlives its last event; renewed while the search is queued or running. */
export const PROGRESS_TTL_SECONDS = 300
/** Events kept of the current epoch; older ones are folded into the state. */
export const MAX_KEPT_EVENTS = 64

export type ReadOptions = {
  /** The last id already seen (exclusive). Omitted, unknown or trimmed: the reader begins with a snapshot. */
  after?: string
  signal: AbortSignal
}

/**
 * The append-only story of each search and its state, folded from the events. Readers may come before,
 * during or after the writing; each sees the whole story, or the state and then the rest of the story.
 */
export interface ProgressLog {
  /**
   * Takes a search up: a new epoch, greater than any before, that opens with a snapshot of `state`.
   * Appends of older epochs are refused from now on.
   */
  open(state: SearchState): Promise<number>
  /**
   * Appends an event with the next id of its epoch and folds it into the state.
   * @returns false when a newer epoch holds the search, or it was forgotten: the caller should stop.
   */
  append(searchId: string, epoch: number, event: SearchEvent): Promise<boolean>
  state(searchId: string): Promise<SearchState | undefined>
  /**
   * Yields events, waiting for new ones. Ends after a terminal event, when the search is unknown, or
   * quietly when `signal` aborts.
   */
  read(searchId: string, options: ReadOptions): AsyncIterable<LoggedEvent>
  status(): { mode: string; searches: number }
}
