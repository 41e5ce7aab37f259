import type { SearchState } from '../../lib/search/state.ts'
import { useEndAlert } from './progress/use-end-alert.ts'
import { useRemembering } from './my-searches/use-remembering.ts'
import { useTabTitle } from './progress/use-tab-title.ts'

/** What a search does beyond the page: the title of the tab, a notice at its end, a place among the recent ones. */
export function SearchEffects({ state, frozen }: { state: SearchState; frozen: boolean }) {
  useTabTitle(state)
  useEndAlert(state)
  useRemembering(frozen ? undefined : state)
  return null
}
