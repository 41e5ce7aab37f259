import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { ProgressTeller } from './progress-teller.ts'
import { UF_STATES, type Progress } from './state.ts'
import { UFS } from './ufs.ts'

const change = fc.record({
  uf: fc.constantFrom(...UFS.slice(0, 5)),
  state: fc.constantFrom(...UF_STATES),
  pagesRead: fc.nat(50),
  pagesKnown: fc.nat(50),
  found: fc.nat(1_000),
  wait: fc.nat(1_500),
})

test('whatever happens, progress never goes back, is never whole before the end, and adds up', () => {
  vi.useFakeTimers()
  try {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const told: Progress[] = []
        const teller = new ProgressTeller((progress) => told.push(progress))
        for (const { uf, wait, ...rest } of changes) {
          teller.set(uf, rest)
          vi.advanceTimersByTime(wait)
        }
        teller.flush()
        const fractions = told.map(({ fraction }) => fraction)
        expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
        for (const fraction of fractions) expect(fraction).toBeLessThan(1)
        const ufs = Object.assign({}, ...told.map(({ ufs }) => ufs)) as Progress['ufs']
        const found = Object.values(ufs).reduce((sum, uf) => sum + uf.found, 0)
        expect(told.at(-1)?.found ?? 0).toBe(found)
        expect(ufs).toEqual(teller.whole().ufs)
        teller.stop()
      }),
    )
  } finally {
    vi.useRealTimers()
  }
})
