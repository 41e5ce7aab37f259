import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseOptions } from './options.ts'
import { NOW, startTestSimulator } from './testing.ts'

const { busca, consulta, get, post, simulator } = await startTestSimulator()

test('logs every data request and nothing else', async () => {
  simulator.clearLog()
  await busca('status=todos&tam_pagina=5')
  await consulta('proposta', 'dataFinal=20991231&pagina=1&tamanhoPagina=9')
  await get('/__sim/stats')
  const entries = (await (await get('/__sim/log')).json()) as Record<string, unknown>[]
  expect(entries).toHaveLength(2)
  expect(entries[0]).toMatchObject({
    source: 'busca',
    path: '/api/search/',
    status: 200,
    rows: 5,
    params: { tam_pagina: '5' },
  })
  expect(entries[1]).toMatchObject({ source: 'consulta', status: 400, rows: 0, endedAt: expect.any(Number) })
  await get('/__sim/log', { method: 'DELETE' })
  expect(simulator.log()).toEqual([])
})

test('tells that a client left while it was waiting', async () => {
  simulator.clearLog()
  simulator.settings({ latency: 5 })
  const leaving = get('/api/search/?tipos_documento=edital&status=todos', {
    signal: AbortSignal.timeout(300),
  })
  await expect(leaving).rejects.toThrow()
  await expect.poll(() => simulator.log()[0]).toMatchObject({ aborted: true, endedAt: expect.any(Number) })
  simulator.settings({ latency: 0 })
})

test('the clock can be moved: what was to come is published, what was open closes', async () => {
  const before = simulator.stats()
  await post('/__sim/settings', { now: '2026-11-21T23:00:00' })
  const after = (await (await get('/__sim/stats')).json()) as typeof before
  expect(after.rows).toBeGreaterThan(before.rows)
  expect(after.nowCivil).toBe('2026-11-21T23:00:00')
  await post('/__sim/settings', { now: '2026-11-20T15:00:00Z' })
  expect(simulator.stats()).toMatchObject({ ...before, nowCivil: NOW })
  expect((await post('/__sim/settings', { now: 'ontem' })).status).toBe(400)
  expect((await post('/__sim/settings', { latency: -1 })).status).toBe(400)
})

test('knows no other paths or methods', async () => {
  expect((await get('/')).status).toBe(404)
  expect((await get('/api/consulta/v1/pca')).status).toBe(404)
  expect((await get('/api/search/', { method: 'POST' })).status).toBe(405)
})

test('options are read from the command line', () => {
  expect(parseOptions(['--rows', '10', '--latency', '0.05'])).toMatchObject({ rows: 10, latency: 0.05 })
  expect(() => parseOptions(['--rows', 'many'])).toThrow('--rows')
  expect(() => parseOptions(['--colour', 'red'])).toThrow()
})

test('as a program it says where it listens and ends on SIGTERM', async () => {
  const pinned = 'node_modules/.bin/node'
  const node = existsSync(pinned) ? pinned : process.execPath
  const child = spawn(node, ['simulator/main.ts', '--port', '0', '--rows', '100', '--latency', '0'])
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /^PNCP simulator ready: (http:\/\/127\.0\.0\.1:\d+) \(\d+ rows\)\n$/.exec(String(line))?.[1]
  expect((await fetch(`${url}/__sim/stats`)).status).toBe(200)
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  expect((await exited)[0]).toBe(0)
})
