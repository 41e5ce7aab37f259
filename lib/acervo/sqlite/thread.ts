import { Worker } from 'node:worker_threads'
import { TooManyRowsError } from '../../search/answer.ts'
import type { WorkerReply } from './worker.ts'

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

export type StoreThread = {
  call<T>(method: string, ...args: unknown[]): Promise<T>
  /** Calls sent and not yet answered. */
  pending(): number
}

/**
 * A thread that holds an open store. It starts with the first call; should it die, the calls it had fail
 * and the next one starts another.
 */
export function createStoreThread(workerFile: string, path: string): StoreThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(workerFile, {
      workerData: { path },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.on('message', (reply: WorkerReply) => {
      const waiter = waiting.get(reply.id)
      if (!waiter) return
      waiting.delete(reply.id)
      if (waiting.size === 0) started.unref()
      if ('error' in reply) waiter.reject(toError(reply.error))
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

function toError({ name, message, limit }: { name: string; message: string; limit?: number }): Error {
  if (name === 'TooManyRowsError' && limit !== undefined) return new TooManyRowsError(limit)
  return Object.assign(new Error(message), { name })
}
