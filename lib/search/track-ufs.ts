import type { SweepWindow } from './ports.ts'
import type { ProgressTeller } from './progress-teller.ts'
import type { Summary } from './state.ts'
import type { Sweep } from './sweep-ledger.ts'
import type { Uf } from './ufs.ts'

/** How many pages of a window were read, of those known so far. */
type Pages = { pagesRead: number; pagesKnown: number }

/**
 * Follows what each UF still waits for, and tells it the moment it changes. `count` says how many rows of a UF are
 * found once all of it was read.
 */
export function trackUfs(
  windows: SweepWindow[],
  ufs: readonly Uf[],
  teller: ProgressTeller,
  count: (uf: Uf) => Promise<number>,
) {
  const waiting = new Map(ufs.map((uf) => [uf, windows.filter((window) => window.uf === uf).length]))
  const pages = new Map<SweepWindow, Pages>(
    windows.map((window) => [window, { pagesRead: 0, pagesKnown: 1 }]),
  )
  const incomplete = new Set<Uf>()
  const counting: Promise<void>[] = []

  for (const uf of ufs) {
    const left = waiting.get(uf) ?? 0
    teller.set(uf, { state: left > 0 ? 'waiting' : 'known', pagesRead: 0, pagesKnown: left })
  }

  const pagesOf = (uf: Uf) =>
    windows
      .filter((window) => window.uf === uf)
      .map((window) => pages.get(window)!)
      .reduce(
        (sum, { pagesRead, pagesKnown }) => ({
          pagesRead: sum.pagesRead + pagesRead,
          pagesKnown: sum.pagesKnown + pagesKnown,
        }),
        { pagesRead: 0, pagesKnown: 0 },
      )

  return {
    page(answered: SweepWindow[], seen: Pages) {
      for (const window of answered) {
        pages.set(window, seen)
        teller.set(window.uf!, { state: 'reading', ...pagesOf(window.uf!) })
      }
    },

    read(answered: SweepWindow[], sweeps: Sweep[]) {
      const isIncomplete = sweeps.some(({ complete }) => !complete)
      for (const { uf } of answered) {
        if (isIncomplete) incomplete.add(uf!)
        const left = waiting.get(uf!)! - 1
        waiting.set(uf!, left)
        if (left === 0) counting.push(finish(uf!))
      }
    },

    failed(window: SweepWindow, error: string) {
      teller.set(window.uf!, { state: 'failed', error })
    },

    /** A provisional answer may be older than the count of a UF that was done since. */
    found(summary: Summary, partial: boolean) {
      teller.setElsewhere(summary.total - ufs.reduce((sum, uf) => sum + (summary.porUf[uf] ?? 0), 0))
      for (const uf of ufs) {
        if (partial && waiting.get(uf) === 0 && pagesOf(uf).pagesKnown > 0) continue
        const found = summary.porUf[uf] ?? 0
        if (teller.get(uf).found !== found) teller.set(uf, { found })
      }
    },

    settled: () => Promise.all(counting),
  }

  async function finish(uf: Uf): Promise<void> {
    const found = await count(uf).catch(() => teller.get(uf).found)
    teller.set(uf, { state: incomplete.has(uf) ? 'incomplete' : 'done', found })
  }
}
