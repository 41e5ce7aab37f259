import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EncodedAnswer } from './ports.ts'
import { createPublisher } from './publisher.ts'
import { emptySummary } from './summary.ts'

const answerOf = (total: number): EncodedAnswer => ({
  summary: { ...emptySummary(), total },
  index: new Uint8Array(),
  chunks: [],
})
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A publisher whose answers take `askMs` and `tellMs`; `total` may change on the way. */
function open({ askMs = 10, tellMs = 5, total = 1 } = {}) {
  const world = {
    total,
    asked: [] as number[],
    told: [] as { total: number; partial: boolean; at: number }[],
    atOnce: 0,
    mostAtOnce: 0,
    telling: 0,
    mostTelling: 0,
    failing: false,
  }
  const working = async (ms: number) => {
    world.mostAtOnce = Math.max(world.mostAtOnce, ++world.atOnce)
    await pause(ms)
    world.atOnce--
  }
  const publisher = createPublisher(
    async () => {
      world.asked.push(performance.now())
      const { total } = world
      await working(askMs)
      if (world.failing) throw new Error('no answer')
      return answerOf(total)
    },
    async ({ summary }, partial) => {
      world.mostTelling = Math.max(world.mostTelling, ++world.telling)
      await working(tellMs)
      world.telling--
      world.told.push({ total: summary.total, partial, at: performance.now() })
    },
  )
  return { world, publisher }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Offers at every tick, as pages that pour in would. */
async function pour(publisher: { offer(): void }, ms: number, every = 10) {
  for (let spent = 0; spent < ms; spent += every) {
    publisher.offer()
    await vi.advanceTimersByTimeAsync(every)
  }
}

test('never two at once, spaced, and the final one last', async () => {
  const { world, publisher } = open()
  await pour(publisher, 10_000)
  world.total = 9
  const finishing = publisher.finish()
  await vi.advanceTimersByTimeAsync(10_000)
  expect((await finishing).summary.total).toBe(9)
  expect(world.mostAtOnce).toBe(1)
  expect(world.told.at(-1)).toMatchObject({ total: 9, partial: false })
  expect(world.told.slice(0, -1).every(({ partial }) => partial)).toBe(true)
  const gaps = world.told.slice(1, -1).map(({ at }, index) => at - world.told[index]!.at)
  expect(gaps.length).toBeGreaterThan(4)
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_500)
})

test('slow answers take at most a share of the time', async () => {
  const { world, publisher } = open({ askMs: 900, tellMs: 100 })
  await pour(publisher, 60_000, 100)
  const gaps = world.asked.slice(1).map((at, index) => at - world.asked[index]!)
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(9_000)
  publisher.stop()
})

test('an empty answer is not told before the end, and asking for it is spaced too', async () => {
  const { world, publisher } = open({ askMs: 100, total: 0 })
  await pour(publisher, 9_000)
  expect(world.told).toEqual([])
  expect(world.asked.length).toBeGreaterThan(2)
  expect(world.asked.length).toBeLessThanOrEqual(11)
  world.total = 2
  await pour(publisher, 1_100)
  expect(world.told).toMatchObject([{ total: 2, partial: true }])
  world.total = 0
  const finishing = publisher.finish()
  await vi.advanceTimersByTimeAsync(5_000)
  await finishing
  expect(world.told.at(-1)).toMatchObject({ total: 0, partial: false })
})

test('slow answers without rows do not keep the first rows waiting', async () => {
  const { world, publisher } = open({ askMs: 1_000, total: 0 })
  await pour(publisher, 9_900, 100)
  expect(world.asked).toHaveLength(4)
  publisher.stop()
})

test('an offer made too early is taken up by itself', async () => {
  const { world, publisher } = open()
  publisher.offer()
  await vi.advanceTimersByTimeAsync(100)
  publisher.offer()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(world.told).toHaveLength(2)
  publisher.stop()
})

test('an offer made while an answer is being made is taken up after it', async () => {
  const { world, publisher } = open({ askMs: 100 })
  publisher.offer()
  await vi.advanceTimersByTimeAsync(50)
  world.total = 2
  publisher.offer()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(world.told).toMatchObject([{ total: 1 }, { total: 2, partial: true }])
  publisher.stop()
})

test('the final answer waits for a provisional one that is being told', async () => {
  const { world, publisher } = open({ tellMs: 1_000 })
  publisher.offer()
  await vi.advanceTimersByTimeAsync(500)
  const finishing = publisher.finish()
  await vi.advanceTimersByTimeAsync(5_000)
  await finishing
  expect(world.told.map(({ partial }) => partial)).toEqual([true, false])
  expect(world.mostTelling).toBe(1)
})

test('the final answer does not wait for a provisional one still being made, which is then not told', async () => {
  const { world, publisher } = open({ askMs: 1_000 })
  publisher.offer()
  await vi.advanceTimersByTimeAsync(900)
  const finishing = publisher.finish()
  await vi.advanceTimersByTimeAsync(5_000)
  await finishing
  const [provisional, final] = world.asked
  expect(final! - provisional!).toBe(900)
  expect(world.told.map(({ partial }) => partial)).toEqual([false])
})

test('a provisional answer that comes after the stop is not told', async () => {
  const { world, publisher } = open({ askMs: 100 })
  publisher.offer()
  publisher.stop()
  publisher.offer()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(world.told).toEqual([])
  expect(world.asked).toHaveLength(1)
})

test('a provisional answer that fails costs nothing; a final one that fails says so', async () => {
  const { world, publisher } = open()
  world.failing = true
  await pour(publisher, 500)
  expect(world.told).toEqual([])
  const failing = expect(publisher.finish()).rejects.toThrow('no answer')
  await vi.advanceTimersByTimeAsync(100)
  await failing
})
