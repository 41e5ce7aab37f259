export type Pool = {
  /** Runs the task when its turn comes, first come first served. Aborting `signal` while waiting rejects with its reason. */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

/** At most `size` tasks at once; the others wait. */
export function createPool(size: number): Pool {
  let free = size
  const waiting = new Set<() => void>()

  async function enter(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (free > 0) {
      free--
      return
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.delete(proceed)
        reject(signal?.reason as Error)
      }
      const proceed = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      waiting.add(proceed)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** Hands the place to whoever waits longest, so that a newcomer cannot take it first. */
  function leave(): void {
    const [next] = waiting
    if (!next) {
      free++
      return
    }
    waiting.delete(next)
    next()
  }

  return {
    async run(task, signal) {
      await enter(signal)
      try {
        return await task()
      } finally {
        leave()
      }
    },
  }
}
