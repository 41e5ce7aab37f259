import { Redis } from 'ioredis'
import type { ServerResponse } from 'node:http'
import { SSE_HEADERS, type Kind } from './kind.ts'

/**
 * The relay that most people write: the channel of a search is subscribed to for its viewers, and what comes
 * is written to each. Nothing is kept, so nothing can be read again.
 */
export const pubsub: Kind = {
  createRelay(redisUrl) {
    const subscriber = new Redis(redisUrl)
    const viewers = new Map<string, Set<ServerResponse>>()
    subscriber.on('message', (channel, message) => {
      const ends = message.includes('"type":"completed"')
      for (const response of viewers.get(channel) ?? []) {
        response.write(message)
        if (ends) response.end()
      }
    })

    return async (searchId, _request, response) => {
      const channel = channelOf(searchId)
      await subscriber.subscribe(channel)
      if (response.destroyed) return
      response.writeHead(200, SSE_HEADERS).flushHeaders()
      const here = viewers.get(channel) ?? new Set()
      viewers.set(channel, here.add(response))
      response.on('close', () => {
        here.delete(response)
        if (here.size > 0 || !viewers.delete(channel)) return
        subscriber.unsubscribe(channel).catch(() => {})
      })
    }
  },

  createPublisher(redisUrl) {
    const redis = new Redis(redisUrl)
    return async (searchId) => {
      let n = 0
      return async (event) => {
        await redis.publish(channelOf(searchId), `id: ${++n}\ndata: ${JSON.stringify(event)}\n\n`)
      }
    }
  },
}

function channelOf(searchId: string): string {
  return `relay:${searchId}`
}
