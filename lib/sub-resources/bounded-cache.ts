/** Keeps what was used last, up to a weight in all. What weighs more than that by itself is not kept. */
export function createBoundedCache<T>(maxWeight: number) {
  const entries = new Map<string, { value: T; weight: number }>()
  let held = 0

  function remove(key: string): void {
    const entry = entries.get(key)
    if (entry && entries.delete(key)) held -= entry.weight
  }

  return {
    get(key: string): T | undefined {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },

    set(key: string, value: T, weight: number): void {
      remove(key)
      if (weight > maxWeight) return
      entries.set(key, { value, weight })
      held += weight
      for (const oldest of entries.keys()) {
        if (held <= maxWeight) return
        remove(oldest)
      }
    },
  }
}
