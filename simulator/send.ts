import type { ServerResponse } from 'node:http'
import type { Reply } from './answer.ts'
import type { LogEntry } from './log.ts'

export type Damage = {
  /** Half of the text, as if it were all. */
  half?: boolean
  /** Half of the text, then the connection is cut. */
  reset?: boolean
}

/** Writes an answer, whole or damaged. */
export function send(response: ServerResponse, entry: LogEntry, reply: Reply, { half, reset }: Damage = {}) {
  entry.status = reply.status
  const whole = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body
  const middle = Math.floor(whole.length / 2)
  if (reply.contentType) response.setHeader('content-type', reply.contentType)
  if (reply.status !== 204) response.setHeader('content-length', half ? middle : whole.length)
  response.writeHead(reply.status)
  if (!reset) {
    response.end(half ? whole.subarray(0, middle) : whole)
    return
  }
  if (middle === 0) return cut(response)
  response.write(whole.subarray(0, middle), () => cut(response))
}

const cutByUs = new WeakSet<ServerResponse>()

/** Whether it was the simulator that ended the connection, and not the client. */
export const wasCut = (response: ServerResponse) => cutByUs.has(response)

/** Ends the connection without an answer, or in the middle of one. */
export function cut(response: ServerResponse) {
  cutByUs.add(response)
  response.socket?.destroy()
}
