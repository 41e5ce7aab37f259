import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { AddressInfo } from 'node:net'
import { type Answering, buscaPage, fastClient, IMPATIENT, seededRandom, serve } from './test-support.ts'

const never = new AbortController().signal
const asPage = { signal: never, asked: 'page', isExpected: () => true } as const

test('says who asks, and takes the JSON', async () => {
  let seen: Record<string, unknown> = {}
  const { baseUrl } = await serve(({ headers }, answer) => {
    seen = headers
    answer.json({ total: 3 })
  })
  const client = fastClient('busca')
  expect(await client.get(baseUrl, asPage)).toEqual({ kind: 'json', json: { total: 3 } })
  expect(seen).toMatchObject({
    'user-agent': 'BidIQ/0.0.0 (+https://bidiq.example)',
    accept: 'application/json',
  })
  expect(client.status()).toMatchObject({ state: 'closed', lastOkAt: expect.any(Number) as number })
})

const FAULTS: Record<string, (answer: Answering) => void> = {
  reset: (answer) => answer.cut(),
  truncated: (answer) => answer.cut('{"items":[{"a":'),
  'truncated but complete': (answer) => answer.text('{"items":[{"a":'),
  html: (answer) => answer.text('<html>manutenção</html>', 200, { 'content-type': 'text/html' }),
  'wrong JSON': (answer) => answer.json({ message: 'ok' }),
  429: (answer) => answer.text('<html>Limite</html>', 429, { 'content-type': 'text/html' }),
  500: (answer) => answer.text('Erro na comunicação com o banco de dados.', 500),
  503: (answer) => answer.text('', 503),
  422: (answer) => answer.json({ message: 'Data inválida', status: '422' }, 422),
  hang: (answer) => answer.hang(),
  'stalled body': (answer) => answer.stall(),
}

const SLOW = new Set(['hang', 'stalled body'])

describe('at 30% faults', () => {
  test.each(
    Object.keys(FAULTS).flatMap((kind) =>
      (SLOW.has(kind) ? [1] : [1, 2]).map((seed) => [kind, seed] as const),
    ),
  )('60 pages of busca, 4 at a time, all arrive: %s, seed %i', async (kind, seed) => {
    const random = seededRandom(seed)
    const { baseUrl, requests } = await serve(({ url }, answer) =>
      random() < 0.3 ? FAULTS[kind]?.(answer) : answer.json(buscaPage(url, 120, 2)),
    )
    const timeScale = SLOW.has(kind) ? IMPATIENT.timeScale : 0.01
    const client = fastClient('busca', SLOW.has(kind) ? IMPATIENT : {})
    const pages = Array.from({ length: 60 }, (_, index) => index + 1)
    const started = performance.now()
    const isExpected = (json: unknown) => Object.hasOwn(Object(json) as object, 'items')
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let page = pages.shift(); page; page = pages.shift()) {
          const answer = await client.get(`${baseUrl}?pagina=${page}`, { ...asPage, isExpected })
          expect(answer).toMatchObject({ kind: 'json', json: { total: 120 } })
        }
      }),
    )
    const nominalSeconds = (performance.now() - started) / 1000 / timeScale
    expect(requests.length).toBeGreaterThan(60)
    expect(nominalSeconds).toBeLessThan(120)
  })
})

test('a 422 or a 404 of another kind is asked again four times, then believed', async () => {
  const { baseUrl, requests } = await serve(({ url }, answer) =>
    url.searchParams.has('gone') ? answer.text('<html>', 404) : FAULTS['422']?.(answer),
  )
  const client = fastClient('busca')
  await expect(client.get(baseUrl, asPage)).rejects.toMatchObject({ name: 'SourceError', reason: 'refused' })
  expect(requests).toHaveLength(5)
  await expect(client.get(`${baseUrl}?gone=1`, asPage)).rejects.toMatchObject({ reason: 'contract' })
  expect(client.available()).toBe(true)
})

test('a spurious 422 passes', async () => {
  const { baseUrl } = await serve(({ count }, answer) =>
    count < 3 ? FAULTS['422']?.(answer) : answer.json({}),
  )
  expect(await fastClient('busca').get(baseUrl, asPage)).toMatchObject({ kind: 'json' })
})

test('a 400 is not asked again', async () => {
  const { baseUrl, requests } = await serve((_, answer) => answer.json({ message: 'Required' }, 400))
  expect(await fastClient('busca').get(baseUrl, asPage)).toEqual({
    kind: 'bad-request',
    message: '400: Required',
  })
  expect(requests).toHaveLength(1)
})

test('a 429 makes every caller wait', async () => {
  const { baseUrl } = await serve(({ count }, answer) =>
    count === 1 ? FAULTS[429]?.(answer) : answer.json({}),
  )
  const client = fastClient('busca')
  const first = client.get(baseUrl, asPage)
  const started = performance.now()
  await new Promise((wait) => setTimeout(wait, 10))
  await Promise.all([first, client.get(baseUrl, asPage)])
  expect(performance.now() - started).toBeGreaterThan(19)
  expect(client.logged.find(({ level }) => level === 'warn')?.fields).toMatchObject({ pausedMs: 2_000 })
})

test('Retry-After is honoured', async () => {
  const { baseUrl } = await serve(({ count }, answer) =>
    count === 1 ? answer.text('', 429, { 'retry-after': '12' }) : answer.json({}),
  )
  const started = performance.now()
  await fastClient('busca').get(baseUrl, asPage)
  expect(performance.now() - started).toBeGreaterThan(118)
})

describe('a source that is down', () => {
  async function allFail(faulty: (answer: Answering) => void, pages = 40) {
    const { baseUrl, requests } = await serve((_, answer) => faulty(answer))
    const client = fastClient('busca', IMPATIENT)
    const started = performance.now()
    const results = await Promise.allSettled(Array.from({ length: pages }, () => client.get(baseUrl, asPage)))
    const nominalSeconds = (performance.now() - started) / 1000 / IMPATIENT.timeScale
    for (const result of results)
      expect(result).toMatchObject({ reason: { reason: 'unavailable', source: 'busca' } })
    expect(client.available()).toBe(false)
    expect(client.status()).toMatchObject({ state: 'open', lastError: expect.any(String) as string })
    return { nominalSeconds, requests, client, baseUrl }
  }

  test.each(['500', 'reset', 'html'])('fails over within 20 s: %s', async (kind) => {
    const { nominalSeconds, requests, client, baseUrl } = await allFail((answer) => FAULTS[kind]?.(answer))
    expect(requests.length).toBeLessThan(60)
    expect(nominalSeconds).toBeLessThan(20)
    const asked = requests.length
    await expect(client.get(baseUrl, asPage)).rejects.toMatchObject({ reason: 'unavailable' })
    expect(requests).toHaveLength(asked)
  })

  test('fails over within 25 s when it only hangs', async () => {
    const { nominalSeconds } = await allFail((answer) => answer.hang())
    expect(nominalSeconds).toBeLessThan(25)
  })

  test('five refused connections are enough', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as AddressInfo
    await new Promise((closed) => server.close(closed))
    const client = fastClient('busca')
    const failed = () => client.logged.filter(({ message }) => message === 'source attempt failed').length
    await expect(client.get(`http://127.0.0.1:${port}/`, asPage)).rejects.toMatchObject({
      reason: 'unavailable',
    })
    expect(failed()).toBe(5)
    expect(client.status()).toMatchObject({
      state: 'open',
      lastError: expect.stringContaining('ECONNREFUSED') as string,
    })
  })

  test('but only for a moment loses nothing', async () => {
    const { baseUrl } = await serve(({ count }, answer) =>
      count <= 14 ? FAULTS[503]?.(answer) : answer.json({}),
    )
    const client = fastClient('busca')
    const results = await Promise.all(Array.from({ length: 8 }, () => client.get(baseUrl, asPage)))
    expect(results).toHaveLength(8)
  })

  test('is found again by one request', async () => {
    let down = true
    const { baseUrl, requests } = await serve((_, answer) => (down ? FAULTS[500]?.(answer) : answer.json({})))
    const client = fastClient('busca')
    await expect(client.get(baseUrl, asPage)).rejects.toMatchObject({ reason: 'unavailable' })
    down = false
    const asked = requests.length
    await expect.poll(() => client.status().state, { interval: 10 }).toBe('half-open')
    expect(client.available()).toBe(true)
    await Promise.all([client.get(baseUrl, asPage), client.get(baseUrl, asPage)])
    expect(requests).toHaveLength(asked + 2)
    expect(client.status().state).toBe('closed')
  })
})

describe('an abort cuts at once, with its reason', () => {
  const realTime = { timeScale: 1 }
  const cases: Record<string, (answer: Answering, count: number) => void> = {
    'while the source hangs': (answer) => answer.hang(),
    'while the body comes': (answer) => answer.stall(),
    'while a 429 is waited out': (answer) => FAULTS[429]?.(answer),
    'between attempts': (answer) => FAULTS[500]?.(answer),
  }
  test.each(Object.keys(cases))('%s', async (name) => {
    const { baseUrl } = await serve(({ count }, answer) => cases[name]?.(answer, count))
    const client = fastClient('busca', { ...realTime, backoff: { firstMs: 60_000, maxMs: 60_000 } })
    const leaving = new AbortController()
    const asked = client.get(baseUrl, { ...asPage, signal: leaving.signal })
    const queued = Array.from({ length: 6 }, () => client.get(baseUrl, { ...asPage, signal: leaving.signal }))
    setTimeout(() => leaving.abort(new Error('gone')), 60)
    const started = performance.now()
    const results = await Promise.allSettled([asked, ...queued])
    expect(performance.now() - started).toBeLessThan(1_000)
    for (const result of results) expect(result).toMatchObject({ reason: { message: 'gone' } })
  })

  test('before anything was asked', async () => {
    const { baseUrl, requests } = await serve((_, answer) => answer.json({}))
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(fastClient('busca').get(baseUrl, { ...asPage, signal })).rejects.toThrow('gone')
    expect(requests).toHaveLength(0)
  })
})

test('a body that never ends is not kept', async () => {
  const { baseUrl } = await serve((_, answer) => answer.text('"' + 'x'.repeat(5_000) + '"'))
  const client = fastClient('busca', { bodyBytes: 1_000, attempts: 2 })
  await expect(client.get(baseUrl, asPage)).rejects.toThrow('body over 1000 bytes')
})

test('a page gives up at its deadline, and the circuit stays as it is', async () => {
  let healthy = 0
  const { baseUrl } = await serve(({ url }, answer) => {
    if (url.searchParams.has('sick')) return answer.hang()
    healthy++
    answer.json({})
  })
  const client = fastClient('busca', { ...IMPATIENT, timeScale: 0.01 })
  let done = false
  const others = (async () => {
    while (!done) {
      await client.get(baseUrl, asPage)
      await new Promise((wait) => setTimeout(wait, 10))
    }
  })()
  const started = performance.now()
  await expect(client.get(`${baseUrl}?sick=1`, asPage)).rejects.toMatchObject({ reason: 'unavailable' })
  expect((performance.now() - started) / 10).toBeLessThan(130)
  done = true
  await others
  expect(healthy).toBeGreaterThan(10)
  expect(client.status().state).toBe('closed')
})
