const WEAK = /^W\//

/**
 * Whether what is there is what the client's conditions ask for (RFC 9110, section 13). `etag` is strong, quotes
 * and all. Dates are not compared: we send none.
 */
export function conditionOf(headers: Headers, etag: string): 'met' | 'failed' | 'not-modified' {
  const match = headers.get('if-match')
  if (match !== null && !named(match).some((tag) => tag === '*' || tag === etag)) return 'failed'
  const noneMatch = headers.get('if-none-match')
  if (noneMatch === null) return 'met'
  const isKnown = named(noneMatch).some((tag) => tag === '*' || tag.replace(WEAK, '') === etag)
  return isKnown ? 'not-modified' : 'met'
}

/** Whether a part may be added to what the client has: always, unless it says that it has parts of another file. */
export function mayResume(headers: Headers, etag: string): boolean {
  const has = headers.get('if-range')
  return has === null || has.trim() === etag
}

/** Our own tags hold no comma. */
function named(header: string): string[] {
  return header.split(',').map((tag) => tag.trim())
}
