import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds; `false` on the server. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}

function onConnectivity(onChange: () => void) {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}

/** Whether the browser believes it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    onConnectivity,
    () => navigator.onLine,
    () => true,
  )
}

const MINUTE_MS = 60_000

function everyMinute(onChange: () => void) {
  const timer = setInterval(onChange, MINUTE_MS / 2)
  return () => clearInterval(timer)
}

/** The present, in epoch milliseconds, to the minute: what counts down stays true on an open page. */
export function useMinute(): number {
  return useSyncExternalStore(
    everyMinute,
    () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS,
    () => 0,
  )
}

const never = () => () => {}

/** Whether the page has come to life: `false` on the server and in the first paint. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
