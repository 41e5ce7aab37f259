import { Redis } from 'ioredis'
import { createResumableStreamContext } from 'resumable-stream/ioredis'
import { isTerminal } from '../../../lib/search/apply-event.ts'
import { SSE_HEADERS, type Kind } from './kind.ts'

/**
 * `resumable-stream` as its README has it: the producer keeps the whole text and sends it to each viewer on a
 * channel of its own. A viewer that comes back says how many characters it has.
 */
export const resumable: Kind = {
  createRelay(redisUrl) {
    const streams = createContext(redisUrl)

    return async (searchId, request, response) => {
      const stream = await streams.resumeExistingStream(searchId, Number(request.headers['x-resume-at'] ?? 0))
      if (!stream) {
        response.writeHead(422).end()
        return
      }
      response.writeHead(200, SSE_HEADERS).flushHeaders()
      const reader = stream.getReader()
      response.on('close', () => void reader.cancel().catch(() => {}))
      for (let read = await reader.read(); !read.done; read = await reader.read()) response.write(read.value)
      response.end()
    }
  },

  createPublisher(redisUrl) {
    const streams = createContext(redisUrl)
    return async (searchId) => {
      let n = 0
      const { promise, resolve } = Promise.withResolvers<ReadableStreamDefaultController<string>>()
      const source = () => new ReadableStream<string>({ start: resolve })
      const own = await streams.createNewResumableStream(searchId, source)
      void own?.pipeTo(new WritableStream())
      const stream = await promise
      return async (event) => {
        stream.enqueue(`id: ${++n}\ndata: ${JSON.stringify(event)}\n\n`)
        if (isTerminal(event)) stream.close()
      }
    }
  },
}

function createContext(redisUrl: string) {
  return createResumableStreamContext({
    waitUntil: null,
    publisher: new Redis(redisUrl),
    subscriber: new Redis(redisUrl),
  })
}
