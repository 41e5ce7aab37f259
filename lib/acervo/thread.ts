import { Worker } from 'node:worker_threads'
import { uncarry } from './carried-error.ts'
import type { StoreReply } from './serve.ts'

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

export type StoreThread = {
  /** Calls a method of the store. An `AppError` or `TooManyRowsError` thrown there is thrown here as such. */
  call<T>(method: string, ...args: unknown[]): Promise<T>
  /** Calls sent and not yet answered. */
  pending(): number
}

/**
 * A thread that holds an open store: `workerFile` is one that calls `serveStore`, and gets `workerData`. It
 * starts with the first call; should it die, the calls it had fail and the next one starts another.
 */
export function createStoreThread(workerFile: string, workerData: unknown): StoreThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(workerFile, {
      workerData,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.on('message', (reply: StoreReply) => {
      const waiter = waiting.get(reply.id)
      if (!waiter) return
      waiting.delete(reply.id)
      if (waiting.size === 0) started.unref()
      if ('error' in reply) waiter.reject(uncarry(reply.error))
      else waiter.resolve(reply.value)
    })
    const gone = (error: Error) => {
      if (worker === started) worker = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('error', (error) => gone(error as Error))
    started.on('exit', () => gone(new Error('The acervo thread ended')))
    started.unref()
    return started
  }

  return {
    call<T>(method: string, ...args: unknown[]) {
      const thread = (worker ??= start())
      const id = ++lastId
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        thread.ref()
        thread.postMessage({ id, method, args })
      })
    },
    pending: () => waiting.size,
  }
}
