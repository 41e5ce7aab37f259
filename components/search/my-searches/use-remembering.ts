import { useEffect } from 'react'
import { brasiliaDay } from '../../../lib/search/time.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { isEnded } from '../progress/is-ended.ts'
import { lastResultOf, remember, type Asked } from './my-searches.ts'
import { mySearches } from './my-searches-store.ts'

/** Puts the search that is looked at among the recent ones of this browser, with its outcome once there is one. */
export function useRemembering(state: SearchState | undefined): void {
  const stamp = state && `${state.searchId} ${state.versao} ${state.status} ${state.summary?.total ?? ''}`
  useEffect(() => {
    if (!state || (!isEnded(state.status) && isKnown(state.searchId))) return
    const seen = { query: state.query as Asked, echo: state.echo, last: lastResultOf(state) }
    mySearches.change((mine) => remember(mine, seen, brasiliaDay(Date.now())))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the state changes twice a second; its outcome once
  }, [stamp])
}

/** A search that goes on is remembered as it begins, not at each step. */
function isKnown(searchId: string): boolean {
  return mySearches.get().recentes[0]?.last.searchId === searchId
}
