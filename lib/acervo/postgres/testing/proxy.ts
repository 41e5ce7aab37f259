import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Stands between an acervo and its server, on an address of its own, to be taken away. */
export async function createProxy(target: string) {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let left = Infinity
  let wanted: RegExp | undefined
  let server = listening(0)
  await once(server, 'listening')
  const own = new URL(target)
  own.hostname = '127.0.0.1'
  own.port = String((server.address() as AddressInfo).port)

  function listening(at: number): Server {
    return createServer((client) => {
      const upstream = connect(Number(port || 5432), hostname)
      client.on('data', (data) => {
        if (wanted?.test(data.toString('latin1'))) cut()
      })
      pass(client, upstream)
      pass(upstream, client)
    }).listen(at, '127.0.0.1')
  }

  function pass(from: Socket, to: Socket): void {
    sockets.add(from)
    from.on('data', (data) => {
      to.write(data)
      left -= data.length
      if (left <= 0) cut()
    })
    from.on('error', () => {})
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }

  function cut(): void {
    left = Infinity
    wanted = undefined
    for (const socket of sockets) socket.destroy()
  }

  return {
    url: own.href,
    /** Cuts all connections; new ones are taken. */
    cut,
    /** Cuts all connections when so many more bytes have passed. */
    cutAfter(bytes: number) {
      left = bytes
    },
    /** Cuts all connections instead of passing on what a client sends that has this in it, byte for character. */
    cutBefore(message: RegExp) {
      wanted = message
    },
    async stop() {
      cut()
      server.close()
      await once(server, 'close')
    },
    async start() {
      server = listening(Number(own.port))
      await once(server, 'listening')
    },
  }
}
