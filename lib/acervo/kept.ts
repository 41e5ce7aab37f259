/** Keeps what was made for a while, at most `most` of them; the oldest goes first. */
export function keptFor<T>(ms: number, most: number, clock: () => number = Date.now) {
  const kept = new Map<string, { value: T; until: number }>()
  return (key: string, make: () => T): T => {
    const known = kept.get(key)
    if (known && known.until > clock()) return known.value
    kept.delete(key)
    const value = make()
    kept.set(key, { value, until: clock() + ms })
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return value
  }
}
