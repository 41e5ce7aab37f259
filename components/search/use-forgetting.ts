import { useEffect } from 'react'
import { useSWRConfig } from 'swr'

/** As many as people go back to. */
const KEPT = 3

/** Of this tab, the newest first: it outlives what shows them. */
let latest: string[] = []

/** What was read of the searches of this tab is let go, but for the latest few: the server still has them all. */
export function useForgetting(id: string): void {
  const { cache } = useSWRConfig()
  useEffect(() => {
    const ids = [id, ...latest.filter((other) => other !== id)]
    latest = ids.slice(0, KEPT)
    for (const old of ids.slice(KEPT)) {
      const keys = [...cache.keys()].filter((key) => key.includes(encodeURIComponent(old)))
      for (const key of keys) cache.delete(key)
    }
  }, [id, cache])
}
