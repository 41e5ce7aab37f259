import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { ApiName } from '../search/contratacao.ts'
import type { SweepWindow } from '../search/ports.ts'
import type { Clock } from './clock.ts'
import { BUSCA_LIMITS, CONSULTA_LIMITS, ITENS_LIMITS, type Limits } from './limits.ts'
import { createPoliteClient } from './polite-client.ts'

/** A clock that moves only when told. */
export function createManualClock(): Clock & { advance(ms: number): void } {
  let now = 0
  const timers = new Set<{ at: number; run: () => void }>()
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (!next) break
        timers.delete(next)
        now = Math.max(now, next.at)
        next.run()
      }
      now = end
    },
  }
}

export type Handler = (
  request: { url: URL; headers: IncomingMessage['headers']; count: number },
  answer: Answering,
) => void

export type Answering = {
  json(value: unknown, status?: number): void
  text(body: string, status?: number, headers?: Record<string, string>): void
  /** Never answers. */
  hang(): void
  /** Begins a body and never ends it. */
  stall(): void
  /** Closes the connection, after part of a body when given. */
  cut(part?: string): void
}

/** A server on localhost for one test. `requests` are those received so far. */
export async function serve(handler: Handler) {
  const requests: URL[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    requests.push(url)
    handler({ url, headers: request.headers, count: requests.length }, answering(response))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, requests, server }
}

function answering(response: ServerResponse): Answering {
  const text: Answering['text'] = (body, status = 200, headers = {}) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  return {
    text,
    json: (value, status) => text(JSON.stringify(value), status),
    hang: () => {},
    stall: () => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"items":['),
    cut(part) {
      if (part === undefined) return void response.destroy()
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' })
      response.write(part, () => response.destroy())
    },
  }
}

/** Time-outs that a busy test machine does not run into: 200 ms and more, at 100 times the speed. */
const PATIENT: Partial<Limits> = {
  timeouts: { typicalMs: 20_000, factor: 1, growth: 1.2, floorMs: 20_000, ceilingsMs: [60_000] },
  deadlineMs: 400_000,
}

/** The time-outs of production, in a test about them. */
export const IMPATIENT = {
  timeouts: BUSCA_LIMITS.timeouts,
  deadlineMs: BUSCA_LIMITS.deadlineMs,
  timeScale: 0.02,
}

const LIMITS: Record<ApiName, Limits> = {
  busca: BUSCA_LIMITS,
  consulta: CONSULTA_LIMITS,
  itens: ITENS_LIMITS,
}

/** A polite client that lives 100 times faster and waits longer for answers, unless told otherwise. */
export function fastClient<Name extends ApiName>(source: Name, changes: Partial<Limits> = {}) {
  const logged: { level: string; message: string; fields: Record<string, unknown> }[] = []
  const client = createPoliteClient({
    source,
    userAgent: 'BidIQ/0.0.0',
    contact: 'https://bidiq.example',
    limits: {
      ...LIMITS[source],
      timeScale: 0.01,
      ...PATIENT,
      ...changes,
    },
    log: (level, message, fields) => logged.push({ level, message, fields }),
  })
  return Object.assign(client, { logged })
}

export const OPEN_SP: SweepWindow = {
  kind: 'abertas',
  uf: 'SP',
  modalidade: null,
  firstDay: null,
  lastDay: null,
}

export const PUBLISHED_SP: SweepWindow = {
  kind: 'publicacao',
  uf: 'SP',
  modalidade: 6,
  firstDay: '2026-10-01',
  lastDay: '2026-10-07',
}

export function buscaItem(sequencial: number): Record<string, unknown> {
  return {
    numero_controle_pncp: `00489828000155-1-${String(sequencial).padStart(6, '0')}/2026`,
    description: `Objeto ${sequencial}`,
    orgao_cnpj: '00489828000155',
    orgao_nome: 'ÓRGÃO',
    uf: 'SP',
    codigo_ibge: '3550308',
    data_fim_vigencia: '2026-12-22T10:00',
  }
}

/** One page of a busca that holds `total` rows. */
export function buscaPage(url: URL, total: number, size = Number(url.searchParams.get('tam_pagina'))) {
  const first = (Number(url.searchParams.get('pagina')) - 1) * size
  const count = Math.max(0, Math.min(size, total - first))
  return { items: Array.from({ length: count }, (_, index) => buscaItem(first + index + 1)), total }
}

export function consultaRecord(sequencial: number): Record<string, unknown> {
  return {
    numeroControlePNCP: `00489828000155-1-${String(sequencial).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: sequencial,
    objetoCompra: `Objeto ${sequencial}`,
    orgaoEntidade: { cnpj: '00489828000155', razaoSocial: 'ÓRGÃO', poderId: 'E', esferaId: 'F' },
    unidadeOrgao: { ufSigla: 'SP', codigoIbge: '3550308' },
  }
}

/** One page of a consulta that holds `total` records. */
export function consultaPage(url: URL, total: number) {
  const size = Number(url.searchParams.get('tamanhoPagina'))
  const page = Number(url.searchParams.get('pagina'))
  const count = Math.max(0, Math.min(size, total - (page - 1) * size))
  const totalPaginas = Math.ceil(total / size)
  return {
    data: Array.from({ length: count }, (_, index) => consultaRecord((page - 1) * size + index + 1)),
    totalRegistros: total,
    totalPaginas,
    numeroPagina: page,
    paginasRestantes: Math.max(0, totalPaginas - page),
    empty: count === 0,
  }
}

/** Numbers from 0 to 1, always the same for a seed. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
