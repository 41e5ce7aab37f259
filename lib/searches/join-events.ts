import type { SearchEvent } from '../search/events.ts'

/** Two events that wait to be written as one, where the later says all that the earlier did. */
export function joined(earlier: SearchEvent, later: SearchEvent): SearchEvent | undefined {
  if (earlier.versao !== later.versao) return undefined
  if (earlier.type === 'progress' && later.type === 'progress')
    return { ...later, ufs: { ...earlier.ufs, ...later.ufs } }
  if (earlier.type === 'result' && later.type === 'result') return later
  if (earlier.type === 'excel' && later.type === 'excel') return later
  return undefined
}
