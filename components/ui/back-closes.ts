import { useEffect, useEffectEvent } from 'react'

/** In the state of the entry of the history that stands for an open panel. */
const MARK = 'bidiqPainel'
/** Whatever else closing a panel leads to is in the address by then. */
const SETTLED_MS = 150

let marks = 0
let openPanel: { hasSteps: boolean } | undefined
/** Until the browser has gone back from the entry of a panel that was closed by hand. */
let leaving: Promise<void> | undefined

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
    let isMarked = false
    let isClosed = false
    async function enter() {
      await leaving
      if (isClosed) return
      pushMark(mark)
      isMarked = true
    }
    // What React undoes at once, in development, is no opening.
    const entering = setTimeout(() => void enter())
    function onBack() {
      if (!isMarked || isClosed || markHere() === mark) return
      isClosed = true
      close()
      // What was changed stays: Back undoes it when it is pressed again.
      if (panel.hasSteps) history.forward()
    }
    addEventListener('popstate', onBack)
    return () => {
      isClosed = true
      clearTimeout(entering)
      removeEventListener('popstate', onBack)
      if (openPanel === panel) openPanel = undefined
      setTimeout(() => leave(mark), SETTLED_MS)
    }
  }, [open])
}

const markHere = () => (history.state as Record<string, unknown> | null)?.[MARK]

/** A panel that is opened before the browser is through with this waits for it, and is not closed by it. */
function leave(mark: string): void {
  if (markHere() !== mark) return
  leaving = new Promise((resolve) => addEventListener('popstate', () => resolve(), { once: true }))
  history.back()
}

/** The same address once more; no second time over a panel that is gone. Neither the router nor others need know. */
function pushMark(mark: string): void {
  const write = markHere() === undefined ? 'pushState' : 'replaceState'
  History.prototype[write].call(history, { ...(history.state as object | null), [MARK]: mark }, '')
}
