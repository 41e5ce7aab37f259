import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Call, roleOf } from './call.ts'
import { type Reply, failure, json } from './errors.ts'
import type { FaultSpec, Faults } from './faults.ts'
import { type Route, routeOf } from './routes.ts'
import type { State } from './state.ts'

export type Standing = { state: State; faults: Faults; secret: string }

/** Answers a request as the server would, with whatever is switched on against it. */
export async function serve(standing: Standing, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams: params } = new URL(request.url ?? '/', 'http://localhost')
  const route = routeOf(request.method ?? '', pathname)
  if (!route)
    return send(
      response,
      json(404, { statusCode: '404', error: 'Not Found', message: `Route ${pathname} not found` }),
    )

  const { state, faults } = standing
  state.count(route.operation)
  const hits = faults.draw(route.operation)
  const hit = (kind: FaultSpec['kind']) => hits.find((fault) => fault.kind === kind)

  if (hit('hang')) return once(response, 'close')
  const slow = hit('slow')
  if (slow) await sleep(slow.ms, undefined, { ref: false })
  if (hit('reset')) return response.destroy()
  const body = await read(request)
  const reply = broken(hits, route) ?? answer(standing, route, { params, headers: request.headers, body })
  if (hit('reset-after')) return response.destroy()
  if (hit('stall')) return stall(response, reply)
  send(response, reply)
}

function broken(hits: FaultSpec[], { operation }: Route): Reply | undefined {
  for (const { kind } of hits) {
    if (kind === '500') return failure('InternalError')
    if (kind === '502') return html(502, 'Bad Gateway')
    if (kind === '507') return html(507, 'Insufficient Storage')
    if (kind === '401') return json(401, { message: 'Invalid API key' })
    if (kind === 'deny') return failure('AccessDenied')
    if (kind === 'full' && operation === 'upload') return failure('EntityTooLarge')
  }
  return undefined
}

function answer(
  { state, secret }: Standing,
  { handler, isOpen, bucketId, name }: Route,
  request: Pick<Call, 'params' | 'headers' | 'body'>,
): Reply {
  const role = isOpen ? '' : roleOf(request.headers, secret, state.now())
  if (typeof role !== 'string') return role
  try {
    return handler({ state, secret, role, bucketId, name, ...request })
  } catch (error) {
    return failure('InvalidRequest', error instanceof Error ? error.message : String(error))
  }
}

export async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** `HEAD` has no body: Node leaves it out. */
export function send(response: ServerResponse, { status, headers = {}, body = '' }: Reply) {
  const length = headers['content-length'] ?? Buffer.byteLength(body)
  response.writeHead(status, { ...headers, 'content-length': length }).end(body)
}

/** Half of the body, then nothing more. */
function stall(response: ServerResponse, { status, headers = {}, body = '' }: Reply) {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.write(bytes.subarray(0, bytes.length >> 1))
}

function html(status: number, text: string): Reply {
  const body = `<html><head><title>${status} ${text}</title></head><body><h1>${status} ${text}</h1></body></html>`
  return { status, headers: { 'content-type': 'text/html' }, body }
}
