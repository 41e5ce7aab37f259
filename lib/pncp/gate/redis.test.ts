import { afterAll, describe, expect, test } from 'vitest'
import { hasRedis, testRedis } from '../../redis/testing/redis.ts'
import { realClock } from '../clock.ts'
import { createLimiter } from '../limiter.ts'
import { withGate } from './gated-limiter.ts'
import { createRedisGate } from './redis.ts'

const LIMITS = {
  inFlight: 3,
  rate: { initial: 20, min: 2, max: 20, step: 1, burst: 4, cautiousBurst: 1 },
  pause: { firstMs: 300, maxMs: 2_000 },
  timeScale: 1,
}

describe.skipIf(!hasRedis)('with a real server', () => {
  const open: { close(): Promise<void> }[] = []
  afterAll(() => Promise.all(open.map((clients) => clients.close())))

  function replicas(count: number, limits = LIMITS) {
    const source = crypto.randomUUID()
    return Array.from({ length: count }, () => {
      const clients = testRedis()
      open.push(clients)
      const gate = createRedisGate(clients.commands, source, limits)
      const limiter = withGate(createLimiter(limits, realClock), gate, realClock, limits.rate.initial)
      return { clients, limiter, source }
    })
  }
  const never = new AbortController().signal

  test('all replicas together have the places of one', async () => {
    const three = replicas(3)
    let inFlight = 0
    let most = 0
    await Promise.all(
      three.flatMap(({ limiter }) =>
        Array.from({ length: 5 }, async () => {
          const permit = await limiter.acquire(never)
          most = Math.max(most, ++inFlight)
          await new Promise((resolve) => setTimeout(resolve, 20))
          inFlight--
          permit.release()
        }),
      ),
    )
    expect(most).toBeLessThanOrEqual(LIMITS.inFlight)
    expect(most).toBeGreaterThan(1)
  })

  test('background work of one replica waits for the requests of another, and then goes', async () => {
    const [searching, other] = replicas(2)
    const permit = await searching!.limiter.acquire(never)
    let went = false
    const background = other!.limiter.acquire(never, { background: true }).then((granted) => {
      went = true
      return granted
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(went).toBe(false)
    // It holds no place while it waits.
    const [a, b] = await Promise.all([other!.limiter.acquire(never), other!.limiter.acquire(never)])
    a.release()
    b.release()
    permit.release()
    await background.then((granted) => granted.release())
    expect(went).toBe(true)
  })

  test('all replicas together keep to the rate of one', async () => {
    const three = replicas(3)
    const startedAt = performance.now()
    const requests = 24
    await Promise.all(
      three.flatMap(({ limiter }) =>
        Array.from({ length: requests / 3 }, async () => (await limiter.acquire(never)).release()),
      ),
    )
    const seconds = (performance.now() - startedAt) / 1000
    expect(requests).toBeLessThanOrEqual(LIMITS.rate.burst + LIMITS.rate.max * seconds + 1)
  })

  test('a 429 seen by one stops all, and slows all after it', async () => {
    const [one, other] = replicas(2) as [ReturnType<typeof replicas>[0], ReturnType<typeof replicas>[0]]
    const permit = await one.limiter.acquire(never)
    ;(await other.limiter.acquire(never)).release()
    const startedAt = performance.now()
    expect(one.limiter.throttled(permit.sentAt)).toBe(LIMITS.pause.firstMs)
    permit.release()
    await one.clients.commands.ping()
    ;(await other.limiter.acquire(never)).release()
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(LIMITS.pause.firstMs - 5)
    expect(Number(await one.clients.commands.hget(`bidiq:source:${one.source}`, 'rate'))).toBe(10)
  })

  test('the place of a replica that died runs out', async () => {
    const [one, other] = replicas(2, { ...LIMITS, inFlight: 1, timeScale: 0.02 }) as [
      ReturnType<typeof replicas>[0],
      ReturnType<typeof replicas>[0],
    ]
    await one.limiter.acquire(never)
    await one.clients.close()
    await expect(other.limiter.acquire(AbortSignal.timeout(5_000))).resolves.toBeDefined()
  })

  test('a place that is held for long is kept', async () => {
    const limits = { ...LIMITS, inFlight: 1, timeScale: 0.02 }
    const [one, other] = replicas(2, limits) as [
      ReturnType<typeof replicas>[0],
      ReturnType<typeof replicas>[0],
    ]
    const permit = await one.limiter.acquire(never)
    // Three times as long as a pass lives by itself.
    await expect(other.limiter.acquire(AbortSignal.timeout(600))).rejects.toBeDefined()
    permit.release()
    await expect(other.limiter.acquire(AbortSignal.timeout(3_000))).resolves.toBeDefined()
  })

  test('one who leaves while waiting takes no place', async () => {
    const [one, other] = replicas(2, { ...LIMITS, inFlight: 1 }) as [
      ReturnType<typeof replicas>[0],
      ReturnType<typeof replicas>[0],
    ]
    const permit = await one.limiter.acquire(never)
    await expect(other.limiter.acquire(AbortSignal.timeout(100))).rejects.toBeDefined()
    permit.release()
    await expect(other.limiter.acquire(AbortSignal.timeout(3_000))).resolves.toBeDefined()
  })

  test('without the gate requests go on, slowly', async () => {
    const [one] = replicas(1) as [ReturnType<typeof replicas>[0]]
    one.clients.commands.disconnect()
    const startedAt = performance.now()
    ;(await one.limiter.acquire(never)).release()
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990)
  })
})
