/**
 * What a control character was before its high byte was lost: U+2013 (–) became \x13, U+201C (“) \x1C;
 * the C1 range is Windows-1252 read as Latin-1.
 */
const MEANT: Readonly<Record<string, string>> = {
  '\x13': '-',
  '\x14': '-',
  '\x18': "'",
  '\x19': "'",
  '\x1c': '"',
  '\x1d': '"',
  '\x91': "'",
  '\x92': "'",
  '\x93': '"',
  '\x94': '"',
  '\x96': '-',
  '\x97': '-',
}

// Built from a text so that no control character stands in this file. U+FFFE and U+FFFF are not allowed in XML.
const UNPRINTABLE = new RegExp('\\r\\n|[\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]', 'g')

/** One line without control characters or broken surrogates, trimmed. A lost dash or quote is put back. */
export function cleanText(text: string): string {
  return text
    .replace(UNPRINTABLE, (found) => MEANT[found] ?? ' ')
    .toWellFormed()
    .trim()
}

const HOST_AND_PATH = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i

/** A cleaned text as a web address that can be followed, given `https://` when it had no scheme; undefined when it is none (`"string"`). */
export function cleanLink(cleaned: string): string | undefined {
  const whole = HOST_AND_PATH.test(cleaned) ? `https://${cleaned}` : cleaned
  if (!/^https?:\/\/[^\s/?#]+\.\S+$/i.test(whole)) return undefined
  return URL.canParse(whole) ? whole : undefined
}

/** The same value without nulls, empty texts and control characters, at any depth. Undefined when nothing is left of it. */
export function cleanDeep(value: unknown): unknown {
  if (value === null) return undefined
  if (typeof value === 'string') return cleanText(value) || undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(cleanDeep).filter((item) => item !== undefined)
  const entries = Object.entries(value).map(([key, item]) => [key, cleanDeep(item)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}
