import type { PagesSeen } from './sweep.ts'

type Listener = (pages: PagesSeen) => void
type Shared<T> = {
  promise: Promise<T>
  listeners: Set<Listener>
  latest?: PagesSeen
  abort: AbortController
  background: boolean
}

/** The end of a reading in the background that a search has come to need: it takes it over, from where it is. */
export class GaveWayError extends Error {
  override readonly name = 'GaveWayError'
}

/** Lets several runs that need one reading at the same time wait for a single one. */
export type SharedSweeps<T> = {
  /**
   * Joins the reading under way for `key`, or starts it. A run that aborts only leaves; the reading itself
   * is aborted when the last one has left. A reading in the `background`, for which nobody waits, gives way to
   * whoever needs it: see `GaveWayError`.
   */
  join(
    key: string,
    options: {
      signal: AbortSignal
      onPage: Listener
      background?: boolean
      start: (signal: AbortSignal, onPage: Listener) => Promise<T>
    },
  ): Promise<T>
}

export function createSharedSweeps<T>(): SharedSweeps<T> {
  const underWay = new Map<string, Shared<T>>()

  function begin(
    key: string,
    start: (signal: AbortSignal, onPage: Listener) => Promise<T>,
    background: boolean,
  ): Shared<T> {
    const abort = new AbortController()
    const listeners = new Set<Listener>()
    const shared: Shared<T> = { listeners, abort, background, promise: Promise.resolve() as never }
    shared.promise = start(abort.signal, (pages) => {
      shared.latest = pages
      for (const listener of listeners) listener(pages)
    }).finally(() => {
      if (underWay.get(key) === shared) underWay.delete(key)
    })
    shared.promise.catch(() => {})
    underWay.set(key, shared)
    return shared
  }

  return {
    async join(key, { signal, onPage, background = false, start }) {
      signal.throwIfAborted()
      const known = underWay.get(key)
      const gaveWay = known?.background && !background ? known : undefined
      gaveWay?.abort.abort(new GaveWayError(`A search needs ${key}`))
      const shared = known && !gaveWay ? known : begin(key, after(gaveWay?.promise, start), background)
      shared.listeners.add(onPage)
      if (shared.latest) onPage(shared.latest)
      try {
        return await abortable(shared.promise, signal)
      } finally {
        shared.listeners.delete(onPage)
        if (shared.listeners.size === 0) {
          if (underWay.get(key) === shared) underWay.delete(key)
          shared.abort.abort(new DOMException('Nobody waits for this reading', 'AbortError'))
        }
      }
    },
  }
}

/** The same start, once that promise is settled: two must not read one window at a time. */
function after<T, Args extends unknown[]>(
  first: Promise<unknown> | undefined,
  start: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  return first ? (...args) => first.catch(() => {}).then(() => start(...args)) : start
}

/** The promise, or the signal's reason if that comes first. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
