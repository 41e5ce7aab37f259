import { breathe } from './breathe.ts'

/** A few milliseconds of comparing. */
const SLICE = 4_096

/** Sorts as `Array.prototype.sort` does, stably, without holding the event loop for long: 200,000 at once take 300 ms. */
export async function sortInSlices<T>(items: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  let runs: T[][] = []
  for (let from = 0; from < items.length; from += SLICE) {
    runs.push(items.slice(from, from + SLICE).sort(compare))
    await breathe()
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right] = [runs[at]!, runs[at + 1]]
      merged.push(right ? await merge(left, right, compare) : left)
    }
    runs = merged
  }
  return runs[0] ?? []
}

async function merge<T>(left: T[], right: T[], compare: (a: T, b: T) => number): Promise<T[]> {
  const merged: T[] = []
  let [l, r] = [0, 0]
  while (l < left.length && r < right.length) {
    merged.push(compare(left[l]!, right[r]!) <= 0 ? left[l++]! : right[r++]!)
    if (merged.length % SLICE === 0) await breathe()
  }
  for (; l < left.length; l++) merged.push(left[l]!)
  for (; r < right.length; r++) merged.push(right[r]!)
  return merged
}
