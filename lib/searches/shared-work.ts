type Work<T, Told> = {
  promise: Promise<T>
  waiters: Set<(told: Told) => void>
  latest: Told | undefined
  abort: AbortController
}

export type JoinOptions<T, Told> = {
  signal?: AbortSignal
  /** Hears how far the work has come: at once what was told last, if anything was. */
  onTold?: (told: Told) => void
  start: (signal: AbortSignal, tell: (told: Told) => void) => Promise<T>
}

/**
 * Lets all who want one thing at the same time wait for one making of it. Who aborts only leaves; the work itself
 * is aborted when the last one has left. Who comes after that waits until it is cleared away, and begins anew.
 */
export function createSharedWork<T, Told>() {
  const underWay = new Map<string, Work<T, Told>>()

  function begin(key: string, start: JoinOptions<T, Told>['start']): Work<T, Told> {
    const abort = new AbortController()
    const work: Work<T, Told> = {
      waiters: new Set(),
      latest: undefined,
      abort,
      promise: Promise.resolve() as never,
    }
    const tell = (told: Told) => {
      work.latest = told
      for (const hear of work.waiters) hear(told)
    }
    const given = underWay.get(key)
    underWay.set(key, work)
    work.promise = run().finally(() => {
      if (underWay.get(key) === work) underWay.delete(key)
    })
    work.promise.catch(() => {})

    async function run(): Promise<T> {
      await given?.promise.catch(() => {})
      abort.signal.throwIfAborted()
      return start(abort.signal, tell)
    }
    return work
  }

  return {
    /** @throws what `start` throws; aborting `signal` rejects with its reason, at once. */
    async join(key: string, { signal, onTold = () => {}, start }: JoinOptions<T, Told>): Promise<T> {
      signal?.throwIfAborted()
      const known = underWay.get(key)
      const work = known && !known.abort.signal.aborted ? known : begin(key, start)
      const hear = (told: Told) => onTold(told) // one of its own, if two join with the same function
      work.waiters.add(hear)
      if (work.latest !== undefined) onTold(work.latest)
      try {
        return await untilAborted(work.promise, signal)
      } finally {
        work.waiters.delete(hear)
        if (work.waiters.size === 0) work.abort.abort(new DOMException('Nobody waits for it', 'AbortError'))
      }
    },

    /** What was told last of the work that is under way. */
    latest: (key: string): Told | undefined => underWay.get(key)?.latest,
  }
}

async function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  const { promise: left, reject } = Promise.withResolvers<never>()
  const leave = () => reject(signal?.reason)
  signal?.addEventListener('abort', leave, { once: true })
  return Promise.race([work, left]).finally(() => signal?.removeEventListener('abort', leave))
}
