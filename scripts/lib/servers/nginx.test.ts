import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { findProgram } from '../programs.mjs'
import { localNginxConfig } from './nginx-config.mjs'
import { startNginx } from './nginx.mjs'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const hasNginx = findProgram('nginx') !== undefined
if (!hasNginx && process.env.CI) throw new Error('CI must have nginx')

const replicas: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const replica of replicas.splice(0)) replica.close().closeAllConnections()
})

/** An nginx in front of one replica for each handler; an absent handler is a replica that is dead. */
async function behindNginx(...handlers: (Handler | undefined)[]) {
  const servers: string[] = []
  for (const [index, handler] of handlers.entries()) {
    const replica = createServer((request, response) => {
      response.setHeader('X-BidIQ-Replica', String(index + 1))
      request.resume().on('end', () => handler?.(request, response))
    }).listen(0, '127.0.0.1')
    await once(replica, 'listening')
    servers.push(`127.0.0.1:${(replica.address() as AddressInfo).port}`)
    if (handler) replicas.push(replica)
    else replica.close()
  }
  const nginx = await startNginx({ servers, onLine: (line) => said.push(line) })
  onTestFinished(() => nginx.stop())
  accessLog = join(nginx.dir, 'access.log')
  return nginx.url
}

/** Of the latest nginx. */
let accessLog = ''
const said: string[] = []

const ok: Handler = (_, response) => response.end('ok')
const unavailable: Handler = (_, response) =>
  response.writeHead(503).end('{"error":{"code":"store_unavailable"}}')
/** Took a request, and died of it. */
const broken: Handler = (_, response) => void response.destroy()
const post = { method: 'POST', body: '{}' }

test('a template that lost what is replaced is refused', () => {
  expect(() => localNginxConfig('http {}', { port: 1, servers: [], folder: '/x' })).toThrow(
    'deploy/nginx.conf',
  )
})

// Without nginx there is nothing to start.
describe.skipIf(!hasNginx)('deploy/nginx.conf', () => {
  test('any replica is asked, in turn', async () => {
    const url = await behindNginx(ok, ok, ok)
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${url}/api/health`)))
    expect(answers.map(({ headers }) => headers.get('X-BidIQ-Replica')).sort()).toEqual(['1', '2', '3'])
  })

  test('another replica takes what a dead one and a draining one do not', async () => {
    const url = await behindNginx(undefined, unavailable, ok)
    for (let i = 0; i < 9; i++) {
      const answer = await fetch(`${url}/api/buscar`, post)
      expect([answer.status, answer.headers.get('X-BidIQ-Replica')]).toEqual([200, '3'])
    }
  })

  test('an alert is not made twice: of what one replica took no other is asked', async () => {
    let asked = 0
    const url = await behindNginx(
      ...[1, 2].map(
        (): Handler =>
          (...given) => (asked++, broken(...given)),
      ),
    )
    const answer = await fetch(`${url}/api/alertas`, post)
    expect([answer.status, asked]).toEqual([503, 1])
    expect(await answer.json()).toMatchObject({ error: { code: 'store_unavailable' } })
    const other = await behindNginx(undefined, ok)
    for (let i = 0; i < 4; i++) expect((await fetch(`${other}/api/alertas`, post)).status).toBe(200)
  })

  test('no log has the address of an alert, whatever goes wrong', async () => {
    const url = await behindNginx(broken)
    const secret = 'x'.repeat(32)
    const paths = [`alertas/${secret}`, `api/alertas/${secret}/rodadas`, `api/alertas/feed/${secret}.ics`]
    for (const path of paths) expect((await fetch(`${url}/${path}`)).status).toBe(503)
    await fetch(`${url}/api/setores`)
    await expect.poll(() => said.join()).toContain('/api/setores')
    expect(said.join() + readFileSync(accessLog, 'utf8')).not.toContain(secret)
    expect(readFileSync(accessLog, 'utf8')).toContain('/api/alertas/feed/....ics')
  })

  test('a workbook of up to 50 MB comes through, and a larger one is told so in words', async () => {
    const url = await behindNginx(ok)
    const send = (bytes: number) =>
      fetch(`${url}/api/buscar/x/planilha`, { method: 'POST', body: new Uint8Array(bytes) })
    expect(await (await send(50 * 1024 * 1024)).text()).toBe('ok')
    const refused = await send(60 * 1024 * 1024)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ error: { code: 'invalid_request' } })
  })

  test.each(['excel', 'csv', 'jsonl'])(
    'all the marks of a browser come through with the %s',
    async (kind) => {
      const url = await behindNginx(ok)
      const body = new Uint8Array(12 * 1024 * 1024)
      const answer = await fetch(`${url}/api/buscar/x/${kind}?versao=1`, { method: 'POST', body })
      expect(await answer.text()).toBe('ok')
    },
  )

  test('when all are unavailable, their own answer comes through, every time', async () => {
    const url = await behindNginx(unavailable, unavailable, unavailable)
    for (let i = 0; i < 9; i++) {
      const answer = await fetch(`${url}/api/buscar`, post)
      expect([answer.status, answer.headers.has('X-BidIQ-Replica')]).toEqual([503, true])
    }
  })

  test('who waits for a store that is away is not made to wait at every replica', async () => {
    let asked = 0
    const timedOut: Handler = (request, response) => {
      asked++
      setTimeout(() => unavailable(request, response), 3_000)
    }
    const url = await behindNginx(timedOut, timedOut, timedOut)
    expect((await fetch(`${url}/api/buscar`, post)).status).toBe(503)
    expect(asked).toBe(1)
  })

  test('a source that is down is told once, not asked by way of every replica', async () => {
    let asked = 0
    const down: Handler = (_, response) => {
      asked++
      response.writeHead(502).end('{"error":{"code":"source_unavailable"}}')
    }
    const url = await behindNginx(down, down)
    expect((await fetch(`${url}/api/contratacoes/1`)).status).toBe(502)
    expect(asked).toBe(1)
  })

  test('with no replica left, the API says so in its own form', async () => {
    const url = await behindNginx(undefined, undefined)
    const answer = await fetch(`${url}/api/setores`)
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5'])
    expect(await answer.json()).toMatchObject({ error: { code: 'store_unavailable' } })
    expect(await (await fetch(`${url}/buscar`)).text()).toContain('lang="pt-BR"')
  })

  test('events come one by one, and are never compressed', async () => {
    let next = () => {}
    const url = await behindNginx((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      response.write(`data: first${' '.repeat(2_000)}\n\n`)
      next = () => response.end('data: second\n\n')
    })
    const answer = await fetch(`${url}/api/buscar/x/progresso`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers.get('Content-Encoding')).toBeNull()
    const events = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await events.read()).value).toContain('first') // while the replica still holds the answer open
    next()
    expect((await events.read()).value).toContain('second')
  })

  test('JSON is compressed; who the client is, it cannot claim; a large body is refused', async () => {
    const url = await behindNginx((request, response) => {
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ headers: request.headers, padding: 'x'.repeat(2_000) }))
    })
    const answer = await fetch(`${url}/api/x`, {
      headers: { 'X-Forwarded-For': '6.6.6.6', 'X-Real-IP': '6.6.6.6' },
    })
    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    const { headers } = (await answer.json()) as { headers: Record<string, string> }
    expect([headers['x-forwarded-for'], headers['x-real-ip']]).toEqual(['127.0.0.1', '127.0.0.1'])
    const large = await fetch(`${url}/api/buscar`, { method: 'POST', body: 'x'.repeat(1_100_000) })
    expect(large.status).toBe(413)
  })
})
