import { numberKey } from './plural.ts'

/** Grows when keys change meaning, so that an index built with older keys is built again. */
export const TEXT_VERSION = 2

const MARKS = /\p{M}/gu
/** Soft hyphen and zero-width characters stand inside words and mean nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** A word, with its hyphenated parts together: `ar-condicionado`. */
const WORDS = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu
const HYPHEN = /[-‐‑]/

const keys = new Map<string, string>()
const MAX_CACHED_KEYS = 50_000

/** The key a single word is compared by: accents, case and number make no difference. */
export function wordKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = numberKey(foldWord(word))
  if (keys.size >= MAX_CACHED_KEYS) keys.clear()
  keys.set(word, key)
  return key
}

/** A word without accents and case, its number kept. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase()
}

/** The words of a text, each as its hyphenated parts: `[['ar', 'condicionado'], ['novo']]`. */
export function wordsOf(text: string): string[][] {
  const clean = text.normalize('NFC').replace(INVISIBLE, '')
  return (clean.match(WORDS) ?? []).map((word) => word.split(HYPHEN))
}

/**
 * A text ready for comparing: its keys between single spaces, with one space at each end, so that a
 * phrase is found by `includes(' a b ')`. Hyphenated words stand in their parts, and once more joined
 * after a `|`, so that `microônibus` meets `micro-ônibus`.
 */
export function searchable(text: string): string {
  let parts = ' '
  let joined = ''
  for (const word of wordsOf(text)) {
    for (const part of word) parts += `${wordKey(part)} `
    if (word.length > 1) joined += `${wordKey(word.join(''))} `
  }
  return joined ? `${parts}| ${joined}` : parts
}
