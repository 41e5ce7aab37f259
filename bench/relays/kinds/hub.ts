import type { IncomingMessage, ServerResponse } from 'node:http'
import { sseResponse } from '../../../lib/http/sse.ts'
import { createRedisProgressLog } from '../../../lib/progress/redis.ts'
import { connectRedis } from '../../../lib/redis/client.ts'
import { SSE_HEADERS, type Kind, type Relay } from './kind.ts'
import { firstState } from '../story.ts'

/** The product's own log and event streams, in bare Node. */
export const hub: Kind = {
  createRelay(redisUrl) {
    const log = createLog(redisUrl)
    return async (searchId, incoming, response) => {
      const left = new AbortController()
      response.on('close', () => left.abort())
      const request = new Request('http://relay/', { signal: left.signal })
      const { headers, body } = sseResponse(request, (signal) =>
        log.read(searchId, { after: lastEventId(incoming), signal }),
      )
      response.writeHead(200, Object.fromEntries(headers))
      const reader = body!.getReader()
      for (let read = await reader.read(); !read.done; read = await reader.read()) response.write(read.value)
      response.end()
    }
  },
  createPublisher,
}

/** The same log with nothing between it and the socket: tells what the streams cost. */
export const plainHub: Kind = {
  createRelay(redisUrl): Relay {
    const log = createLog(redisUrl)
    return async (searchId, incoming, response) => {
      const left = new AbortController()
      response.on('close', () => left.abort())
      response.writeHead(200, SSE_HEADERS).flushHeaders()
      const events = log.read(searchId, { after: lastEventId(incoming), signal: left.signal })
      for await (const { id, event } of events) writeFrame(response, id, event)
      response.end()
    }
  },
  createPublisher,
}

function createPublisher(redisUrl: string): ReturnType<Kind['createPublisher']> {
  const log = createLog(redisUrl)
  return async (searchId) => {
    const writer = await log.open(firstState(searchId))
    return async (event) => void (await writer.append(event))
  }
}

function createLog(redisUrl: string) {
  const clients = connectRedis(redisUrl, () => {})
  clients.jobs.disconnect() // nobody runs jobs here
  return createRedisProgressLog(clients)
}

function lastEventId({ headers }: IncomingMessage): string | undefined {
  return headers['last-event-id'] as string | undefined
}

const texts = new WeakMap<object, string>()

function writeFrame(response: ServerResponse, id: string, event: object): void {
  const text = texts.get(event) ?? `data: ${JSON.stringify(event)}\n\n`
  texts.set(event, text)
  response.write(`id: ${id}\n${text}`)
}
