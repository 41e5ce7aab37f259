import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ProgressTeller } from './progress-teller.ts'
import { progressSchema, type Progress } from './state.ts'

let told: { at: number; progress: Progress }[]
let teller: ProgressTeller

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  teller = new ProgressTeller((progress) => told.push({ at: performance.now(), progress }))
})
afterEach(() => vi.useRealTimers())

const gaps = () => told.slice(1).map(({ at }, index) => at - told[index]!.at)
const fractions = () => told.map(({ progress }) => progress.fraction)
const last = () => told.at(-1)!.progress

describe('spacing', () => {
  test('the first news is told at once', () => {
    teller.set('SP', { state: 'reading' })
    vi.advanceTimersByTime(0)
    expect(told).toHaveLength(1)
  })

  test('pages are told once a second, all together', () => {
    for (let page = 1; page <= 40; page++) {
      teller.set('SP', { state: 'reading', pagesRead: page, pagesKnown: 40 })
      teller.set('RJ', { state: 'reading', pagesRead: page, pagesKnown: 40 })
      vi.advanceTimersByTime(100)
    }
    for (const gap of gaps()) expect(gap).toBe(1_000)
    expect(last().ufs).toMatchObject({ SP: expect.anything(), RJ: expect.anything() })
  })

  test('a UF that is done is told within half a second, and never more than two events a second', () => {
    const ufs = ['SP', 'RJ', 'MG', 'BA', 'PR', 'RS', 'SC', 'CE'] as const
    for (const uf of ufs) {
      teller.set(uf, { state: 'reading', pagesRead: 1, pagesKnown: 2 })
      vi.advanceTimersByTime(90)
      const at = performance.now()
      teller.set(uf, { state: 'done', pagesRead: 2 })
      vi.advanceTimersByTime(210)
      vi.advanceTimersByTime(290)
      expect(told.find(({ progress }) => progress.ufs[uf]?.state === 'done')!.at - at).toBeLessThanOrEqual(
        500,
      )
    }
    for (const gap of gaps()) expect(gap).toBeGreaterThanOrEqual(500)
  })

  test('a UF that is done after a page came is told sooner, and the page with it', () => {
    teller.set('SP', { state: 'reading' })
    vi.advanceTimersByTime(0)
    teller.set('RJ', { state: 'reading' })
    teller.set('SP', { state: 'done' })
    vi.advanceTimersByTime(5_000)
    expect(gaps()).toEqual([500])
  })

  test('a page that comes after a UF was done does not put the news off', () => {
    teller.set('SP', { state: 'reading' })
    vi.advanceTimersByTime(0)
    teller.set('SP', { state: 'done' })
    teller.set('RJ', { state: 'reading' })
    vi.advanceTimersByTime(500)
    expect(told).toHaveLength(2)
  })
})

describe('what is told', () => {
  test('only the UFs that changed, and totals of all', () => {
    teller.set('SP', { state: 'done', pagesRead: 1, pagesKnown: 1, found: 3 })
    teller.set('RJ', { state: 'waiting', pagesKnown: 3 })
    teller.flush()
    teller.set('RJ', { state: 'reading', pagesRead: 1, found: 2 })
    teller.flush()
    expect(last()).toEqual({
      ufs: { RJ: { state: 'reading', pagesRead: 1, pagesKnown: 3, found: 2 } },
      found: 5,
      fraction: 0.5,
    })
    expect(progressSchema.safeParse(last()).success).toBe(true)
    expect(Object.keys(teller.whole().ufs)).toEqual(['SP', 'RJ'])
  })

  test('nothing new is not told', () => {
    teller.flush()
    teller.set('SP', { found: 1 })
    teller.flush()
    teller.flush()
    vi.advanceTimersByTime(5_000)
    expect(told).toHaveLength(1)
  })

  test('rows of no known UF count in the total alone', () => {
    teller.setElsewhere(2)
    teller.set('SP', { found: 3 })
    teller.flush()
    expect(last()).toMatchObject({ found: 5, ufs: { SP: { found: 3 } } })
  })

  test('how far items are read, once that is known', () => {
    teller.set('SP', { found: 1 })
    teller.flush()
    expect('itens' in last()).toBe(false)
    teller.setItens({ lidos: 1, total: 9 })
    vi.advanceTimersByTime(1_000)
    expect(last()).toMatchObject({ ufs: {}, itens: { lidos: 1, total: 9 } })
    vi.advanceTimersByTime(5_000)
    expect(told).toHaveLength(2)
  })

  test('of a UF of which nothing is known yet, that it waits', () => {
    expect(teller.get('SP')).toEqual({ state: 'waiting', pagesRead: 0, pagesKnown: 0, found: 0 })
  })

  test('the share done never goes back and never says that all is done', () => {
    const seen = [
      [1, 2],
      [2, 3],
      [2, 40],
      [10, 40],
      [40, 40],
      [41, 90],
      [90, 90],
    ]
    for (const [pagesRead, pagesKnown] of seen) {
      teller.set('SP', { state: 'reading', pagesRead, pagesKnown })
      teller.flush()
    }
    expect(fractions()).toEqual([0.5, 0.667, 0.667, 0.667, 0.99, 0.99, 0.99])
  })

  test('what is answered without asking is all read, but not yet ended', () => {
    teller.set('SP', { state: 'known', found: 7 })
    teller.flush()
    expect(last()).toMatchObject({ found: 7, fraction: 0.99 })
  })
})

test('once stopped, work left behind tells nothing', () => {
  teller.set('SP', { state: 'reading' })
  teller.flush()
  teller.set('RJ', { state: 'reading' })
  teller.stop()
  vi.advanceTimersByTime(5_000)
  teller.set('SP', { state: 'done' })
  vi.advanceTimersByTime(5_000)
  expect(told).toHaveLength(1)
})
