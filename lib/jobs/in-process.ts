import { AppError } from '../errors.ts'
import { CancelledError, type Job, type JobHandler, type JobRunner } from './port.ts'

type Running = { job: Job; abort: AbortController; done: Promise<void> }

/**
 * Runs searches in this process, oldest first, `concurrency` at a time: most of a search is waiting for
 * the PNCP, so many may wait together. They end with the process.
 */
export function createInProcessJobs(
  handler: JobHandler,
  { concurrency = 32, maxQueued = 500, onError = (_error: unknown) => {} } = {},
): JobRunner {
  const queued = new Map<string, Job>()
  const running = new Map<string, Running>()
  const cancelledInQueue = new Set<string>()
  const timers = new Set<NodeJS.Timeout>()
  const recurring = new Set<Promise<void>>()
  const closing = new AbortController()
  let isClosed = false

  function startNext(): void {
    while (running.size < concurrency) {
      const [next] = queued
      if (next === undefined) return
      const [key, job] = next
      queued.delete(key)
      const abort = new AbortController()
      // A search cancelled before it began still has an end to tell.
      if (cancelledInQueue.delete(key)) abort.abort(new CancelledError('Cancelled by its user'))
      const done = handler(job.searchId, abort.signal)
        .catch(onError)
        .finally(() => {
          running.delete(key)
          startNext()
        })
      running.set(key, { job, abort, done })
    }
  }

  return {
    async submit(job) {
      if (isClosed) throw new AppError('store_unavailable', 'The job runner is closed')
      const key = keyOf(job)
      if (queued.has(key) || running.has(key)) return
      if (queued.size >= maxQueued) throw new AppError('rate_limited', `${maxQueued} searches are queued`)
      queued.set(key, job)
      startNext()
    },

    async cancel(job) {
      const key = keyOf(job)
      if (queued.has(key)) cancelledInQueue.add(key)
      running.get(key)?.abort.abort(new CancelledError('Cancelled by its user'))
    },

    every(_name, ms, work) {
      let underWay: Promise<void> | undefined
      const run = () => {
        if (underWay) return
        const done = work(closing.signal)
          .catch((error: unknown) => void (closing.signal.aborted || onError(error)))
          .then(() => {
            underWay = undefined
            recurring.delete(done)
          })
        underWay = done
        recurring.add(done)
      }
      timers.add(setInterval(run, ms).unref())
    },

    held: async () => [
      ...[...queued.values()].map(({ searchId }) => searchId),
      ...[...running.values()].map(({ job }) => job.searchId),
    ],
    counts: async () => ({ queued: queued.size, running: running.size }),
    status: () => ({ mode: 'in-process', running: running.size }),

    async close({ graceMs = 0 } = {}) {
      isClosed = true
      queued.clear()
      for (const timer of timers) clearInterval(timer)
      closing.abort(new Error('The server is stopping'))
      const allDone = Promise.all([...[...running.values()].map(({ done }) => done), ...recurring])
      const cancelRest = setTimeout(() => {
        for (const { abort } of running.values()) abort.abort(new CancelledError('The server is stopping'))
      }, graceMs)
      await allDone
      clearTimeout(cancelRest)
    },
  }
}

function keyOf({ searchId, versao }: Job): string {
  return `${searchId} ${versao}`
}
