import { useEffect } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { tabTitle } from './tab-title.ts'

/** The page's own title, for when there is no search any more. */
const IDLE = 'Pesquisa · BidIQ'
const PATH = '/buscar'

/** Keeps the title of the tab true to a search, as long as it is shown. */
export function useTabTitle(state: SearchState): void {
  const title = tabTitle(state)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(
    () => () => {
      // Another page has named the tab already.
      if (location.pathname === PATH) document.title = IDLE
    },
    [],
  )
}
