/** One version of a search, to be run. */
export type Job = { searchId: string; versao: number }

/** Runs one search to its end. Never rejects for the search's own failures: those are told as events. */
export type JobHandler = (searchId: string, signal: AbortSignal) => Promise<void>

/** Decides who runs a search, and when. */
export interface JobRunner {
  /**
   * Queues a search; the same job while it is queued or running changes nothing.
   * @throws {AppError} `rate_limited` when the queue is full; `store_unavailable` when it is out of reach.
   */
  submit(job: Job): Promise<void>
  /**
   * Cancels a queued or running search, whoever runs it. Does nothing when there is none.
   * @throws {AppError} `store_unavailable`
   */
  cancel(job: Job): Promise<void>
  /**
   * Has `work` done every `ms`, by one replica of all and never twice at a time: while it goes on, its next times are
   * left out. What it throws is logged. Its signal aborts as soon as the runner closes.
   */
  every(name: string, ms: number, work: (signal: AbortSignal) => Promise<unknown>): void
  /** Searches that wait, wherever, and those that run here. */
  held(): Promise<string[]>
  /** `queued` counts those of all replicas, `running` those of this one. */
  counts(): Promise<{ queued: number; running: number }>
  status(): { mode: 'in-process' | 'bullmq'; running: number }
  /**
   * Takes no new job and gives those it runs `graceMs` to end. What is left then is handed over to another
   * replica, or cancelled where there is none. Resolves when nothing runs here any more.
   */
  close(options?: { graceMs?: number }): Promise<void>
}

/** The reason a search's signal aborts with when its user cancelled it. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

/** The reason when another replica will go on with the search: nothing is to be told. */
export class HandedOverError extends Error {
  override readonly name = 'HandedOverError'
}
