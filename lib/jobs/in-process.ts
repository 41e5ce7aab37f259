import { AppError } from '../errors.ts'
import { CancelledError, type JobHandler, type JobRunner } from './port.ts'

/**
 * Runs searches in this process, oldest first, `concurrency` at a time: most of a search is waiting for
 * the PNCP, so many may wait together. They end with the process.
 */
export function createInProcessJobs(
  handler: JobHandler,
  { concurrency = 32, maxQueued = 500 } = {},
): JobRunner {
  const queued = new Set<string>()
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>()
  const cancelledInQueue = new Set<string>()
  let isClosed = false

  function startNext(): void {
    while (running.size < concurrency) {
      const [searchId] = queued
      if (searchId === undefined) return
      queued.delete(searchId)
      const abort = new AbortController()
      // A search cancelled before it began still has an end to tell.
      if (cancelledInQueue.delete(searchId)) abort.abort(new CancelledError('Cancelled by its user'))
      const done = handler(searchId, abort.signal)
        .catch(() => {})
        .finally(() => {
          running.delete(searchId)
          startNext()
        })
      running.set(searchId, { abort, done })
    }
  }

  return {
    async submit(searchId) {
      if (isClosed) throw new AppError('store_unavailable', 'The job runner is closed')
      if (queued.has(searchId) || running.has(searchId)) return
      if (queued.size >= maxQueued) throw new AppError('rate_limited', `${maxQueued} searches are queued`)
      queued.add(searchId)
      startNext()
    },

    async cancel(searchId) {
      if (queued.has(searchId)) cancelledInQueue.add(searchId)
      running.get(searchId)?.abort.abort(new CancelledError('Cancelled by its user'))
    },

    status: () => ({ mode: 'in-process', queued: queued.size, running: running.size }),

    async close() {
      isClosed = true
      queued.clear()
      for (const { abort } of running.values()) abort.abort(new CancelledError('The server is stopping'))
      await Promise.all([...running.values()].map(({ done }) => done))
    },
  }
}
