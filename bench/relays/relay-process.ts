import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadKind, type KindName } from './kinds/by-name.ts'

/** One relay in a process of its own: `node relay-process.ts KIND REDIS_URL`. Tells its parent its port. */
const [kind, redisUrl] = process.argv.slice(2)
const relay = (await loadKind(kind as KindName)).createRelay(redisUrl!)

const server = createServer((request, response) => {
  const searchId = request.url!.slice(1)
  relay(searchId, request, response).catch((error: unknown) => {
    if (!response.headersSent) response.writeHead(500)
    response.end()
    if (!response.destroyed) console.error(`${kind} relay: ${String(error)}`)
  })
}).listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))

process.on('disconnect', () => process.exit())
