import type { Coverage } from '../search/state.ts'
import { instant } from './cells.ts'
import { fonteLabel } from './labels.ts'

export type FonteLine = { fonte: string; readings: number; from: Date | null; to: Date | null }

/** Each source that the answer stands on, with when it was read first and last (Brasília, as a cell holds it). */
export function fonteLines(coverage: Coverage | null): FonteLine[] {
  const read = new Map<string, string[]>()
  const note = (fonte: string, at: string | null) => {
    const times = read.get(fonte) ?? []
    if (at) times.push(at)
    read.set(fonte, times)
  }
  for (const { readings, fontes, readAt } of coverage?.ufs ?? []) {
    for (const { fonte, endedAt } of readings) note(fonte, endedAt)
    if (readings.length === 0) for (const fonte of fontes) note(fonte, readAt)
  }
  return [...read].map(([fonte, times]) => {
    const inOrder = times.toSorted()
    return {
      fonte: fonteLabel(fonte),
      readings: times.length,
      from: instant(inOrder[0] ?? null),
      to: instant(inOrder.at(-1) ?? null),
    }
  })
}
