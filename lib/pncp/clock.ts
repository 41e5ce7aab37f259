/** Where time comes from. Milliseconds; `after` returns what cancels it. */
export type Clock = { now(): number; after(ms: number, run: () => void): () => void }

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** A clock on which everything lasts `timeScale` times as long: 0.01 turns 8 s into 80 ms. */
export function scaledClock(clock: Clock, timeScale: number): Clock {
  return {
    now: () => clock.now() / timeScale,
    after: (ms, run) => clock.after(ms * timeScale, run),
  }
}

/** Resolves after `ms`; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const stop = () => {
      cancel()
      reject(signal.reason)
    }
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
    signal.addEventListener('abort', stop, { once: true })
  })
}
