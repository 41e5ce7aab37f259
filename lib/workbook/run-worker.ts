import { takeWorker } from './spare-worker.ts'
import type { FromWorker, Job, ToWorker, Written } from './protocol.ts'

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Runs one job from start to end and answers what was written. The thread is gone when this settles. */
export async function runWorker(
  workerPath: string,
  job: Job,
  parts: Chunks[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (rows: number) => void },
): Promise<Written> {
  signal?.throwIfAborted()
  const source = iterate(parts)
  const worker = takeWorker(workerPath)
  const running = Promise.withResolvers<Written>()
  const abort = () => running.reject(signal?.reason)

  async function feed(rows: number): Promise<void> {
    onProgress?.(rows)
    const next = await source.next()
    if (next.done || next.value === PART_END) return worker.postMessage({ type: 'end' } satisfies ToWorker)
    const bytes = new Uint8Array(next.value) // a copy: what is transferred is lost to its owner
    worker.postMessage({ type: 'chunk', bytes } satisfies ToWorker, [bytes.buffer])
  }

  worker.on('message', (message: FromWorker) => {
    if (message.type === 'done') return running.resolve(message)
    feed(message.rows).catch(running.reject)
  })
  worker.on('error', (cause) => running.reject(new Error('The workbook worker failed', { cause })))
  worker.on('exit', (code) =>
    running.reject(new Error(`The workbook worker stopped early, with code ${code}`)),
  )
  signal?.addEventListener('abort', abort, { once: true })
  worker.postMessage({ type: 'job', job } satisfies ToWorker)

  try {
    return await running.promise
  } finally {
    signal?.removeEventListener('abort', abort)
    await worker.terminate()
    // Not awaited: a source that is stuck must not hold back the answer.
    Promise.resolve(source.return?.(undefined)).catch(() => {})
  }
}

const PART_END = null

/** The chunks of one part after another; the end of the last one is that of all. */
async function* iterate([first = [], ...others]: Chunks[]): AsyncGenerator<Uint8Array | typeof PART_END> {
  yield* first
  for (const part of others) {
    yield PART_END
    yield* part
  }
}
