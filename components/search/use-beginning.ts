import { useEffect, useRef } from 'react'
import type { QueryInput } from './form/draft.ts'

/** Begins the search that an address asks for, once each time one is come to, when the page has come to life in the browser. */
export function useBeginning(asked: QueryInput | undefined, begin: (asked: QueryInput) => void): void {
  const begun = useRef(false)
  useEffect(() => {
    if (asked && !begun.current) begin(asked)
    begun.current = asked !== undefined
  })
}
