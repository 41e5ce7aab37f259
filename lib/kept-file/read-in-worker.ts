import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Contratacao } from '../search/contratacao.ts'
import { workerOptions } from '../worker-options.ts'
import { KeptFileError } from './failure.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { FromReader, ReadJob, ToReader } from './protocol.ts'
import type { FileFacts } from './record.ts'

export type ReadOptions = Omit<ReadJob, 'limits'> & {
  /** The index of the result that the file says it was made from, packed; null when it is not there. */
  olderIndex: (facts: FileFacts) => Promise<Uint8Array | null>
  /** What the index knows of these contratações now, of those that it has. */
  known: (numeros: string[]) => Promise<Contratacao[]>
  signal: AbortSignal
  limits?: Partial<Limits>
  /** The worker's source, run by Node as it is. */
  workerPath?: string
}

/**
 * Reads a file that a user kept, in a thread of its own, and leaves its rows and a `KeptIndex` at the two paths.
 * Aborting `signal` rejects with its reason; the thread is gone when this settles.
 *
 * @throws {KeptFileError} when the file is at fault.
 */
export async function readInWorker(options: ReadOptions): Promise<FileFacts> {
  const { olderIndex, known, signal, workerPath = ownWorker(), limits, ...job } = options
  const bounds = { ...LIMITS, ...limits }
  signal.throwIfAborted()
  const worker = new Worker(workerPath, workerOptions({ ...job, limits: bounds } satisfies ReadJob))
  const running = Promise.withResolvers<FileFacts>()
  const abort = () => running.reject(signal.reason)
  const timeout = setTimeout(
    () => running.reject(new KeptFileError('tooSlow', `Not read within ${bounds.readMs} ms`)),
    bounds.readMs,
  )
  let facts: FileFacts | undefined

  async function answer(message: FromReader): Promise<void> {
    if (message.type === 'done') return running.resolve(facts!)
    if (message.type === 'failed') return running.reject(new KeptFileError(message.reason, message.message))
    if (message.type === 'facts') facts = message.facts
    const reply: ToReader =
      message.type === 'facts'
        ? { type: 'facts', older: await olderIndex(message.facts) }
        : { type: 'known', rows: await known(message.numeros) }
    worker.postMessage(reply)
  }

  worker.on('message', (message: FromReader) => void answer(message).catch(running.reject))
  worker.on('error', (cause) => running.reject(asFailure(cause)))
  worker.on('exit', (code) =>
    running.reject(new Error(`The reading thread stopped early, with code ${code}`)),
  )
  signal.addEventListener('abort', abort, { once: true })

  try {
    return await running.promise
  } finally {
    clearTimeout(timeout)
    signal.removeEventListener('abort', abort)
    await worker.terminate()
  }
}

/** A file that needs more memory than a thread may have is at fault itself. */
function asFailure(cause: unknown): Error {
  if ((cause as NodeJS.ErrnoException)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new KeptFileError('excessive', 'Reading took too much memory', { cause })
  return new Error('The reading thread failed', { cause })
}

/** From the working directory, since in a bundle `import.meta.url` is elsewhere; the comment keeps the bundler from following it. */
function ownWorker(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'kept-file', 'worker.ts')
}
