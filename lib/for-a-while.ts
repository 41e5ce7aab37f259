/** Reads something that many ask for and that may be a little old; a failure is not kept. */
export function forAWhile<T>(ms: number, read: () => Promise<T>): () => Promise<T> {
  let known: { at: number; value: Promise<T> } | undefined
  return () => {
    if (known && performance.now() - known.at < ms) return known.value
    const value = read()
    known = { at: performance.now(), value }
    value.catch(() => (known = undefined))
    return value
  }
}
