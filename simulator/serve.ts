import type { ServerResponse } from 'node:http'
import { type Answer, JSON_TYPE, type Page, type Reply, isPage, pageBody } from './answer.ts'
import { unit } from './data/random.ts'
import { databaseDown, gatewayError, maintenancePage, tooManyRequests, unprocessable } from './errors.ts'
import type { FaultKind } from './faults.ts'
import { apiLatency, buscaLatency, consultaLatency } from './latency.ts'
import type { LogEntry } from './log.ts'
import { faultyRows } from './page-faults.ts'
import type { Route } from './routes.ts'
import { cut, send } from './send.ts'
import type { Simulator } from './simulator.ts'
import { wait } from './waiting.ts'

/** From this many requests in flight on, half of consulta's answers are 500. */
const OVERLOAD = 9

export type Exchange = {
  route: Route
  path: string
  params: URLSearchParams
  entry: LogEntry
  response: ServerResponse
  gone: AbortSignal
}

/** Answers a data request as the PNCP would, with whatever is switched on against it. */
export async function serve(simulator: Simulator, exchange: Exchange): Promise<void> {
  const { route, path, params, entry, response, gone } = exchange
  const factor = simulator.latency()
  const hits = simulator.faults.draw(route.source, params)
  const applied: string[] = []

  /** The fault, when it hit; noted in the log. */
  function hit(kind: FaultKind) {
    const found = hits.find((each) => each.kind === kind)
    if (found) {
      applied.push(kind)
      entry.fault = applied.join('+')
    }
    return found
  }
  async function sendAfter(ms: number, reply: Reply) {
    if (await wait(ms * factor, gone)) send(response, entry, reply)
  }

  const down = hit('down')
  if (down) {
    if (down.turn % 2 === 0) return cut(response)
    return send(response, entry, gatewayError(down.turn % 4 === 1 ? 502 : 503))
  }
  if (hit('hang')) {
    await wait(Math.max(60_000, 7 * 60_000 * factor), gone)
    return cut(response)
  }
  if (hit('429')) return sendAfter(50, tooManyRequests())
  if (route.source === 'consulta' && !simulator.admit()) {
    entry.fault = 'rate-limit'
    return sendAfter(50, tooManyRequests())
  }

  const broken = hit('500')
  const overloaded = isOverloaded(simulator, exchange)
  if (overloaded) entry.fault = 'overload'
  if (broken || overloaded) {
    if (!(await wait(Math.min(30_000, 30_000 * factor), gone))) return
    return send(response, entry, databaseDown(path, (broken?.turn ?? entry.n) % 2 === 0))
  }
  if (hit('html200')) return sendAfter(100, maintenancePage())

  const largest = hit('small-pages')?.limit ?? Infinity
  const answer = route.answer({ store: simulator.store, path, params, now: simulator.clock.now(), largest })
  await takeTime(simulator, exchange, answer)
  if (gone.aborted) return

  if ((isPage(answer) || answer.status < 300) && hit('spurious422')) {
    return send(
      response,
      entry,
      unprocessable(path, 'Data Inicial inválida, deve estar no formato yyyyMMdd.'),
    )
  }
  const reply = isPage(answer) ? wholePage(answer) : answer
  const half = reply.status === 200 && hit('truncated') !== undefined
  send(response, entry, reply, { half, reset: hit('reset') !== undefined })

  function wholePage(page: Page): Reply {
    hit('bad-records')
    hit('duplicates')
    const rows = faultyRows(page, hits)
    entry.rows = rows.length
    return { status: 200, contentType: JSON_TYPE, body: pageBody(page, rows) }
  }
}

/** A waiting factor of 0 is for tests of something else: no overload then, as no rate limit. */
function isOverloaded(simulator: Simulator, { route, entry }: Exchange): boolean {
  if (route.source !== 'consulta' || simulator.latency() === 0) return false
  return simulator.consultaLoad >= OVERLOAD && unit(simulator.seed, 70_000 + entry.n) < 0.5
}

/** Waits as long as the source would have worked. */
async function takeTime(simulator: Simulator, { route, entry, gone }: Exchange, answer: Answer) {
  const { latency, seed, buscaSlots } = simulator
  if (route.source === 'consulta') return wait(consultaLatency(seed, entry.n) * latency(), gone)
  if (route.source === 'api') return wait(apiLatency(seed, entry.n) * latency(), gone)
  const ms = buscaLatency(isPage(answer) ? answer.rows.length : 0)
  return buscaSlots.use(gone, () => wait(ms * latency(), gone))
}
