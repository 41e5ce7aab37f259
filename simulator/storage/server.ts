import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Admin, answerAdmin, createAdmin } from './admin.ts'
import { createFaults } from './faults.ts'
import { makeKeys } from './jwt.ts'
import { type Standing, send, serve } from './serve.ts'
import { createState } from './state.ts'

export type StorageOptions = {
  /** A free one when omitted. */
  port?: number
  host?: string
  /** Keys and links are signed with it; the same secret gives the same keys. */
  secret?: string
}

export type RunningStorage = {
  /** Without a slash at the end: what `createClient` of Supabase takes. */
  url: string
  port: number
  serviceKey: string
  anonKey: string
  admin: Admin
  /** Cuts every connection and stops listening. */
  close(): Promise<void>
}

/** Starts a Supabase Storage on localhost, empty and in memory. */
export async function startStorage({
  port = 0,
  host = '127.0.0.1',
  secret = randomBytes(32).toString('hex'),
}: StorageOptions = {}): Promise<RunningStorage> {
  const standing: Standing = { state: createState(), faults: createFaults(), secret }
  const server = createServer((request, response) => {
    const answered = request.url?.startsWith('/__storage/')
      ? answerAdmin(standing, request).then((reply) => send(response, reply))
      : serve(standing, request, response)
    answered.catch(() => response.destroy()) // the client left while we were reading it
  })
  // Longer than a client keeps an idle connection: else it may write into one that is being closed.
  server.keepAliveTimeout = 60_000
  server.listen(port, host)
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo

  return {
    url: `http://${host}:${taken}`,
    port: taken,
    ...makeKeys(secret),
    admin: createAdmin(standing),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
