import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { searchQuerySchema } from '../search/query.ts'
import type { SearchState } from '../search/state.ts'
import { instantOf } from '../search/time.ts'
import { allRows, createTestSearches, newFolder } from '../searches/testing/searches.ts'
import { made } from './contract.ts'
import type { Alert, AlertStore } from './port.ts'
import { createAlertRunner, MAX_ALERT_ROWS } from './runner.ts'
import { createSqliteAlertStore } from './sqlite/sqlite.ts'

const MONDAY = '2026-11-23T06:00:00'
const HOUR = 3_600_000
const never = new AbortController().signal
const query = searchQuerySchema.parse({ ufs: ['SE'], situacao: 'abertas' })

let simulator: RunningSimulator
let now: number
let acervoPath: string
const open: { close: () => Promise<unknown> }[] = []
const clock = () => now

function advance(ms: number) {
  now += ms
  simulator.settings({ now: new Date(now).toISOString() })
}

beforeEach(async () => {
  now = instantOf(MONDAY)
  acervoPath = join(newFolder(), 'acervo.db')
  simulator = await startSimulator({ rows: 3_000, latency: 0, now: MONDAY })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
  await simulator.close()
})

/** One process with the product and a runner of its own; all of a test share one file. */
function replica(around: (store: AlertStore) => AlertStore = (store) => store, timeScale = 1, momentMs = 0) {
  const product = createTestSearches({ url: simulator.url, acervoPath, clock, timeScale })
  const store = around(createSqliteAlertStore(acervoPath, { after: product.acervo.status() }))
  const runner = createAlertRunner({ ...product, store, clock, log: pino({ level: 'silent' }) }, { momentMs })
  let closed: Promise<unknown> | undefined
  const close = () => (closed ??= Promise.all([product.close(), store.close()]))
  const self = { ...product, store, runner, close }
  open.push(self)
  return self
}
type Replica = ReturnType<typeof replica>

const current = async ({ store }: Replica, { chave }: Alert) => (await store.find('chave', chave, now))!

/** Looks at alerts until that one's run is over. */
async function settle(one: Replica, alert: Alert) {
  for (;;) {
    await one.runner.run(never)
    const { search } = await current(one, alert)
    if (!search) return
    await one.searches.wait(search.id, 20_000, never)
    now += 5_000
  }
}

async function firstRows(one: Replica, alert: Alert) {
  const [run] = await one.store.runs(alert.id, 1)
  return allRows(one.searches, run!.id)
}

test('runs at its hours, and tells what changed at the PNCP since', async () => {
  const one = replica()
  const alert = await made(one.store, { query, createdAt: now })
  await settle(one, alert)
  const [first] = await one.store.runs(alert.id, 1)
  expect(first).toMatchObject({ status: 'completed', complete: true, news: 0 })
  expect(first!.total).toBeGreaterThan(5)
  expect((await current(one, alert)).dueAt).toBe(instantOf('2026-11-23T07:00:00'))

  const [moved, revoked, suspended] = (await firstRows(one, alert)).filter(
    ({ bidiq, dataEncerramentoProposta }) =>
      bidiq.grupo === 'recebendo' && dataEncerramentoProposta! > '2026-11-25',
  )
  simulator.change(moved!.numeroControlePNCP, { dataEncerramentoProposta: '2027-01-15T09:00:00' })
  simulator.change(revoked!.numeroControlePNCP, { situacaoCompraId: 2 })
  simulator.change(suspended!.numeroControlePNCP, { situacaoCompraId: 4 })
  await one.runner.run(never)
  expect(await one.store.runs(alert.id, 10), 'not before its hour').toHaveLength(1)

  advance(HOUR)
  await settle(one, alert)
  const told = (await one.store.news(alert.id, 100)).flatMap((item) =>
    'row' in item ? [`${item.estado} ${item.row.numeroControlePNCP}`] : [],
  )
  expect(told).toContain(`PRORROGADA ${moved!.numeroControlePNCP}`)
  expect(told).toContain(`ENCERROU ${revoked!.numeroControlePNCP}`)
  expect(told).toContain(`SUSPENSA ${suspended!.numeroControlePNCP}`)
  advance(6 * HOUR)
  await settle(one, alert)
  const again = (await one.store.news(alert.id, 100)).filter(({ estado }) => estado === 'PRORROGADA')
  expect(again, 'once').toHaveLength(1)
})

test('a stop in the middle of a run: the next process goes on with the same search', async () => {
  const one = replica()
  const alert = await made(one.store, { query, createdAt: now })
  simulator.settings({ latency: 5 })
  await one.runner.run(never)
  const { search } = await current(one, alert)
  expect(search).not.toBeNull()
  await one.close()
  simulator.settings({ latency: 0 })
  const other = replica()
  now += 5_000
  await settle(other, alert)
  expect(await other.store.runs(alert.id, 10)).toMatchObject([{ id: search!.id, status: 'completed' }])
})

test('a process that dies between the answer and the record: another records it, once', async () => {
  const dying = replica((store) => ({ ...store, record: () => new Promise(() => {}) }))
  const alert = await made(dying.store, { query, createdAt: now })
  await dying.runner.run(never)
  const { search } = await current(dying, alert)
  await dying.searches.wait(search!.id, 20_000, never)
  now += 5_000
  void dying.runner.run(never)
  await expect.poll(async () => (await current(dying, alert)).dueAt! <= now).toBe(true)
  const other = replica()
  await other.runner.run(never)
  expect(await other.store.runs(alert.id, 10), 'it is held').toEqual([])
  now += 120_000
  await settle(other, alert)
  expect(await other.store.runs(alert.id, 10)).toMatchObject([{ id: search!.id, status: 'completed' }])
  expect(await other.store.news(alert.id, 10)).toHaveLength(1)
})

test('one look is enough for what is soon known, and the next alerts have their turn in it', async () => {
  const one = replica(undefined, undefined, 20_000)
  const alerts = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((n) => made(one.store, { query, createdAt: now - n })),
  )
  await one.runner.run(never)
  for (const { id } of alerts) expect(await one.store.runs(id, 10)).toMatchObject([{ status: 'completed' }])
})

test('two replicas: each alert runs once', async () => {
  const [one, other] = [replica(), replica()]
  const alerts = await Promise.all(
    ['AC', 'AP', 'RR'].map((uf, n) =>
      made(one.store, { query: { ...query, ufs: [uf as 'AC'] }, createdAt: now - n }),
    ),
  )
  for (let look = 0; look < 50; look++) {
    await Promise.all([one.runner.run(never), other.runner.run(never)])
    const runs = await Promise.all(alerts.map(({ id }) => one.store.runs(id, 10)))
    if (runs.every(({ length }) => length > 0)) break
    await new Promise((resolve) => setTimeout(resolve, 50))
    now += 5_000
  }
  for (const { id } of alerts) {
    expect(await one.store.runs(id, 10)).toHaveLength(1)
    expect(await one.store.news(id, 10)).toMatchObject([{ estado: 'INICIO' }])
  }
})

describe('when there is no answer', () => {
  test('a PNCP that is away is told, and the run is tried again', async () => {
    const one = replica(undefined, 0.01)
    const alert = await made(one.store, { query, createdAt: now })
    simulator.faults({ source: 'both', kind: '500' })
    await settle(one, alert)
    const [run] = await one.store.runs(alert.id, 1)
    expect(run).toMatchObject({ status: 'failed', total: null })
    expect(run!.coverage).toContain('Não foi possível consultar o PNCP')
    const { dueAt } = await current(one, alert)
    expect(dueAt).toBe(run!.at + 600_000)
    simulator.faults()
    const latest = async () => (await one.store.runs(alert.id, 1))[0]!.status
    // The circuit to the PNCP closes by itself, a while after.
    const giveUpAt = performance.now() + 45_000
    while ((await latest()) === 'failed' && performance.now() < giveUpAt) {
      advance((await current(one, alert)).dueAt! - now)
      await settle(one, alert)
    }
    expect(await latest()).toBe('completed')
  }, 60_000)

  test('more rows than an alert remembers end its run with what to do', async () => {
    const one = replica()
    const alert = await made(one.store, { query, createdAt: now })
    const { start, wait } = one.searches
    const enlarged = (state: SearchState) =>
      state.summary ? { ...state, summary: { ...state.summary, total: MAX_ALERT_ROWS + 1 } } : state
    const searches: typeof one.searches = {
      ...one.searches,
      start: async (...asked) => enlarged(await start(...asked)),
      wait: async (...asked) => enlarged(await wait.call(one.searches, ...asked)),
    }
    const runner = createAlertRunner({ ...one, searches, clock, log: pino({ level: 'silent' }) })
    await settle({ ...one, runner }, alert)
    const [run] = await one.store.runs(alert.id, 1)
    expect(run).toMatchObject({ status: 'failed' })
    expect(run!.coverage).toContain('Mais de 20.000')
  })

  test('a search that does not end is given up', async () => {
    const one = replica()
    const alert = await made(one.store, { query, createdAt: now })
    simulator.settings({ latency: 50 })
    await one.runner.run(never)
    const { search } = await current(one, alert)
    now += 7 * HOUR
    await one.runner.run(never)
    expect(await one.store.runs(alert.id, 1)).toMatchObject([{ id: search!.id, status: 'failed' }])
    expect((await one.searches.wait(search!.id, 10_000, never)).status).toBe('cancelled')
  })
})
