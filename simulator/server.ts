import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerAdmin } from './admin.ts'
import { json } from './answer.ts'
import type { RecordChange } from './data/changing-store.ts'
import type { FaultSpec } from './faults.ts'
import type { LogEntry } from './log.ts'
import { DEFAULTS, type SimulatorOptions } from './options.ts'
import { UNKNOWN_PATH, routeOf } from './routes.ts'
import { send, wasCut } from './send.ts'
import { serve } from './serve.ts'
import { type Settings, type Simulator, createSimulator } from './simulator.ts'

export type RunningSimulator = {
  /** Without a slash at the end. */
  url: string
  port: number
  /** Contratações published by now. */
  rows: number
  warnings: readonly string[]
  /** Cuts every connection and stops listening. */
  close(): Promise<void>
  /** Replaces whatever is switched on; with nothing, all is well again. */
  faults(...specs: FaultSpec[]): void
  log(): readonly LogEntry[]
  clearLog(): void
  settings(settings: Settings): void
  /** Changes a record from now on. */
  change(numero: string, fields: RecordChange): void
  stats(): ReturnType<Simulator['stats']>
}

/** Starts a PNCP on localhost, on a free port unless told otherwise. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const simulator = createSimulator(options)
  const { host = DEFAULTS.host } = options
  const server = createServer((request, response) => {
    handle(simulator, request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  // Longer than a client keeps an idle connection: else it may write into one that is being closed.
  server.keepAliveTimeout = 60_000
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `http://${host}:${port}`,
    port,
    rows: simulator.stats().rows,
    warnings: simulator.warnings,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
    faults(...specs) {
      simulator.faults.clear()
      for (const spec of specs) simulator.faults.add(spec)
    },
    log: () => simulator.log.all(),
    clearLog: () => simulator.log.clear(),
    settings: (settings) => simulator.set(settings),
    change: (numero, fields) => simulator.change(numero, fields),
    stats: () => simulator.stats(),
  }
}

async function handle(simulator: Simulator, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams: params } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname.startsWith('/__sim/')) {
    return reply(response, await answerAdmin(simulator, request, pathname))
  }
  const route = routeOf(pathname)
  if (!route) return reply(response, UNKNOWN_PATH)
  if (request.method !== 'GET')
    return reply(response, json(405, { status: 405, error: 'Method Not Allowed' }))

  const entry = simulator.log.open(route.source, pathname, Object.fromEntries(params))
  const leaving = new AbortController()
  if (route.source === 'consulta') simulator.consultaLoad++
  response.once('close', () => {
    entry.endedAt = Date.now()
    if (!response.writableFinished && !wasCut(response)) entry.aborted = true
    if (route.source === 'consulta') simulator.consultaLoad--
    leaving.abort()
  })
  await serve(simulator, { route, path: pathname, params, entry, response, gone: leaving.signal })
}

/** An answer that is none of the PNCP's, and stays out of the log. */
function reply(response: ServerResponse, answer: ReturnType<typeof json>) {
  send(response, { status: null } as LogEntry, answer)
}
