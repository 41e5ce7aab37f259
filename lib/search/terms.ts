import { TermosSyntaxError } from './terms-error.ts'
import { foldWord, wordKey, wordsOf } from './text.ts'

/** Any word whose key begins with `start` or is one of `forms`. */
export type Prefix = { start: string; forms: string[] }

/**
 * Words that must stand together, in order, as keys. With `prefix` one more word follows them, of which only the
 * beginning is given. The `joined` ones stand for the same written as one word. `label` is what the user wrote.
 */
export type Phrase = {
  keys: string[]
  joined?: string
  prefix?: Prefix
  joinedPrefix?: Prefix
  label: string
}

/** Fewer letters before a `*` would let almost every text through. */
const MIN_PREFIX = 3

/** The last words of a text, up to a `*` with nothing but punctuation behind it. */
const STAR_AT_END = /^([^*]*[\p{L}\p{N}\p{M}])\*+[^\p{L}\p{N}*]*$/u

/** What stands around the words and is not compared. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}*]+$/gu

/**
 * A phrase of the words in a text; undefined when it has none. A `*` after the last word makes a prefix of it.
 *
 * @throws {TermosSyntaxError} when a `*` stands anywhere else, or after fewer than three letters.
 */
export function phraseOf(text: string): Phrase | undefined {
  const star = text.indexOf('*')
  const label = text.replace(EDGES, '').replace(/\s+/g, ' ')
  const words = wordsOf(text)
  if (words.length === 0) return undefined
  if (star < 0) return exactPhrase(words, label)
  const before = STAR_AT_END.exec(text)?.[1]
  if (before === undefined) throw new TermosSyntaxError('O * só vale no fim da palavra', text, star, star + 1)
  return prefixPhrase(wordsOf(before), label, text, star)
}

function exactPhrase(words: string[][], label: string): Phrase {
  const keys = words.flat().map(wordKey)
  const [only] = words
  const joined = words.length === 1 && only && only.length > 1 ? wordKey(only.join('')) : undefined
  return { keys, ...(joined && { joined }), label }
}

function prefixPhrase(words: string[][], label: string, text: string, star: number): Phrase {
  const parts = words.flat()
  const last = parts.pop()!
  if ([...foldWord(last)].length < MIN_PREFIX) {
    const at = text.lastIndexOf(last, star)
    throw new TermosSyntaxError(`Escreva ao menos ${MIN_PREFIX} letras antes do *`, text, at, star + 1)
  }
  const isOneWord = words.length === 1 && parts.length > 0
  return {
    keys: parts.map(wordKey),
    prefix: prefixOf(last),
    ...(isOneWord && { joinedPrefix: prefixOf(words[0]!.join('')) }),
    label,
  }
}

/** What may follow when a plural is cut in the middle: `licitaçõ*`, `materiai*`, `flore*`. */
const ENDINGS = ['', 's', 'es', 'is']

/**
 * Keys have lost their number, so that a word may begin in a way that its key does not: `homem`, `torre`, `papéis`.
 * The `forms` are the keys of such words.
 */
function prefixOf(beginning: string): Prefix {
  const start = foldWord(beginning)
  const forms = new Set(ENDINGS.map((ending) => wordKey(start + ending)))
  return { start, forms: [...forms].filter((form) => !form.startsWith(start)) }
}

/** Whether a searchable text (see `searchable`) holds the phrase. */
export function holds(text: string, { keys, joined, prefix, joinedPrefix }: Phrase): boolean {
  const bar = text.indexOf('|')
  const parts = bar < 0 ? text : text.slice(0, bar)
  const before = keys.map((key) => ` ${key}`).join('')
  if (prefix) {
    if (holdsPrefix(keys.length === 0 ? text : parts, before, prefix)) return true
    return joinedPrefix !== undefined && holdsPrefix(text, '', joinedPrefix)
  }
  if (parts.includes(`${before} `)) return true
  if (joined && text.includes(` ${joined} `)) return true
  return bar >= 0 && keys.length === 1 && text.includes(`${before} `, bar)
}

/** Every word of a searchable text stands behind a space. */
function holdsPrefix(text: string, before: string, { start, forms }: Prefix): boolean {
  return text.includes(`${before} ${start}`) || forms.some((form) => text.includes(`${before} ${form} `))
}
