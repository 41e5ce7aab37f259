import { isFree } from '../../scripts/lib/servers/port.mjs'

/** Below those that the system gives to connections, where another would take it while its server is away. */
const RANGE = { first: 20_000, count: 12_000 }

const given = new Set<number>()

/** A free port of 127.0.0.1 for a server that is to come back to it. */
export async function stablePort(): Promise<number> {
  for (;;) {
    const port = RANGE.first + Math.floor(Math.random() * RANGE.count)
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
}
