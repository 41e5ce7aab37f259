import { useCallback, useEffect, useRef } from 'react'

/** One thing at a time that its user waits for: another one, giving it up or leaving the page aborts it. */
export function useUnderWay() {
  const current = useRef<AbortController>(undefined)
  const giveUp = useCallback(() => {
    current.current?.abort()
    current.current = undefined
  }, [])
  useEffect(() => giveUp, [giveUp])

  function begin(): AbortController {
    giveUp()
    return (current.current = new AbortController())
  }
  return { begin, giveUp }
}
