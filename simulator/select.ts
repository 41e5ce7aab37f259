import { DAY_SECONDS } from './data/civil.ts'
import { type Store, firstSince } from './data/store.ts'

export type Filter = {
  /** Day numbers of the publication, both inclusive. */
  firstDay?: number
  lastDay?: number
  ufs?: ReadonlySet<string>
  modalidades?: ReadonlySet<number>
  /** Whatever else, asked only of rows that passed the above. */
  also?: readonly ((row: number) => boolean)[]
}

/**
 * The rows that pass, in order of publication. What is to be published after `now` does not exist yet:
 * the simulator holds the next two days too.
 */
export function select(store: Store, filter: Filter, now: number): Uint32Array {
  const from = filter.firstDay === undefined ? 0 : firstSince(store, filter.firstDay * DAY_SECONDS)
  const end = filter.lastDay === undefined ? now + 1 : Math.min(now + 1, (filter.lastDay + 1) * DAY_SECONDS)
  const to = firstSince(store, end)
  const ufs = filter.ufs && Uint8Array.from(store.ufs, (uf) => (filter.ufs?.has(uf) ? 1 : 0))
  const { modalidades, also = [] } = filter

  const found = new Uint32Array(Math.max(0, to - from))
  let count = 0
  scan: for (let row = from; row < to; row++) {
    if (ufs && !ufs[store.uf[row] as number]) continue
    if (modalidades && !modalidades.has(store.modalidade[row] as number)) continue
    if (store.isRemoved?.(row)) continue
    for (const passes of also) if (!passes(row)) continue scan
    found[count++] = row
  }
  return found.subarray(0, count)
}
