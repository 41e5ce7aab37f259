import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../errors.ts'

const BACKOFF_MS = { first: 200, most: 2_000 }

type Options = {
  /** Aborting rejects with its reason. */
  signal: AbortSignal
  /** After so long the failure is let through; omitted, never. */
  forMs?: number
  /** Hears the first failure of a row. */
  onFailure?: (error: AppError) => void
}

/** Does some work on a store again and again while the store is out of reach. Other failures come through. */
export async function untilAvailable<T>(
  work: () => Promise<T>,
  { signal, forMs = Infinity, onFailure = () => {} }: Options,
): Promise<T> {
  const startedAt = performance.now()
  for (let failures = 0; ; failures++) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      const isPassing = error instanceof AppError && error.code === 'store_unavailable'
      if (!isPassing || performance.now() - startedAt >= forMs) throw error
      if (failures === 0) onFailure(error)
      const most = Math.min(BACKOFF_MS.most, BACKOFF_MS.first * 2 ** failures)
      await pause(most * (0.5 + Math.random() / 2), undefined, { signal }).catch(() =>
        signal.throwIfAborted(),
      )
    }
  }
}
