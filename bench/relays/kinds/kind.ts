import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SearchEvent } from '../../../lib/search/events.ts'

/** Hands the events of one search to one viewer, until the end or until the viewer leaves. */
export type Relay = (searchId: string, request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Whoever tells the story of one search: resolves when Redis has taken the event. */
export type Pen = (event: SearchEvent) => Promise<void>

/** One way to bring events from who runs a search to who watches it, in other processes. */
export type Kind = {
  createRelay(redisUrl: string): Relay
  /** Takes the pen for searches, one after the other. */
  createPublisher(redisUrl: string): (searchId: string) => Promise<Pen>
}

export const SSE_HEADERS = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' }
