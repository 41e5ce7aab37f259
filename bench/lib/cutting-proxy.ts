import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Random } from './random.ts'

export type CuttingProxy = { url: string; cuts(): number; close(): Promise<void> }

/** A bad network before a server: each connection is cut at both ends after a random time. */
export async function startCuttingProxy(
  target: string,
  random: Random,
  life: { leastMs: number; mostMs: number },
): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let cuts = 0

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    const timer = setTimeout(
      () => {
        cuts++
        client.resetAndDestroy()
      },
      random.between(life.leastMs, life.mostMs),
    )
    const end = () => {
      clearTimeout(timer)
      client.destroy()
      upstream.destroy()
      open.delete(client)
    }
    open.add(client)
    client.on('close', end).on('error', end)
    upstream.on('close', end).on('error', end)
    client.pipe(upstream).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    async close() {
      for (const client of open) client.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
