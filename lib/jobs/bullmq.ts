import { Queue, WaitingError, Worker, type Job as QueuedJob, type WorkerOptions } from 'bullmq'
import type { Redis } from 'ioredis'
import { AppError } from '../errors.ts'
import { ask } from '../redis/ask.ts'
import { createCancelMarks } from './cancel-marks.ts'
import { createLeases } from './lease.ts'
import { CancelledError, HandedOverError, type Job, type JobHandler, type JobRunner } from './port.ts'

const QUEUE = 'searches'
const SEARCH = 'search'

type Options = {
  /** Tells the end of a search whose runners died too often: nobody else will. */
  onAbandoned: (job: Job) => Promise<void>
  onError: (error: unknown) => void
  prefix?: string
  concurrency?: number
  /** Of all replicas together. */
  maxQueued?: number
  /** A replica that has not renewed its hold for so long is dead, which others look for this often. */
  lockMs?: number
  stalledMs?: number
  /** How often it is looked whether recurring work is still known. */
  checkMs?: number
}

/** A job that its runners could not finish this many times is given up. */
const MAX_TAKE_OVERS = 10

/**
 * Searches as BullMQ jobs: any replica runs them, `concurrency` each, oldest first. BullMQ's lock is the only
 * lease: the job of a replica that dies goes to another within `lockMs` + `stalledMs` + a little.
 */
export function createBullJobs(
  handler: JobHandler,
  clients: { commands: Redis; subscriber: Redis; jobs: Redis },
  options: Options,
): JobRunner {
  const { onAbandoned, onError, prefix = 'bidiq:jobs', concurrency = 32, maxQueued = 20_000 } = options
  const { lockMs = 10_000, stalledMs = 5_000, checkMs = 60_000 } = options
  const shared = { prefix, skipWaitingForReady: true, skipVersionCheck: true }
  const queue = new Queue(QUEUE, {
    ...shared,
    connection: clients.commands,
    streams: { events: { maxLen: 100 } },
  })
  const running = new Map<string, { job: Job; abort: AbortController }>()
  const scheduled = new Map<string, { ms: number; work: (signal: AbortSignal) => Promise<unknown> }>()
  const leases = createLeases(clients.commands, { prefix, leaseMs: lockMs })
  const marks = createCancelMarks(clients, {
    prefix,
    onCancel: cancelHere,
    running: () => [...running.keys()],
  })
  const worker = new Worker(QUEUE, work, {
    ...shared,
    connection: clients.jobs,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: stalledMs,
    maxStalledCount: MAX_TAKE_OVERS,
    // Seconds. Nothing wakes a waiting worker for a job taken from a dead one.
    drainDelay: 1,
  } satisfies WorkerOptions)
  queue.on('error', onError)
  worker.on('error', onError)
  worker.on('failed', (job) => {
    if (job?.name === SEARCH) void onAbandoned(job.data as Job).catch(onError)
  })
  clients.commands.on('ready', schedule)
  const checking = setInterval(() => void scheduleForgotten().catch(() => {}), checkMs).unref()

  async function work(job: QueuedJob, token?: string): Promise<void> {
    if (job.name !== SEARCH) return recur(job.name)
    const { searchId } = job.data as Job
    const abort = new AbortController()
    const run = { job: job.data as Job, abort }
    running.set(job.id!, run)
    try {
      if (await marks.has(job.id!).catch(() => false)) cancelHere(job.id!)
      await handler(searchId, abort.signal).catch(onError)
    } finally {
      // A replica that lost its hold may have taken the same job up again meanwhile.
      if (running.get(job.id!) === run) running.delete(job.id!)
    }
    if (!(abort.signal.reason instanceof HandedOverError)) return
    await job.moveToWait(token)
    throw new WaitingError()
  }

  async function recur(name: string): Promise<void> {
    const recurring = scheduled.get(name)
    let stopped = false
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => (stopped = true))
      return recurring!.work(signal)
    }
    if (recurring) await leases.alone(name, work).catch((error: unknown) => stopped || onError(error))
  }

  function cancelHere(id: string): void {
    running.get(id)?.abort.abort(new CancelledError('Cancelled by its user'))
  }

  /** Told again after every reconnection: an emptied Redis has forgotten it. */
  function schedule(): void {
    for (const [name, { ms }] of scheduled)
      queue
        .upsertJobScheduler(
          name,
          { every: ms },
          { name, opts: { removeOnComplete: true, removeOnFail: true } },
        )
        .catch(onError)
  }

  /** What was flushed, or could not be told when it was time, has no reconnection to wait for. */
  async function scheduleForgotten(): Promise<void> {
    if ((await ask(queue.getJobSchedulersCount())) < scheduled.size) schedule()
  }

  return {
    async submit(job) {
      const id = idOf(job)
      if ((await ask(queue.getWaitingCount())) >= maxQueued && !(await ask(queue.getJob(id))))
        throw new AppError('rate_limited', `${maxQueued} searches are queued`)
      await ask(queue.add(SEARCH, job, { jobId: id, removeOnComplete: true, removeOnFail: true }))
    },

    async cancel(job) {
      const id = idOf(job)
      const queued = await ask(queue.getJob(id))
      if (!queued) return
      await marks.set(id)
      // One that waits is told at once, by us; one that runs, by its runner.
      const isOurs = await queued.remove().then(
        () => true,
        () => false,
      )
      if (isOurs) await handler(job.searchId, AbortSignal.abort(new CancelledError('Cancelled by its user')))
    },

    every(name, ms, work) {
      scheduled.set(name, { ms, work })
      if (clients.commands.status === 'ready') schedule()
    },

    async held() {
      const waiting = await ask(queue.getRanges(['wait'], 0, -1))
      return [...new Set([...waiting, ...running.keys()].map(searchOf))]
    },
    counts: async () => ({ queued: await ask(queue.getWaitingCount()), running: running.size }),
    status: () => ({ mode: 'bullmq', running: running.size }),

    async close({ graceMs = 0 } = {}) {
      clients.commands.off('ready', schedule)
      clearInterval(checking)
      leases.close()
      const closed = worker.close()
      const handOver = setTimeout(() => {
        for (const { abort } of running.values()) abort.abort(new HandedOverError('The replica is stopping'))
      }, graceMs)
      await closed
      clearTimeout(handOver)
      marks.close()
      await queue.close()
    },
  }
}

function idOf({ searchId, versao }: Job): string {
  return `${searchId}-v${versao}`
}

function searchOf(id: string): string {
  return id.replace(/-v\d+$/, '')
}
