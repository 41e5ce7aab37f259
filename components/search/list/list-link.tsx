import type { MouseEvent } from 'react'
import { LIST_ID } from './list-choices.ts'

/**
 * The list stands below all that can be done with it: who goes by Tab has a way there, seen when it has the focus, under
 * what it is in.
 */
export function ListLink() {
  return (
    <a
      href={`#${LIST_ID}`}
      onClick={goToList}
      className="sr-only focus:not-sr-only focus:absolute focus:top-full focus:z-20 focus:mt-2 focus:rounded-md focus:border focus:border-edge focus:bg-surface focus:px-4 focus:py-2"
    >
      Ir para a lista
    </a>
  )
}

/** No step of the browser's history: going back leads to the search before. */
function goToList(event: MouseEvent) {
  event.preventDefault()
  document.getElementById(LIST_ID)?.focus()
}
