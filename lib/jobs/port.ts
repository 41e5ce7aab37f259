/** Runs one search to its end. Never rejects for the search's own failures: those are told as events. */
export type JobHandler = (searchId: string, signal: AbortSignal) => Promise<void>

/** Decides who runs a search, and when. */
export interface JobRunner {
  /**
   * Queues a search; the same id while it is queued or running changes nothing.
   * @throws {AppError} `rate_limited` when the queue is full.
   */
  submit(searchId: string): Promise<void>
  /** Cancels a queued or running search, whoever runs it. Does nothing when there is none. */
  cancel(searchId: string): Promise<void>
  status(): { mode: string; queued: number; running: number }
  /** Takes no new job, cancels those it has, and waits for them to end. */
  close(): Promise<void>
}

/** The reason a search's signal aborts with when its user cancelled it. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}
