import type { Progress, UfProgress } from './state.ts'
import type { Uf } from './ufs.ts'

/** At most two events a second; news that can wait a little longer (a page more) travels with the rest. */
const FINAL_SPACING_MS = 500
const PAGE_SPACING_MS = 1_000

const FINAL: ReadonlySet<UfProgress['state']> = new Set(['done', 'known', 'incomplete', 'failed'])

/** Keeps the totals of a run and tells them, sparingly: only the UFs that changed, never going back. */
export class ProgressTeller {
  readonly #ufs = new Map<Uf, UfProgress>()
  readonly #changed = new Set<Uf>()
  readonly #tell: (progress: Progress) => void
  #timer: NodeJS.Timeout | undefined
  #due = Infinity
  #lastTold = -Infinity
  #fraction = 0
  #elsewhere = 0
  #itens: Progress['itens']
  #itensChanged = false
  #isStopped = false

  constructor(tell: (progress: Progress) => void) {
    this.#tell = tell
  }

  get(uf: Uf): UfProgress {
    return this.#ufs.get(uf) ?? { state: 'waiting', pagesRead: 0, pagesKnown: 0, found: 0 }
  }

  set(uf: Uf, change: Partial<UfProgress>): void {
    const before = this.get(uf)
    const after = { ...before, ...change }
    this.#ufs.set(uf, after)
    this.#changed.add(uf)
    this.#schedule(FINAL.has(after.state) && !FINAL.has(before.state) ? FINAL_SPACING_MS : PAGE_SPACING_MS)
  }

  /** Rows found whose UF is unknown: they count in the total alone. */
  setElsewhere(found: number): void {
    this.#elsewhere = found
  }

  setItens(itens: NonNullable<Progress['itens']>): void {
    this.#itens = itens
    this.#itensChanged = true
    this.#schedule(PAGE_SPACING_MS)
  }

  /** Everything as it stands: for a snapshot. */
  whole(): Progress {
    return this.#progressOf(this.#ufs.keys())
  }

  /** Tells what is left to tell, now. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#due = Infinity
    if (this.#changed.size === 0 && !this.#itensChanged) return
    this.#itensChanged = false
    this.#lastTold = performance.now()
    const progress = this.#progressOf(this.#changed)
    this.#changed.clear()
    this.#tell(progress)
  }

  /** Nothing is told from now on: work that was left behind may still report. */
  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
  }

  #schedule(spacing: number): void {
    if (this.#isStopped) return
    const due = this.#lastTold + spacing
    if (this.#timer && this.#due <= due) return
    clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => this.flush(), Math.max(0, due - performance.now()))
  }

  #progressOf(ufs: Iterable<Uf>): Progress {
    let read = 0
    let known = 0
    let found = this.#elsewhere
    for (const cell of this.#ufs.values()) {
      read += cell.pagesRead
      known += cell.pagesKnown
      found += cell.found
    }
    // Pages are learnt on the way, so the share read may fall; what is told may not. The end is the end's to tell.
    // With nothing to read, all is read.
    const fraction = Math.min(known === 0 ? 1 : read / known, 0.99)
    this.#fraction = Math.max(this.#fraction, Math.round(fraction * 1000) / 1000)
    return {
      ufs: Object.fromEntries([...ufs].map((uf) => [uf, this.get(uf)])),
      found,
      fraction: this.#fraction,
      ...(this.#itens && { itens: this.#itens }),
    }
  }
}
