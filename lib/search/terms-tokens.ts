import { TermosSyntaxError } from './terms-error.ts'

/** A piece of the search box; `at` and `end` are UTF-16 offsets in it, `text` is what counts of it. */
export type Token = {
  kind: 'word' | 'phrase' | 'or' | 'and' | 'not' | 'open' | 'close'
  text: string
  at: number
  end: number
}

/** Telephones and word processors turn straight quotes into these, and a hyphen into these dashes. */
const QUOTE = '["“”„«»]'
const DASHES = '\\-‐‑–−'

const SPACES = /\s+/y
const BARS = /\|+/y
/** A dash with something right behind it; one that stands alone means nothing. */
const EXCLUSION = new RegExp(`[${DASHES}]+(?=[^\\s|)${DASHES}])`, 'y')
const LONE_DASH = new RegExp(`[${DASHES}]+`, 'y')
const OPENING_QUOTE = new RegExp(QUOTE, 'y')
const CLOSING_QUOTE = new RegExp(QUOTE, 'g')
/** Up to a space, a bar, a parenthesis or a quote; a quote after a digit is a measure: `2"`. */
const WORD = new RegExp(`(?:(?<=\\p{N})${QUOTE}|(?!${QUOTE})[^\\s|()])+`, 'uy')

const OPERATORS: Readonly<Record<string, Token['kind']>> = { OR: 'or', OU: 'or', AND: 'and', E: 'and' }

/**
 * Cuts what was typed into tokens, one at a time, in linear time.
 *
 * @throws {TermosSyntaxError} on quotes that do not close.
 */
export function* tokensOf(source: string): Generator<Token, undefined> {
  for (let at = 0; at < source.length;) {
    const token = tokenAt(source, at)
    if (token.kind !== 'space') yield token as Token
    at = token.end
  }
}

type Piece = Omit<Token, 'kind'> & { kind: Token['kind'] | 'space' }

function tokenAt(source: string, at: number): Piece {
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  const piece = (kind: Piece['kind'], whole: string, text = whole): Piece => ({
    kind,
    text,
    at,
    end: at + whole.length,
  })

  if (source[at] === '(') return piece('open', '(')
  if (source[at] === ')') return piece('close', ')')
  const spaces = read(SPACES)
  if (spaces) return piece('space', spaces)
  const bars = read(BARS)
  if (bars) return piece('or', bars, '|')
  if (read(OPENING_QUOTE)) return quoted(source, at)
  const exclusion = read(EXCLUSION)
  if (exclusion) return piece('not', exclusion)
  const dash = read(LONE_DASH)
  if (dash) return piece('space', dash)
  const word = read(WORD)!
  return piece(OPERATORS[word] ?? 'word', word)
}

function quoted(source: string, at: number): Piece {
  CLOSING_QUOTE.lastIndex = at + 1
  const closing = CLOSING_QUOTE.exec(source)
  if (!closing) throw new TermosSyntaxError('Feche as aspas da expressão', source, at, source.length)
  return { kind: 'phrase', text: source.slice(at + 1, closing.index), at, end: closing.index + 1 }
}
