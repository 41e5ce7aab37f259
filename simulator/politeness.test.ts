import { describe, expect, test } from 'vitest'
import { buscaLatency, consultaLatency } from './latency.ts'
import { createRateLimit } from './rate-limit.ts'
import { startTestSimulator } from './testing.ts'
import { createSlots } from './waiting.ts'

describe('the rate limit of consulta', () => {
  test('lets 20 through, then none for 20 seconds', () => {
    let now = 0
    const admit = createRateLimit(
      () => 1,
      () => now,
    )
    const burst = Array.from({ length: 25 }, () => admit())
    expect(burst.filter(Boolean)).toHaveLength(20)
    now = 19_000
    expect(admit()).toBe(false)
    now = 20_001
    expect(admit()).toBe(true)
  })

  test('one request every two seconds is never refused', () => {
    let now = 0
    const admit = createRateLimit(
      () => 1,
      () => now,
    )
    for (; now < 600_000; now += 2_000) expect(admit()).toBe(true)
  })

  test('its times shrink with the factor, and 0 switches it off', () => {
    let now = 0
    let factor = 0.05
    const admit = createRateLimit(
      () => factor,
      () => now,
    )
    for (let request = 0; request < 21; request++) admit()
    now = 1_001
    expect(admit()).toBe(true)
    factor = 0
    expect(Array.from({ length: 100 }, () => admit()).every(Boolean)).toBe(true)
  })

  test('answers 429 in HTML over HTTP', async () => {
    const { consulta, simulator } = await startTestSimulator({ latency: 0.01 })
    const query = 'dataFinal=20991231&pagina=1&tamanhoPagina=10'
    const statuses = await Promise.all(
      Array.from({ length: 60 }, async () => (await consulta('proposta', query)).status),
    )
    expect(statuses).toContain(429)
    expect(simulator.log().some(({ fault }) => fault === 'rate-limit')).toBe(true)
  })
})

describe('waiting times', () => {
  test('consulta has the quantiles that were observed', () => {
    const times = Array.from({ length: 20_000 }, (_, ordinal) => consultaLatency(1, ordinal) / 1000).sort(
      (a, b) => a - b,
    )
    const quantile = (share: number) => times[Math.floor(share * times.length)]
    expect(quantile(0.5)).toBeCloseTo(1.4, 0)
    expect(quantile(0.9)).toBeCloseTo(2.8, 0)
    expect(quantile(0.99)).toBeGreaterThan(6)
    expect(times.at(-1)).toBeLessThanOrEqual(17.6)
  })

  test('busca costs by the row', () => {
    expect(buscaLatency(2000)).toBe(1800)
  })

  test('only so many are served at a time, in order', async () => {
    const slots = createSlots(2)
    const gone = new AbortController().signal
    const order: number[] = []
    let [running, most] = [0, 0]
    await Promise.all(
      [0, 1, 2, 3, 4].map((index) =>
        slots.use(gone, async () => {
          most = Math.max(most, ++running)
          order.push(index)
          await new Promise((resolve) => setTimeout(resolve, 2))
          running--
        }),
      ),
    )
    expect([most, order]).toEqual([2, [0, 1, 2, 3, 4]])
  })
})
