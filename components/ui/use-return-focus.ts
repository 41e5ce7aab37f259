import { useRef, type RefObject } from 'react'

/** Gives the focus back to where it was when something opened; to its button, where that was no place or is gone. */
export function useReturnFocus(button: RefObject<HTMLElement | null>) {
  const before = useRef<Element>(null)
  return {
    /** Before it opens. */
    remember() {
      before.current = document.activeElement
    },
    giveBack() {
      const { current: there } = before
      const isPlace = there instanceof HTMLElement && there !== document.body && there.isConnected
      // What opened by a key may have its button at the other end of the page: nobody shall be taken there.
      ;(isPlace ? there : button.current)?.focus({ preventScroll: true })
    },
  }
}
