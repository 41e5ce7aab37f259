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
 * What became of an event. `superseded`: a newer epoch holds the search, or it has ended; `forgotten`:
 * the log knows nothing of it any more. After either the writer is of no more use. `reopened`: the log had
 * lost what was written before, and begins a new epoch with the state before this event: whatever else was
 * written meanwhile may be lost too; the event is to be appended again.
 */
export type Appended = 'logged' | 'reopened' | 'superseded' | 'forgotten'

/** Whoever runs a search writes its story with one of these, one event after the other. */
export interface StoryWriter {
  /** The fencing token of this run, which may grow when the log had lost what was written. */
  readonly epoch: number
  /**
   * Appends an event with the next id and folds it into the state. When it rejects, the same event may be
   * appended again: it is logged once.
   *
   * @throws {AppError} `store_unavailable`
   */
  append(event: SearchEvent): Promise<Appended>
  /** Id of the event last logged. */
  lastId(): string
  /** The run is over: it need not hear of its search any more. */
  close(): void
}

/** Why a run should stop. */
export type Lost = Exclude<Appended, 'logged' | 'reopened'>

/**
 * The append-only story of each search and its state, folded from the events. Readers may come before,
 * during or after the writing; each sees the whole story, or the state and then the rest of the story.
 * Every method rejects with AppError `store_unavailable` when the log is out of reach.
 */
export interface ProgressLog {
  /**
   * Begins the story of a search, or of its next version, unless it has one of this version or later.
   * Answers the state that now stands: told at the same time by many, all hear the same.
   */
  create(state: SearchState): Promise<SearchState>
  /**
   * Takes a search up: a new epoch, greater than any before, that opens with a snapshot of `state`.
   * Writers of older epochs are refused from now on. `onLost` hears when the log, back after an absence, has
   * another holder for the search or knows nothing of it: a run may have nothing to append for long.
   */
  open(state: SearchState, onLost?: (lost: Lost) => void): Promise<StoryWriter>
  state(searchId: string): Promise<SearchState | undefined>
  /**
   * Yields events, waiting for new ones. Ends after a terminal event, when the search is unknown, or
   * quietly when `signal` aborts.
   */
  read(searchId: string, options: ReadOptions): AsyncIterable<LoggedEvent>
  /** Searches that are queued or running without news: their stories live on. */
  renew(searchIds: readonly string[]): Promise<void>
  /** `searches`: with a story (in-memory) or watched by somebody here (redis). */
  status(): { mode: 'in-memory' | 'redis'; searches: number }
}
