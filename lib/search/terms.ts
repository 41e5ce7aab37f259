import { wordKey, wordsOf } from './text.ts'

/** Words that must stand together, in order, as keys; `label` is what the user wrote. */
export type Phrase = { keys: string[]; joined?: string; label: string }

/** Each clause needs one of its phrases; none of `none` may be there. */
export type TermosQuery = { all: Phrase[][]; none: Phrase[] }

/** `message` is Portuguese and gives the position, from 1, of what could not be understood. */
export class TermosSyntaxError extends Error {
  override readonly name = 'TermosSyntaxError'
  readonly position: number

  constructor(message: string, position: number) {
    super(`${message} (posição ${position}).`)
    this.position = position
  }
}

/** A phrase of the words in a text; undefined when it has none. */
export function phraseOf(text: string): Phrase | undefined {
  const words = wordsOf(text)
  const keys = words.flat().map(wordKey)
  if (keys.length === 0) return undefined
  const joined =
    words.length === 1 && words[0] && words[0].length > 1 ? wordKey(words[0].join('')) : undefined
  return { keys, ...(joined && { joined }), label: text.trim() }
}

type Token = { kind: 'or' | 'term'; text: string; negative: boolean; position: number }

const TOKEN = /(-?)"([^"]*)"|(\S+)/gy
/** Telephones and word processors turn straight quotes into these. */
const CURLY_QUOTES = /[“”„«»]/g

function tokens(raw: string): Token[] {
  const source = raw.replace(CURLY_QUOTES, '"')
  const found: Token[] = []
  let at = 0
  while (at < source.length) {
    if (/\s/.test(source[at] ?? '')) {
      at++
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (!match) break
    const [whole, minus, quoted, bare] = match
    if (bare !== undefined && bare.replace(/^-/, '').startsWith('"'))
      throw new TermosSyntaxError('Feche as aspas da expressão', at + 1)
    if (bare === 'OR') found.push({ kind: 'or', text: bare, negative: false, position: at + 1 })
    else {
      const negative = bare === undefined ? minus === '-' : /^-./.test(bare)
      found.push({ kind: 'term', text: quoted ?? bare!.replace(/^-/, ''), negative, position: at + 1 })
    }
    at += whole.length
  }
  return found
}

/**
 * Reads the search box: spaces are AND, `OR` joins its two neighbours, quotes make a phrase, `-` excludes.
 * `OR` binds tighter than the space: `a b OR c` is a AND (b OR c). Tokens without a letter or digit are
 * left out. A hyphenated word is a phrase of its parts.
 *
 * @throws {TermosSyntaxError} on an open quote, or an `OR` without a term on each side.
 */
export function parseTermos(source: string): TermosQuery {
  const query: TermosQuery = { all: [], none: [] }
  let pendingOr: Token | undefined
  let canJoin = false
  for (const token of tokens(source)) {
    if (token.kind === 'or') {
      if (!canJoin || pendingOr)
        throw new TermosSyntaxError('OR precisa de uma palavra de cada lado', token.position)
      pendingOr = token
      continue
    }
    const phrase = phraseOf(token.text)
    if (!phrase) continue
    if (token.negative) {
      if (pendingOr) throw new TermosSyntaxError('OR não pode ser seguido de exclusão', token.position)
      query.none.push(phrase)
      canJoin = false
    } else {
      if (pendingOr) query.all.at(-1)?.push(phrase)
      else query.all.push([phrase])
      canJoin = true
    }
    pendingOr = undefined
  }
  if (pendingOr) throw new TermosSyntaxError('OR precisa de uma palavra de cada lado', pendingOr.position)
  return query
}

/** Whether a searchable text (see `searchable`) holds the phrase. */
export function holds(text: string, phrase: Phrase): boolean {
  const bar = text.indexOf('|')
  const parts = bar < 0 ? text : text.slice(0, bar)
  if (parts.includes(` ${phrase.keys.join(' ')} `)) return true
  if (phrase.joined && parts.includes(` ${phrase.joined} `)) return true
  if (bar < 0) return false
  const joined = text.slice(bar + 1)
  if (phrase.joined && joined.includes(` ${phrase.joined} `)) return true
  return phrase.keys.length === 1 && joined.includes(` ${phrase.keys[0]} `)
}
