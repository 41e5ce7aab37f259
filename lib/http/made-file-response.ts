import { attachment } from './attachment.ts'
import type { MadeFile } from '../searches/exports.ts'
import { services } from '../services.ts'

/**
 * Sends a file while it is made. What fails before its first bytes is thrown; what fails later breaks the transfer
 * off, so that no part can be taken for the whole. Who leaves stops the making.
 */
export async function madeFileResponse({ filename, type, parts }: MadeFile): Promise<Response> {
  const { lifecycle, log } = services()
  const first = await parts.next()
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      if (first.done) stream.close()
      else stream.enqueue(first.value)
    },
    async pull(stream) {
      try {
        const { done, value } = await parts.next()
        if (done) stream.close()
        else stream.enqueue(value)
      } catch (error) {
        log.error({ err: error, filename }, 'Export broke off')
        stream.error(error)
      }
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return new Response(lifecycle.track(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': attachment(filename),
      'Cache-Control': 'private, no-store',
      // A proxy that gathers the whole before it sends any of it would fill its disk.
      'X-Accel-Buffering': 'no',
    },
  })
}
