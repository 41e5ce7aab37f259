import { beforeEach, describe, expect, test } from 'vitest'
import { startTestSimulator } from './testing.ts'

const { busca, consulta, get, post, simulator } = await startTestSimulator()
const OPEN = 'dataFinal=20991231&pagina=2&tamanhoPagina=50'
const open = () => consulta('proposta', OPEN)

beforeEach(() => {
  simulator.faults()
  simulator.clearLog()
})

describe('faults', () => {
  test('429 is HTML without Retry-After', async () => {
    simulator.faults({ source: 'consulta', kind: '429' })
    const response = await open()
    expect(response.status).toBe(429)
    expect(response.headers.get('content-type')).toContain('html')
    expect(response.headers.get('retry-after')).toBeNull()
    expect((await busca('status=todos')).total).toBeGreaterThan(0)
  })

  test('500 is a bare text and JSON by turns', async () => {
    simulator.faults({ source: 'consulta', kind: '500' })
    expect(await (await open()).text()).toBe('Erro na comunicação com o banco de dados.')
    expect(((await (await open()).json()) as { message: string }).message).toContain('JDBC')
  })

  test('hang never answers, and the log tells that the client left', async () => {
    simulator.faults({ source: 'busca', kind: 'hang' })
    const asking = get('/api/search/?tipos_documento=edital&status=todos', {
      signal: AbortSignal.timeout(300),
    })
    await expect(asking).rejects.toThrow()
    await expect.poll(() => simulator.log()[0]).toMatchObject({ fault: 'hang', status: null, aborted: true })
  })

  test('a fault of some UFs, from a page on, leaves the others alone', async () => {
    simulator.faults({ source: 'busca', kind: 'html200', ufs: ['SP', 'RJ'], fromPage: 2 })
    const hit = async (uf: string, pagina: number) => {
      const query = `tipos_documento=edital&status=todos&ufs=${uf}&tam_pagina=10&pagina=${pagina}`
      return (await get(`/api/search/?${query}`)).headers.get('content-type')!.includes('html')
    }
    expect([await hit('SP', 1), await hit('SP', 2), await hit('RJ', 3), await hit('MG', 2)]).toEqual([
      ...[false, true, true, false],
    ])
    expect((await post('/__sim/faults', { source: 'busca', kind: 'down', fromPage: 0 })).status).toBe(400)
  })

  test('html200 looks well until its type is read', async () => {
    simulator.faults({ source: 'both', kind: 'html200' })
    const response = await open()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8'])
  })

  test('truncated is half of the JSON', async () => {
    simulator.faults({ source: 'consulta', kind: 'truncated' })
    const response = await open()
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toMatch(/^\{"data":\[\{/)
    expect(() => JSON.parse(text)).toThrow()
  })

  test('spurious422 passes on retry', async () => {
    simulator.faults({ source: 'consulta', kind: 'spurious422', rate: 0.5, seed: 3 })
    const statuses = new Set<number>()
    for (let attempt = 0; attempt < 20; attempt++) statuses.add((await open()).status)
    expect(statuses).toEqual(new Set([200, 422]))
  })

  test('duplicates repeats rows and loses none', async () => {
    const clean = JSON.parse(await (await open()).text()) as { data: object[] }
    simulator.faults({ source: 'consulta', kind: 'duplicates' })
    const { data } = JSON.parse(await (await open()).text()) as { data: object[] }
    expect(data.length).toBeGreaterThan(50)
    expect(data.slice(0, 50)).toEqual(clean.data)
    expect(
      data.slice(50).some((row) => clean.data.some((each) => JSON.stringify(each) === JSON.stringify(row))),
    ).toBe(true)
  })

  test('down cuts connections and answers 502 and 503 by turns', async () => {
    simulator.faults({ source: 'consulta', kind: 'down' })
    const seen: unknown[] = []
    for (let attempt = 0; attempt < 4; attempt++) {
      seen.push(
        await open().then(
          ({ status }) => status,
          () => 'cut',
        ),
      )
    }
    // A client may quietly ask again after a connection that was cut while idle.
    expect(new Set(seen)).toEqual(new Set(['cut', 502, 503]))
  })

  test('bad-records damages some rows of either source', async () => {
    simulator.faults({ source: 'both', kind: 'bad-records' })
    const { items } = await busca('status=todos&tam_pagina=100')
    expect(items).toHaveLength(100)
    const sound = (item: Record<string, unknown>) =>
      /^[0-9A-Z]{12}\d{2}-1-\d{6}\/\d{4}$/.test(String(item.numero_controle_pncp)) &&
      typeof item.description === 'string' &&
      !String(item.data_publicacao_pncp).startsWith('2026-02-31')
    expect(items.filter(sound).length).toBeLessThan(100)
    expect(items.filter(sound).length).toBeGreaterThan(70)
  })

  test('small-pages refuses what was fine before', async () => {
    simulator.faults({ source: 'both', kind: 'small-pages', limit: 20 })
    expect((await open()).status).toBe(400)
    expect((await consulta('proposta', 'dataFinal=20991231&pagina=1&tamanhoPagina=20')).status).toBe(200)
    expect((await get('/api/search/?tipos_documento=edital&status=todos&tam_pagina=21')).status).toBe(400)
  })

  test('reset cuts the connection in the middle of the body', async () => {
    simulator.faults({ source: 'consulta', kind: 'reset' })
    const response = await open()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('a seed hits the same requests again', async () => {
    async function hits() {
      simulator.faults({ source: 'consulta', kind: '429', rate: 0.4, seed: 9 })
      const statuses: number[] = []
      for (let attempt = 0; attempt < 15; attempt++) statuses.push((await open()).status)
      return statuses
    }
    const first = await hits()
    expect(new Set(first)).toEqual(new Set([200, 429]))
    expect(await hits()).toEqual(first)
  })

  test('several at once, switched over HTTP', async () => {
    expect((await post('/__sim/faults', { source: 'consulta', kind: 'duplicates' })).status).toBe(204)
    await post('/__sim/faults', { source: 'consulta', kind: 'truncated' })
    await open()
    expect(simulator.log()[0]?.fault).toBe('duplicates+truncated')
    expect((await post('/__sim/faults', { source: 'consulta', kind: 'fire' })).status).toBe(400)
    await get('/__sim/faults', { method: 'DELETE' })
    expect(await (await get('/__sim/faults')).json()).toEqual([])
  })
})
