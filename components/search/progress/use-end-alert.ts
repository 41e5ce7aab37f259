import { useEffect, useRef } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { alertEnd } from './end-alert.ts'
import { statusLine } from './messages.ts'
import { isEnded } from './is-ended.ts'

/** Tells the end of a search that was seen running here. */
export function useEndAlert(state: SearchState | undefined): void {
  const seenRunning = useRef<string>(undefined)
  useEffect(() => {
    if (!state) return
    const version = `${state.searchId} ${state.versao}`
    if (!isEnded(state.status)) seenRunning.current = version
    else if (seenRunning.current === version) {
      seenRunning.current = undefined
      alertEnd(state, statusLine(state))
    }
  }, [state])
}
