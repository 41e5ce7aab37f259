import type { Progress, SearchState, UfProgress } from '../search/state.ts'

const UNDER_WAY: ReadonlySet<UfProgress['state']> = new Set(['waiting', 'reading'])

/**
 * What a run tells of its progress, never behind the point where it took the search up: what an earlier run
 * has read and found is read and found, though this one has yet to come to it.
 */
export function notBack(told: Progress, { progress }: Pick<SearchState, 'progress'>): Progress {
  const ufs = Object.entries(told.ufs).map(([uf, cell]) => [uf, cellNotBack(cell, progress.ufs[uf])])
  return {
    ufs: Object.fromEntries(ufs) as Progress['ufs'],
    found: Math.max(told.found, progress.found),
    fraction: Math.max(told.fraction, progress.fraction),
    ...(told.itens && { itens: told.itens }),
  }
}

/** A UF that is done says how it is; until then it is no less read and has no less found than before. */
function cellNotBack(cell: UfProgress, before: UfProgress | undefined): UfProgress {
  if (!before || !UNDER_WAY.has(cell.state)) return cell
  const pagesRead = Math.max(cell.pagesRead, before.pagesRead)
  return {
    ...cell,
    state: pagesRead > 0 ? 'reading' : cell.state,
    pagesRead,
    pagesKnown: Math.max(cell.pagesKnown, before.pagesKnown, pagesRead),
    found: Math.max(cell.found, before.found),
  }
}
