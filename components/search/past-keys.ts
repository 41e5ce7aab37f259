/** What is read for a while only: details of rows that were opened, what is known of words that were typed. */
const PASSING = ['/api/contratacoes/', '/api/buscar/analise']

/** Keys of a cache that nobody comes back to when another search is opened: of old searches (ids), and of what passes. */
export function pastKeys(keys: Iterable<string>, old: readonly string[]): string[] {
  const parts = [...PASSING, ...old.map(encodeURIComponent)]
  return [...keys].filter((key) => parts.some((part) => key.includes(part)))
}

/** Keys of pages of a view as they were before the rows became others: a search that runs reads them many times. */
export function stalePageKeys(keys: Iterable<string>, view: string, stamp: string): string[] {
  const ofView = `@${JSON.stringify(view)},`
  const now = `${ofView}${JSON.stringify(stamp)},`
  return [...keys].filter((key) => key.startsWith(ofView) && !key.startsWith(now))
}
