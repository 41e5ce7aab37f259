import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortInSlices } from './sort-in-slices.ts'

test('sorts as the language does, ties in their order, over more than one slice', async () => {
  const length = fc.constantFrom(0, 1, 2, 4_095, 4_096, 4_097, 12_289)
  await fc.assert(
    fc.asyncProperty(length, fc.integer({ min: 1, max: 1_000_000 }), async (count, seed) => {
      const items = Array.from({ length: count }, (_, at) => ({ key: (at * seed) % 977, at }))
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key
      expect(await sortInSlices(items, compare)).toEqual(items.toSorted(compare))
    }),
    { numRuns: 20 },
  )
})
