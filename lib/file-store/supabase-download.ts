import type { StorageClient } from './supabase-client.ts'

/**
 * The bytes of an object as they come in. The storage has `patienceMs` for the answer and for each piece of it;
 * a reader that takes its time costs nothing.
 */
export async function downloadObject(
  files: ReturnType<StorageClient['from']>,
  name: string,
  patienceMs: number,
): Promise<ReadableStream<Uint8Array>> {
  const leaving = new AbortController()

  async function soon<T>(waiting: PromiseLike<T>): Promise<T> {
    const timer = setTimeout(
      () => leaving.abort(new DOMException('The storage stopped answering', 'TimeoutError')),
      patienceMs,
    )
    try {
      return await waiting
    } finally {
      clearTimeout(timer)
    }
  }

  const { data, error } = await soon(files.download(name, {}, { signal: leaving.signal }).asStream())
  if (error) throw error
  const reader = (data as ReadableStream<Uint8Array>).getReader()
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await soon(reader.read())
      if (done) stream.close()
      else stream.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
