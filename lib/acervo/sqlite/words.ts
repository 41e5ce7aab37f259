import type { Phrase, Prefix } from '../../search/terms.ts'
import type { Wanted } from '../narrow.ts'

/** The tokenizer of FTS5 knows the letters of Unicode 6.1: of a word without any of these it may make nothing. */
const SURELY_A_TOKEN = /[a-z0-9]/

/** What must be there as a query of FTS5; undefined when FTS5 cannot be asked for it. */
export function ftsQuery(wanted: Wanted): string | undefined {
  if ('keys' in wanted) return anyText(textsOf(wanted))
  if ('all' in wanted) {
    const parts = wanted.all.map(ftsQuery).filter((part) => part !== undefined)
    return parts.length > 0 ? `(${parts.join(' AND ')})` : undefined
  }
  const parts = new Set(shortest(wanted.any).map(ftsQuery))
  return parts.has(undefined) ? undefined : `(${[...parts].join(' OR ')})`
}

/** Setores ask for hundreds of phrases: those that hold a shorter one, which lets them through anyway, are left out. */
function shortest(any: Wanted[]): Wanted[] {
  const byFirst = new Map<string, string[][]>()
  const isPlain = (part: Wanted) => 'keys' in part && !part.prefix && !part.joined
  const length = (part: Wanted) => ('keys' in part ? part.keys.length : 0)
  return [...any]
    .sort((a, b) => length(a) - length(b))
    .filter((part) => {
      if (!('keys' in part) || !isPlain(part)) return true
      const { keys } = part
      if (keys.some((key, at) => byFirst.get(key)?.some((other) => standsAt(other, keys, at)))) return false
      byFirst.set(keys[0]!, [...(byFirst.get(keys[0]!) ?? []), keys])
      return true
    })
}

function standsAt(phrase: string[], keys: string[], at: number): boolean {
  return phrase.every((key, offset) => keys[at + offset] === key)
}

type Text = { words: string; isPrefix?: boolean }

/** The ways in which a phrase may stand in a text. */
function textsOf({ keys, joined, prefix, joinedPrefix }: Phrase): Text[] {
  if (!prefix) return [{ words: keys.join(' ') }, ...(joined ? [{ words: joined }] : [])]
  return [...beginnings(keys, prefix), ...(joinedPrefix ? beginnings([], joinedPrefix) : [])]
}

function beginnings(keys: string[], { start, forms }: Prefix): Text[] {
  const after = (word: string) => [...keys, word].join(' ')
  return [{ words: after(start), isPrefix: true }, ...forms.map((form) => ({ words: after(form) }))]
}

/** Keys are letters and digits: nothing in them needs escaping. */
function anyText(texts: Text[]): string | undefined {
  if (!texts.every(({ words }) => SURELY_A_TOKEN.test(words))) return undefined
  return `(${texts.map(({ words, isPrefix }) => `"${words}"${isPrefix ? '*' : ''}`).join(' OR ')})`
}
