import { parentPort, workerData } from 'node:worker_threads'
import { TooManyRowsError } from '../../search/answer.ts'
import { openStore } from './store.ts'

export type WorkerRequest = { id: number; method: string; args: unknown[] }
export type WorkerReply = { id: number } & (
  { value: unknown } | { error: { name: string; message: string; limit?: number } }
)

const { path } = workerData as { path: string }
const store = openStore(path) as unknown as Record<string, (...args: unknown[]) => unknown>
const port = parentPort!

port.postMessage({ id: 0, value: 'open' })
port.on('message', (request: WorkerRequest) => void answer(request))

async function answer({ id, method, args }: WorkerRequest): Promise<void> {
  try {
    const value = await store[method]!(...args)
    port.postMessage({ id, value }, transferables(value))
    if (method === 'close') port.close()
  } catch (error) {
    const { name, message } = error as Error
    port.postMessage({
      id,
      error: { name, message, ...(error instanceof TooManyRowsError && { limit: error.limit }) },
    })
  }
}

/** Packed answers are handed over, not copied. */
function transferables(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null || !('chunks' in value) || !('index' in value)) return []
  const { chunks, index } = value as { chunks: Uint8Array[]; index: Uint8Array }
  return [index, ...chunks].map(({ buffer }) => buffer as ArrayBuffer)
}
