/** What a source's requests of all replicas together keep to. Times in milliseconds, rates per second. */
export type GateLimits = {
  inFlight: number
  rate: { initial: number; min: number; max: number; step: number; burst: number; cautiousBurst: number }
  /** Stretches every duration: 1 in production, less in tests. */
  timeScale: number
}

/** The one door of all replicas to a source. */
export interface Gate {
  /**
   * Asks to send one request. Answers the pass to give back when its answer is whole or lost, or how long to
   * wait before asking again. In the `background` it goes only while nobody is asking, and leaves a part of the
   * burst to whoever comes next.
   * @throws {AppError} `store_unavailable`
   */
  enter(options?: { background?: boolean }): Promise<{ pass: string } | { waitMs: number }>
  /** A pass that is never given back (its replica died) runs out by itself. */
  leave(pass: string): void
  succeeded(): void
  /** A 429: nobody of any replica goes for `pauseMs`, and all go slower after it. */
  throttled(pauseMs: number): void
}
