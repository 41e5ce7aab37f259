import { useEffect, useEffectEvent } from 'react'

/** In the state of the entry of the history that stands for an open panel. */
const MARK = 'bidiqPainel'
/** Whatever else closing a panel leads to is in the address by then. */
const SETTLED_MS = 150

let marks = 0
let openPanel: { hasSteps: boolean } | undefined

/**
 * How a change of the address goes into the history: `alone`, or, in an open panel, as one step with all else that is
 * changed there.
 */
export function stepOf(alone: 'push' | 'replace'): 'push' | 'replace' {
  if (!openPanel) return alone
  openPanel.hasSteps = true
  return 'replace'
}

/**
 * Back closes what is open, instead of leaving the page, and leaves what was changed in it. For that it has an entry of the
 * history, which goes when it is closed by hand; or becomes the step to what was changed.
 */
export function useBackCloses(open: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!open) return
    const panel = (openPanel = { hasSteps: false })
    const mark = `${Date.now()} ${++marks}`
    // What React undoes at once, in development, is no opening.
    const opening = setTimeout(() => pushMark(mark))
    let isClosed = false
    function onBack() {
      if (isClosed || markHere() === mark) return
      isClosed = true
      close()
      // What was changed stays: Back undoes it when it is pressed again.
      if (panel.hasSteps) history.forward()
    }
    addEventListener('popstate', onBack)
    return () => {
      clearTimeout(opening)
      removeEventListener('popstate', onBack)
      if (openPanel === panel) openPanel = undefined
      setTimeout(() => markHere() === mark && history.back(), SETTLED_MS)
    }
  }, [open])
}

const markHere = () => (history.state as Record<string, unknown> | null)?.[MARK]

/** The same address once more; no second time over a panel that is gone. Neither the router nor others need know. */
function pushMark(mark: string): void {
  const write = markHere() === undefined ? 'pushState' : 'replaceState'
  History.prototype[write].call(history, { ...(history.state as object | null), [MARK]: mark }, '')
}
