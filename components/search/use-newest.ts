import { useEffect, useRef } from 'react'

/**
 * Tells the answer to what was asked last from those to what was asked before. Begins a turn, and answers whether it is
 * still the newest; being elsewhere (`place`), or nowhere, ends it.
 */
export function useNewest(place: string | null): () => () => boolean {
  const turns = useRef(0)
  useEffect(() => {
    const counted = turns
    return () => void counted.current++
  }, [place])
  return () => {
    const turn = ++turns.current
    return () => turn === turns.current
  }
}
