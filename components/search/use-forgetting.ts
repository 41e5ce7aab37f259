import { useEffect, useRef } from 'react'
import { useSWRConfig } from 'swr'

/** As many as people go back to. */
const KEPT = 3

/** What was read of the searches of this tab is let go, but for the latest few: the server still has them all. */
export function useForgetting(id: string): void {
  const { cache } = useSWRConfig()
  const latest = useRef<string[]>([])
  useEffect(() => {
    const ids = [id, ...latest.current.filter((other) => other !== id)]
    latest.current = ids.slice(0, KEPT)
    for (const old of ids.slice(KEPT)) {
      const keys = [...cache.keys()].filter((key) => key.includes(encodeURIComponent(old)))
      for (const key of keys) cache.delete(key)
    }
  }, [id, cache])
}
