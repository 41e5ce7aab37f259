import type { ReactNode } from 'react'

const ID = 'andamento'

/** Called once, when the element comes: the ref keeps its identity. */
const takeFocus = (element: HTMLElement | null) => element?.focus({ preventScroll: true })

/**
 * The one sentence that says how the search is, heard as it changes. It takes the focus when the form that
 * held it has just gone.
 */
export function StatusLine({ focused, children }: { focused: boolean; children: ReactNode }) {
  return (
    <p
      id={ID}
      role="status"
      tabIndex={-1}
      ref={focused ? takeFocus : null}
      className="text-xl leading-snug font-semibold outline-none"
    >
      {children}
    </p>
  )
}

/** After what makes its own button go: who pressed that by key goes on from the sentence. */
export function focusStatusIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) takeFocus(document.getElementById(ID))
  })
}
