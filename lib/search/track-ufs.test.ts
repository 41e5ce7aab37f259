import { afterEach, expect, test } from 'vitest'
import type { SweepWindow } from './ports.ts'
import { ProgressTeller } from './progress-teller.ts'
import { emptySummary } from './summary.ts'
import { ledgerLine } from './testing/sweeps.ts'
import { trackUfs } from './track-ufs.ts'
import type { Uf } from './ufs.ts'

const window = (uf: Uf, modalidade: number): SweepWindow => ({
  kind: 'publicacao',
  uf,
  modalidade,
  firstDay: '2026-11-01',
  lastDay: '2026-11-02',
})
const [SP6, SP8, RJ6] = [window('SP', 6), window('SP', 8), window('RJ', 6)]
const whole = [ledgerLine()]
const broken = [ledgerLine(), ledgerLine({ complete: false })]

let teller: ProgressTeller
afterEach(() => teller.stop())

/** Of SP two windows are to be read, of RJ one, of AC nothing; five rows are found of each once it is read. */
function track(count: (uf: Uf) => Promise<number> = async () => 5) {
  teller = new ProgressTeller(() => {})
  return trackUfs([SP6, SP8, RJ6], ['SP', 'RJ', 'AC'], teller, count)
}
const summaryOf = (porUf: Record<string, number>, total: number) => ({ ...emptySummary(), porUf, total })

test('at first a UF waits for its windows, or is known already', () => {
  track()
  expect(teller.get('SP')).toEqual({ state: 'waiting', pagesRead: 0, pagesKnown: 2, found: 0 })
  expect(teller.get('RJ')).toMatchObject({ state: 'waiting', pagesKnown: 1 })
  expect(teller.get('AC')).toMatchObject({ state: 'known', pagesKnown: 0 })
})

test('pages add up over the windows of a UF', () => {
  const tracker = track()
  tracker.page([SP6], { pagesRead: 1, pagesKnown: 4 })
  expect(teller.get('SP')).toMatchObject({ state: 'reading', pagesRead: 1, pagesKnown: 5 })
  tracker.page([SP8], { pagesRead: 2, pagesKnown: 2 })
  tracker.page([SP6], { pagesRead: 3, pagesKnown: 4 })
  expect(teller.get('SP')).toMatchObject({ pagesRead: 5, pagesKnown: 6 })
  expect(teller.get('RJ')).toMatchObject({ state: 'waiting', pagesRead: 0 })
})

test('a reading of several UFs tells its pages of each', () => {
  track().page([SP6, RJ6], { pagesRead: 1, pagesKnown: 3 })
  expect([teller.get('SP'), teller.get('RJ')]).toMatchObject([
    { state: 'reading', pagesRead: 1, pagesKnown: 4 },
    { state: 'reading', pagesRead: 1, pagesKnown: 3 },
  ])
})

test('a UF is done with its last window, and then its rows are counted', async () => {
  const counted: Uf[] = []
  const tracker = track(async (uf) => (counted.push(uf), 5))
  tracker.read([SP6], whole)
  await tracker.settled()
  expect(teller.get('SP').state).toBe('waiting')
  tracker.read([SP8], whole)
  await tracker.settled()
  expect(teller.get('SP')).toMatchObject({ state: 'done', found: 5 })
  expect(counted).toEqual(['SP'])
  expect(teller.get('RJ').state).toBe('waiting')
})

test('one reading that was not whole makes its UF incomplete, whatever comes after', async () => {
  const tracker = track()
  tracker.read([SP6], broken)
  tracker.read([SP8, RJ6], whole)
  await tracker.settled()
  expect([teller.get('SP').state, teller.get('RJ').state]).toEqual(['incomplete', 'done'])
})

test('when its rows cannot be counted, it is done with those that were found so far', async () => {
  const tracker = track(() => Promise.reject(new Error('down')))
  tracker.found(summaryOf({ RJ: 2 }, 2), true)
  tracker.read([RJ6], whole)
  await tracker.settled()
  expect(teller.get('RJ')).toMatchObject({ state: 'done', found: 2 })
})

test('a UF that could not be read says why', () => {
  track().failed(RJ6, 'O PNCP não respondeu.')
  expect(teller.get('RJ')).toMatchObject({ state: 'failed', error: 'O PNCP não respondeu.' })
})

test('a provisional answer tells nothing older than the count of a UF that is done', async () => {
  const tracker = track()
  tracker.read([RJ6], whole)
  await tracker.settled()
  tracker.found(summaryOf({ SP: 1, RJ: 3, AC: 2 }, 7), true)
  const found = () => (['SP', 'RJ', 'AC'] as const).map((uf) => teller.get(uf).found)
  expect(found()).toEqual([1, 5, 2])
  expect(teller.whole().found, 'with one of no known UF').toBe(9)
  tracker.found(summaryOf({ RJ: 3 }, 3), false)
  expect(found(), 'the last answer tells all').toEqual([0, 3, 0])
  expect(teller.whole().found).toBe(3)
})
