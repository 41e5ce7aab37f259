import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { instantOf } from '../search/time.ts'
import { createTestSearches, search } from '../searches/testing/searches.ts'
import { createBackgroundItens } from './background.ts'
import { createItemDetails } from './details.ts'

/** The records of the simulator are those of a day. */
const NOW = '2026-11-20T12:00:00'
let now = instantOf(NOW)
const clock = () => now

let simulator: RunningSimulator
let product: ReturnType<typeof createTestSearches>
let known: number

beforeAll(async () => {
  simulator = await startSimulator({ rows: 2_000, latency: 0, now: NOW })
})
beforeEach(async () => {
  simulator.faults()
  now = instantOf(NOW)
  product = createTestSearches({ url: simulator.url, timeScale: 0.005, clock })
  const { summary } = await search(product.searches, {
    ufs: ['AC', 'AP', 'RO', 'RR', 'TO'],
    situacao: 'abertas',
  })
  known = summary!.total
  expect(known).toBeGreaterThan(10)
  simulator.clearLog()
  return () => product.close()
})
afterAll(() => simulator.close())

const never = new AbortController().signal
const quiet = { info: () => {}, warn: () => {} }
const create = (isBusy = () => false) =>
  createBackgroundItens({
    acervo: product.acervo,
    desk: product.desk,
    perMinute: 60,
    isBusy,
    clock,
    log: quiet as never,
    timeScale: 0.001,
  })
const left = async () => (await product.acervo.nextItens({ now, limit: 1_000 })).length
const asked = () => simulator.log().filter(({ source }) => source === 'api')
/** How often the first page of each contratação was asked for. */
function firstPages(): number[] {
  const times = new Map<string, number>()
  for (const { path, params } of asked())
    if (params.pagina === '1') times.set(path, (times.get(path) ?? 0) + 1)
  return [...times.values()]
}

describe('reading in the background', () => {
  test('stopped half-way goes on where it stopped, and asks for nothing twice', async () => {
    const stop = new AbortController()
    let turns = 0
    const isStopping = () => {
      if (++turns === 6) stop.abort()
      return false
    }
    await create(isStopping).work(stop.signal)
    expect(await left()).toBe(known - 5)
    await create().work(never)
    expect(await left()).toBe(0)
    expect(firstPages()).toEqual(Array(known).fill(1))
  }, 60_000)

  test('waits while searches run', async () => {
    const stop = new AbortController()
    let looks = 0
    await create(() => {
      if (++looks === 4) stop.abort()
      return true
    }).work(stop.signal)
    expect(looks).toBe(4)
    expect(asked()).toEqual([])
  })

  test('leaves a source alone that is down, and goes on when it is back', async () => {
    simulator.faults({ source: 'api', kind: 'down' })
    const background = create()
    while (product.desk.health() === 'closed') await background.work(never)
    const tried = asked().length
    expect(tried).toBeLessThan(40)
    if (product.desk.health() === 'open') await background.work(never)
    expect(asked().length - tried).toBeLessThanOrEqual(1)
    simulator.faults()
    // What failed by itself is tried again when its time has come.
    now += 3_600_000
    await expect
      .poll(
        async () => {
          await background.work(never)
          return (await product.acervo.nextItens({ now, limit: 1_000 })).length
        },
        { timeout: 20_000 },
      )
      .toBe(0)
    expect(background.status()).toMatchObject({ lastReadAt: expect.any(Number) })
  }, 60_000)
})

describe('the items of one contratação', () => {
  const details = () => createItemDetails({ acervo: product.acervo, desk: product.desk, clock })
  const one = async () => (await product.acervo.nextItens({ now, limit: 1 }))[0]!

  test('are read once, for however many look', async () => {
    const numero = await one()
    const read = () => product.desk.read(numero, { signal: never })
    const [first, second] = await Promise.all([read(), read()])
    expect(second).toEqual(first)
    expect(await details().of(numero, never)).toMatchObject({ itens: first.itens, aviso: null })
    expect(firstPages()).toEqual([1])
  })

  test('are those read before, with a word about it, when they cannot be read again', async () => {
    const numero = await one()
    const before = await details().of(numero, never)
    simulator.faults({ source: 'api', kind: 'down' })
    now += 10 * 86_400_000
    const later = await details().of(numero, never)
    expect(later).toEqual({ ...before, aviso: expect.stringContaining('última leitura') })
  }, 30_000)

  test('are an error when nothing is known of them, or of it', async () => {
    const numero = await one()
    simulator.faults({ source: 'api', kind: 'down' })
    await expect(details().of(numero, never)).rejects.toMatchObject({ code: 'source_unavailable' })
    await expect(details().of('00000000000191-1-999999/2026', never)).rejects.toMatchObject({
      code: 'contratacao_not_found',
    })
  }, 30_000)
})
