import { TermosSyntaxError } from './terms-error.ts'
import { tokensOf, type Token } from './terms-tokens.ts'
import { allOf, anyOf, isEmpty, notOf, type Termo } from './terms-tree.ts'
import { phraseOf } from './terms.ts'

export const MAX_TERMS = 100
export const MAX_DEPTH = 20

/**
 * Reads the search box into what it asks for. Spaces are AND (so are `E` and `AND` between two terms); `OR`, `OU` and
 * `|` join their two neighbours and bind tighter: `a b OR c` is a AND (b OR c). Quotes make a phrase, `-` excludes
 * what follows it, a `*` ends a prefix, parentheses make a group. Tokens without a letter or digit are left out. A
 * hyphenated word is a phrase of its parts.
 *
 * @throws {TermosSyntaxError} when it cannot be understood, or asks for more than `MAX_TERMS` terms.
 */
export function parseTermos(source: string): Termo {
  return createParser(source).parse()
}

function createParser(source: string) {
  const tokens = tokensOf(source)
  let token = tokens.next().value
  let terms = 0

  const fail = (text: string, { at, end }: { at: number; end: number }) =>
    new TermosSyntaxError(text, source, at, end)

  function take(): Token | undefined {
    const taken = token
    token = tokens.next().value
    return taken
  }

  /** Terms up to the end, or to the parenthesis that closes `open`. */
  function sequence(depth: number, open?: Token): Termo {
    const clauses: Termo[][] = []
    /** An `OR` that still needs its right side. */
    let or: Token | undefined
    /** Whether an `OR` may follow. */
    let joinable = false

    const add = (termo: Termo) => {
      if (or) clauses.at(-1)!.push(termo)
      else clauses.push([termo])
      or = undefined
      joinable = true
    }

    for (let next = take(); ; next = take()) {
      if (!next || next.kind === 'close') {
        if (or) throw fail(`${or.text} precisa de uma palavra de cada lado`, or)
        if (next && !open) throw fail('Este parêntese fecha sem ter sido aberto', next)
        if (!next && open) throw fail('Feche o parêntese', open)
        return allOf(clauses.map(anyOf))
      }
      if (next.kind === 'or') {
        if (!joinable || or) throw fail(`${next.text} precisa de uma palavra de cada lado`, next)
        or = next
      } else if (next.kind === 'and' && isBetween(clauses.length > 0 && !or)) {
        joinable = false
      } else if (next.kind === 'and' && next.text !== 'E') {
        throw fail(`${next.text} precisa de uma palavra de cada lado`, next)
      } else if (next.kind === 'not') {
        if (or) throw fail(`${or.text} não pode ser seguido de exclusão`, next)
        // What is excluded is a word, whatever it looks like.
        const excluded = operand(take()!, depth)
        if (!excluded) continue
        clauses.push([notOf(excluded)])
        joinable = false
      } else {
        const termo = operand(next, depth)
        if (termo) add(termo)
      }
    }
  }

  /** `E` is also a word (vitamina E): it joins only where it has a term on each side. */
  function isBetween(hasLeft: boolean): boolean {
    return hasLeft && token !== undefined && !['or', 'and', 'close'].includes(token.kind)
  }

  /** A word, a phrase or a group; undefined when it has neither letter nor digit. */
  function operand(first: Token, depth: number): Termo | undefined {
    if (first.kind === 'open') return group(first, depth)
    const phrase = phraseIn(first)
    if (!phrase) return undefined
    if (++terms > MAX_TERMS) throw fail(`Use no máximo ${MAX_TERMS} palavras ou expressões`, first)
    return { phrase, at: first.at, end: first.end }
  }

  function group(open: Token, depth: number): Termo {
    if (depth >= MAX_DEPTH) throw fail(`Use no máximo ${MAX_DEPTH} parênteses um dentro do outro`, open)
    const inside = sequence(depth + 1, open)
    if (isEmpty(inside))
      throw fail('Escreva palavras entre os parênteses', {
        at: open.at,
        end: source.indexOf(')', open.at) + 1,
      })
    return inside
  }

  /** The trouble inside a token is told where it stands in the whole. */
  function phraseIn({ kind, text, at }: Token) {
    try {
      return phraseOf(text)
    } catch (error) {
      throw error instanceof TermosSyntaxError ? error.in(source, kind === 'phrase' ? at + 1 : at) : error
    }
  }

  return { parse: () => sequence(0) }
}
