import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { createSqliteAcervo } from '../acervo/sqlite/sqlite.ts'
import { createBuscaSource } from '../pncp/busca.ts'
import { createConsultaSource } from '../pncp/consulta.ts'
import { fastClient } from '../pncp/test-support.ts'
import { collect } from '../search/collect.ts'
import type { Demand } from '../search/demand.ts'
import { planSweeps } from '../search/plan.ts'
import type { Acervo, SweepWindow } from '../search/ports.ts'
import { searchQuerySchema } from '../search/query.ts'
import { createSharedSweeps } from '../search/shared-sweeps.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { instantOf } from '../search/time.ts'
import { newFolder } from '../searches/testing/searches.ts'
import { createWarmer } from './warmer.ts'

const MONDAY = '2026-11-23T12:00:00'
const MINUTE = 60_000
const never = new AbortController().signal
const OPEN_IN_AC = searchQuerySchema.parse({ ufs: ['AC'], situacao: 'abertas' })
const asked = (kind: Demand['kind'], uf: Demand['uf'], weight = 5): Demand => ({ kind, uf, weight })

let simulator: RunningSimulator
let acervo: Acervo
afterEach(async () => {
  await acervo.close()
  await simulator.close()
})

async function open(brasilia = MONDAY, latency = 0) {
  let now = instantOf(brasilia)
  simulator = await startSimulator({ rows: 3_000, latency, now: brasilia })
  acervo = createSqliteAcervo(join(newFolder(), 'acervo.db'))
  const clock = () => now
  const client = (source: 'busca' | 'consulta') =>
    // 300 times the speed of production.
    fastClient(source, {
      timeScale: 1 / 300,
      timeouts: { typicalMs: 3e5, factor: 1, growth: 1, floorMs: 3e5, ceilingsMs: [3e6] },
    })
  const busca = createBuscaSource({
    baseUrl: `${simulator.url}/api/search/`,
    http: client('busca'),
    now: clock,
  })
  const consulta = createConsultaSource({
    baseUrl: `${simulator.url}/api/consulta`,
    http: client('consulta'),
    now: clock,
  })
  const shared = createSharedSweeps<Sweep[]>()
  const deps = { acervo, busca, consulta, shared, clock }
  const warmer = createWarmer(deps, { hours: { from: 7, to: 20 }, log: pino({ level: 'silent' }) })
  return {
    deps,
    warmer,
    advance: (ms: number) => {
      now += ms
      simulator.settings({ now: new Date(now).toISOString() })
    },
    missing: async () =>
      planSweeps(OPEN_IN_AC, await acervo.sweeps({ kind: 'abertas', ufs: ['AC'], since: 0 }), clock()),
  }
}
const paths = () => [...new Set(simulator.log().map(({ path }) => path.split('/').at(-1)))]

test('what nobody asks for is left alone', async () => {
  const { warmer } = await open()
  await acervo.addDemand([asked('abertas', 'AC', 1)], instantOf(MONDAY))
  await warmer.run(never)
  expect(simulator.log()).toEqual([])
  expect(warmer.status().lastRun).toMatchObject({ cells: 0, windowsRead: 0, outcome: 'done' })
  expect(await warmer.knownUntil()).toBeNull()
})

test('a popular cell is read, and again just before it would be stale; a search finds it fresh', async () => {
  const { warmer, advance, missing } = await open()
  await acervo.addDemand([asked('abertas', 'AC')], instantOf(MONDAY))
  expect(await missing()).toHaveLength(1)
  await warmer.run(never)
  expect(await missing()).toEqual([])
  expect(warmer.status().lastRun).toMatchObject({ cells: 1, outcome: 'done' })

  simulator.clearLog()
  advance(11 * MINUTE)
  await warmer.run(never)
  expect(simulator.log(), 'still fresh for a while').toEqual([])
  advance(2 * MINUTE)
  await warmer.run(never)
  expect(simulator.log()).toHaveLength(1)
  advance(14 * MINUTE)
  expect(await missing()).toEqual([])
})

test('changes of known rows are read, kept and told, and the watermark follows', async () => {
  const { warmer, advance } = await open()
  await acervo.addDemand([asked('abertas', 'AC')], instantOf(MONDAY))
  await warmer.run(never)
  expect(paths()).toContain('atualizacao')
  expect(await warmer.knownUntil()).toBe('2026-11-22')

  const sweeps = await acervo.sweeps({ kind: 'atualizacao', ufs: ['AC'], since: 0 })
  expect(sweeps).toHaveLength(8 * 19)
  const all = await simulatorRows()
  const { numeroControlePNCP: numero } = all[0]!
  advance(61 * MINUTE)
  simulator.change(numero, { valorTotalEstimado: 4_321 })
  await warmer.run(never)
  const { mudancas } = (await acervo.history(numero))!
  expect(mudancas).toHaveLength(1)
  expect(mudancas[0]).toMatchObject({
    mudouEm: instantOf(MONDAY) + 61 * MINUTE,
    campos: [{ campo: 'valorTotalEstimado', para: 4_321 }],
  })

  advance(14 * 60 * MINUTE)
  expect(await warmer.knownUntil(), 'Monday is over and not yet read again').toBe('2026-11-22')
  await warmer.run(never)
  expect(await warmer.knownUntil()).toBe('2026-11-23')
})

async function simulatorRows() {
  const response = await fetch(
    `${simulator.url}/api/consulta/v1/contratacoes/proposta?dataFinal=20991231&uf=AC&pagina=1&tamanhoPagina=50`,
  )
  return ((await response.json()) as { data: { numeroControlePNCP: string }[] }).data
}

test.each(['2026-11-23T05:00:00', '2026-11-22T12:00:00'])(
  'at %s nobody works: only days that are over are read',
  async (brasilia) => {
    const { warmer, missing } = await open(brasilia)
    await acervo.addDemand([asked('abertas', 'AC')], instantOf(brasilia))
    await warmer.run(never)
    expect(paths()).toEqual(['atualizacao'])
    expect(await missing()).toHaveLength(1)
    for (const { params } of simulator.log())
      expect(String(params.dataFinal) < brasilia.slice(0, 10).replaceAll('-', '')).toBe(true)
  },
)

describe('when it is not welcome', () => {
  test('a stop ends it at once, and the next run goes on where it was', async () => {
    const { warmer } = await open()
    await acervo.addDemand([asked('abertas', 'AC')], instantOf(MONDAY))
    const stopping = new AbortController()
    const run = warmer.run(stopping.signal)
    await expect.poll(() => simulator.log().length, { timeout: 10_000, interval: 5 }).toBeGreaterThan(20)
    stopping.abort(new Error('stopping'))
    await run
    expect(warmer.status()).toMatchObject({ running: false, lastRun: { outcome: 'yielded' } })
    const before = simulator.log().length
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(simulator.log().length, 'one may have been on its way').toBeLessThanOrEqual(before + 1)
    await warmer.run(never)
    expect(await warmer.knownUntil()).toBe('2026-11-22')
    const asked_ = simulator.log().map(({ path, params }) => JSON.stringify([path, params]))
    expect(
      asked_.length - new Set(asked_).size,
      'at most the page under way is asked again',
    ).toBeLessThanOrEqual(1)
  })

  test('a search that needs what it reads takes it over; the others go before it', async () => {
    const { warmer, deps, missing } = await open(MONDAY, 0.02)
    await acervo.addDemand([asked('abertas', 'AC')], instantOf(MONDAY))
    const run = warmer.run(never)
    await expect.poll(() => simulator.log().length, { timeout: 10_000, interval: 1 }).toBeGreaterThan(0)
    const windows = await missing()
    const listener = { onPage: () => {}, onRead: () => {} }
    const failures = await collect(windows, { ...deps, sources: [deps.busca] }, never, listener)
    expect(failures).toEqual([])
    expect(await missing()).toEqual([])
    await run
    expect(['yielded', 'done']).toContain(warmer.status().lastRun!.outcome)
  })

  test('a source that is down stops it, and is left alone for a while', async () => {
    const { warmer, advance } = await open()
    await acervo.addDemand([asked('abertas', 'AC')], instantOf(MONDAY))
    simulator.faults({ source: 'busca', kind: 'down', rate: 1 })
    await warmer.run(never)
    expect(warmer.status().lastRun).toMatchObject({
      outcome: 'failed',
      error: expect.stringContaining('busca'),
    })
    const { length } = simulator.log()
    expect(length).toBeLessThanOrEqual(3)
    await warmer.run(never)
    expect(simulator.log()).toHaveLength(length)
    simulator.faults()
    advance(6 * MINUTE)
    await warmer.run(never)
    expect(warmer.status().lastRun).toMatchObject({ outcome: 'done' })
  })

  test.each(['500', 'truncated', 'spurious422', 'duplicates', 'reset'] as const)(
    'with a third of %s no day is skipped',
    async (kind) => {
      const { warmer, advance, deps } = await open()
      await acervo.addDemand([asked('abertas', 'AC', 50)], instantOf(MONDAY))
      simulator.faults({ source: 'consulta', kind, rate: 0.3, seed: 3 })
      for (let run = 0; run < 40 && (await warmer.knownUntil()) === null; run++) {
        await warmer.run(never)
        advance(6 * MINUTE)
      }
      simulator.faults()
      const changed: SweepWindow = {
        kind: 'atualizacao',
        uf: 'AC',
        modalidade: 6,
        firstDay: '2026-11-22',
        lastDay: '2026-11-22',
      }
      const { rows } = await deps.consulta.readPage(changed, { page: 1, signal: never })
      const until = await warmer.knownUntil()
      expect(until).not.toBeNull()
      for (const { contratacao } of until! >= '2026-11-22' ? rows : [])
        expect(await acervo.has(contratacao.numeroControlePNCP)).toBe(true)
    },
    60_000,
  )
})
