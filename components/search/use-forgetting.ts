import { useEffect } from 'react'
import { useSWRConfig } from 'swr'
import { pastKeys } from './past-keys.ts'

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
    for (const key of pastKeys(cache.keys(), ids.slice(KEPT))) cache.delete(key)
  }, [id, cache])
}
