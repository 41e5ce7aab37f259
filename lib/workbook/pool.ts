import { AppError } from '../errors.ts'

export type Place = {
  /** Whose work it is: who has the least under way goes first, so that nobody takes every place with many asks. */
  owner?: string
  /** It takes long: one place is kept free of such work, for what is soon done. */
  large?: boolean
  /** How many came before and wait too; 0 when its turn has come. */
  onAhead?: (ahead: number) => void
}

export type Pool = {
  /**
   * Runs the task when its turn comes. Aborting `signal` while waiting rejects with its reason.
   *
   * @throws {AppError} `store_unavailable` when too many wait already.
   */
  run<T>(task: () => Promise<T>, signal?: AbortSignal, place?: Place): Promise<T>
  status(): { running: number; waiting: number }
}

type Waiting = Place & { proceed: () => void }

/** Seconds after which asking again makes sense: a large file takes about ten. */
const RETRY_AFTER_S = 15

/** At most `size` tasks at once, and at most `maxWaiting` that wait. */
export function createPool(size: number, { maxWaiting = Infinity } = {}): Pool {
  const running = new Set<Place>()
  let waiting: Waiting[] = []

  const count = (places: Iterable<Place>, isCounted: (place: Place) => boolean) =>
    [...places].filter(isCounted).length
  const mayStart = ({ large }: Place) =>
    running.size < size && (!large || count(running, (one) => one.large === true) < Math.max(1, size - 1))
  const underWay = ({ owner }: Place) =>
    owner === undefined ? 0 : count(running, (one) => one.owner === owner)

  /** Of those that may start, who has the least under way; among equals, who waits longest. */
  function next(): Waiting | undefined {
    const ready = waiting.filter(mayStart)
    return ready.toSorted((a, b) => underWay(a) - underWay(b))[0]
  }

  function letIn(): void {
    for (let one = next(); one; one = next()) {
      const entering = one
      waiting = waiting.filter((other) => other !== entering)
      running.add(entering)
      entering.onAhead?.(0)
      entering.proceed()
    }
    waiting.forEach(({ onAhead }, ahead) => onAhead?.(ahead + 1))
  }

  async function enter(place: Place, signal?: AbortSignal): Promise<Place> {
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const entering: Waiting = { ...place, proceed: resolve }
    const leave = () => {
      waiting = waiting.filter((other) => other !== entering)
      if (!running.has(entering)) reject(signal?.reason as Error)
      letIn()
    }
    waiting.push(entering)
    letIn()
    if (waiting.includes(entering) && waiting.length > maxWaiting) {
      waiting = waiting.filter((other) => other !== entering)
      throw tooMany(maxWaiting)
    }
    signal?.addEventListener('abort', leave, { once: true })
    await promise.finally(() => signal?.removeEventListener('abort', leave))
    return entering
  }

  return {
    async run(task, signal, place = {}) {
      const entered = await enter(place, signal)
      try {
        return await task()
      } finally {
        running.delete(entered)
        letIn()
      }
    },
    status: () => ({ running: running.size, waiting: waiting.length }),
  }
}

function tooMany(maxWaiting: number): AppError {
  return new AppError('store_unavailable', `${maxWaiting} workbooks wait already`, {
    publicMessage: 'Há muitas planilhas sendo feitas agora. Tente de novo em um minuto.',
    retryAfter: RETRY_AFTER_S,
  })
}
