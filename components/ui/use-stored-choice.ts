import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  addEventListener('storage', onChange)
  return () => {
    listeners.delete(onChange)
    removeEventListener('storage', onChange)
  }
}

/** Where storage is blocked, a choice lasts as long as the page. */
const unstored = new Map<string, string>()

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? unstored.get(key) ?? null
  } catch {
    return unstored.get(key) ?? null
  }
}

/** One of a few choices, remembered in this browser; the first of them until one is made. */
export function useStoredChoice<T extends string>(
  key: string,
  choices: readonly [T, ...T[]],
): [T, (choice: T) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => stored(key),
    () => null,
  )
  function choose(choice: T): void {
    try {
      localStorage.setItem(key, choice)
    } catch {
      unstored.set(key, choice)
    }
    for (const listener of listeners) listener()
  }
  return [choices.find((choice) => choice === text) ?? choices[0], choose]
}
