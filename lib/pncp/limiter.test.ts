import { describe, expect, test } from 'vitest'
import { createLimiter, type LimiterLimits, type Permit } from './limiter.ts'
import { createManualClock } from './test-support.ts'

const never = new AbortController().signal
const LIMITS: LimiterLimits = {
  inFlight: 3,
  rate: { initial: 1, min: 0.25, max: 2, step: 0.5, burst: 2, cautiousBurst: 1 },
  pause: { firstMs: 8_000, maxMs: 30_000 },
}

function open(changes: Partial<LimiterLimits> = {}) {
  const clock = createManualClock()
  const limiter = createLimiter({ ...LIMITS, ...changes }, clock)
  const order: string[] = []
  const permits: Permit[] = []
  const ask = (name: string, signal = never) =>
    limiter.acquire(signal).then((permit) => {
      order.push(name)
      permits.push(permit)
    })
  /** Lets promises settle after time has moved. */
  const advance = async (ms: number) => {
    clock.advance(ms)
    await new Promise(setImmediate)
  }
  return { clock, limiter, order, permits, ask, advance }
}

test('a burst, then one per token, first come first served', async () => {
  const { ask, order, permits, advance } = open()
  for (const name of 'abcd') void ask(name)
  await advance(0)
  expect(order).toEqual(['a', 'b'])
  await advance(1_002)
  expect(order).toEqual(['a', 'b', 'c'])
  await advance(5_000)
  expect(order, 'three are in flight').toEqual(['a', 'b', 'c'])
  permits[0]?.release()
  await advance(0)
  expect(order).toEqual(['a', 'b', 'c', 'd'])
})

test('a 429 stops everybody, doubles while it lasts, and halves the rate', async () => {
  const { ask, order, limiter, permits, advance } = open()
  void ask('a')
  await advance(0)
  expect(limiter.throttled(permits[0]?.sentAt ?? 0)).toBe(8_000)
  permits[0]?.release()
  expect(limiter.state().rate).toBe(0.5)
  void ask('b')
  await advance(7_900)
  expect(order).toEqual(['a'])
  await advance(200)
  expect(order).toEqual(['a', 'b'])

  expect(limiter.throttled(0), 'sent before the pause: old news').toBeUndefined()
  expect(limiter.throttled(permits[1]?.sentAt ?? 0)).toBe(16_000)
  await advance(16_001)
  limiter.succeeded()
  expect(limiter.throttled(24_600), 'a success ends the doubling').toBe(8_000)
})

test('after a 429 there are no bursts for a minute', async () => {
  const { ask, order, limiter, permits, advance } = open()
  limiter.throttled(0)
  await advance(30_000)
  for (const name of 'abc') void ask(name)
  await advance(0)
  expect(order).toEqual(['a'])
  for (const permit of permits) permit.release()
  await advance(2_002)
  expect(order).toEqual(['a', 'b'])
})

test('successes bring rate and slots back', async () => {
  const { limiter, advance } = open()
  await advance(10_000)
  limiter.overloaded(1)
  limiter.overloaded(1)
  expect(limiter.state().inFlightLimit, 'failures of one moment cost one slot').toBe(2)
  for (let count = 0; count < 20; count++) limiter.succeeded()
  expect(limiter.state()).toMatchObject({ inFlightLimit: 3, rate: 2 })
  for (let count = 0; count < 5; count++) {
    await advance(3_000)
    limiter.overloaded(1)
  }
  expect(limiter.state().inFlightLimit).toBe(1)
})

test('who aborts leaves the queue at once, with the reason, and takes no turn', async () => {
  const { ask, order, permits, advance } = open({ inFlight: 1 })
  void ask('a')
  const leaving = new AbortController()
  const left = ask('b', leaving.signal)
  void ask('c')
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  await expect(ask('d', leaving.signal)).rejects.toThrow('gone')
  permits[0]?.release()
  await advance(2_000)
  expect(order).toEqual(['a', 'c'])
})

test('the queue can be sent away', async () => {
  const { ask, limiter } = open({ inFlight: 1 })
  void ask('a')
  const waiting = ask('b')
  limiter.rejectWaiting(new Error('down'))
  await expect(waiting).rejects.toThrow('down')
  expect(limiter.state().waiting).toBe(0)
})

describe('in the background', () => {
  function openWithBackground(changes: Partial<LimiterLimits> = {}) {
    const { rate } = LIMITS
    const opened = open({ rate: { ...rate, burst: 5 }, ...changes })
    const askBackground = (name: string) =>
      opened.limiter.acquire(never, { background: true }).then((permit) => {
        opened.order.push(name)
        opened.permits.push(permit)
      })
    return { ...opened, askBackground }
  }

  test('a request goes when nobody else is there, one at a time, at half the rate', async () => {
    const { askBackground, order, permits, advance } = openWithBackground()
    for (const name of 'abc') void askBackground(name)
    await advance(0)
    expect(order).toEqual(['a'])
    await advance(10_000)
    expect(order, 'the first is still in flight').toEqual(['a'])
    permits[0]?.release()
    await advance(0)
    expect(order).toEqual(['a', 'b'])
    permits[1]?.release()
    await advance(1_990)
    expect(order).toEqual(['a', 'b'])
    await advance(20)
    expect(order).toEqual(['a', 'b', 'c'])
  })

  test('waits for all others, however late they come, and while any is in flight', async () => {
    const { ask, askBackground, order, permits, advance } = openWithBackground({ inFlight: 1 })
    void ask('a')
    void askBackground('background')
    void ask('b')
    await advance(0)
    permits[0]?.release()
    await advance(0)
    expect(order).toEqual(['a', 'b'])
    await advance(60_000)
    expect(order).toEqual(['a', 'b'])
    permits[1]?.release()
    await advance(60_000)
    expect(order).toEqual(['a', 'b', 'background'])
  })

  test('leaves most of a burst to whoever comes next', async () => {
    const { ask, askBackground, order, permits, advance } = openWithBackground()
    for (let n = 0; n < 20; n++) void askBackground(`background ${n}`)
    for (let n = 0; n < 20; n++) {
      permits.at(-1)?.release()
      await advance(500)
    }
    expect(order.length).toBeGreaterThan(2)
    permits.at(-1)?.release()
    for (const name of 'abc') void ask(name)
    await advance(0)
    expect(order.slice(-3)).toEqual(['a', 'b', 'c'])
  })

  test('does not go for a minute after a 429, is sent away with the others, and leaves on abort', async () => {
    const { limiter, askBackground, order, advance } = openWithBackground()
    limiter.throttled(0)
    const waiting = askBackground('background')
    await advance(60_000)
    expect(order).toEqual([])
    limiter.rejectWaiting(new Error('circuit opened'))
    await expect(waiting).rejects.toThrow('circuit opened')
    const leaving = new AbortController()
    const left = limiter.acquire(leaving.signal, { background: true })
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
  })

  test('what was not sent costs nothing', async () => {
    const { ask, order, permits, advance } = open()
    void ask('a')
    await advance(0)
    permits[0]?.giveBack()
    for (const name of 'bc') void ask(name)
    await advance(0)
    expect(order).toEqual(['a', 'b', 'c'])
  })
})
