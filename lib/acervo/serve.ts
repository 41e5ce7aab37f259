import { parentPort } from 'node:worker_threads'
import { carry, type CarriedError } from './carried-error.ts'

export type StoreCall = { id: number; method: string; args: unknown[] }
export type StoreReply = { id: number } & ({ value: unknown } | { error: CarriedError })

/** The worker's side of `createStoreThread`: answers each call with the method of that name, until `close`. */
export function serveStore(store: object): void {
  const methods = store as Record<string, (...args: unknown[]) => unknown>
  const port = parentPort!

  async function answer({ id, method, args }: StoreCall): Promise<void> {
    try {
      const value = await methods[method]!(...args)
      port.postMessage({ id, value }, transferables(value))
      if (method === 'close') port.close()
    } catch (error) {
      port.postMessage({ id, error: carry(error) })
    }
  }

  port.on('message', (call: StoreCall) => void answer(call))
}

/** Packed answers are handed over, not copied. */
function transferables(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null || !('chunks' in value) || !('index' in value)) return []
  const { chunks, index } = value as { chunks: Uint8Array[]; index: Uint8Array }
  return [index, ...chunks].map(({ buffer }) => buffer as ArrayBuffer)
}
