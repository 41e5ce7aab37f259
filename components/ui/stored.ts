import { useSyncExternalStore } from 'react'

export type Stored<T> = {
  /** What is kept; `empty` on the server and until the page has come to life. */
  use(): T
  get(): T
  /**
   * Changes what is kept, starting from what is kept now, whichever tab wrote it last. False when it could not
   * be kept (storage full or blocked): the change then lasts as long as the page.
   */
  change(change: (before: T) => T): boolean
}

type Options<T> = {
  /** Another shape needs another key, so that no version of the page reads or destroys what another one wrote. */
  key: string
  empty: T
  /** Checks what was stored, by whomever; undefined stands for nothing. */
  read: (data: unknown) => T | undefined
}

/** Something that this browser remembers, the same in all its tabs. */
export function createStored<T>({ key, empty, read }: Options<T>): Stored<T> {
  let seen: { text: string | null; value: T } = { text: null, value: empty }
  let isBlocked = false
  const listeners = new Set<() => void>()

  function current(): T {
    const text = isBlocked ? seen.text : textOf(key)
    if (text !== seen.text) seen = { text, value: parse(text, read) ?? empty }
    return seen.value
  }

  function onStorage(event: StorageEvent) {
    if (event.key !== key && event.key !== null) return
    isBlocked = false
    tell()
  }

  const tell = () => listeners.forEach((listener) => listener())

  function subscribe(listener: () => void) {
    if (listeners.size === 0) addEventListener('storage', onStorage)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) removeEventListener('storage', onStorage)
    }
  }

  return {
    use: () => useSyncExternalStore(subscribe, current, () => empty),
    get: current,
    change(change) {
      const value = change(current())
      const text = JSON.stringify(value)
      isBlocked = !write(key, text)
      seen = { text, value }
      tell()
      return !isBlocked
    },
  }
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

function parse<T>(text: string | null, read: (data: unknown) => T | undefined): T | undefined {
  try {
    return text === null ? undefined : read(JSON.parse(text))
  } catch {
    return undefined
  }
}
