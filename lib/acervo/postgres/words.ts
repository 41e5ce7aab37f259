import type { MatchPlan } from '../../search/match-plan.ts'
import type { Phrase } from '../../search/terms.ts'
import { clausesOf } from '../narrow.ts'

/** A lexeme holds at most 2,046 bytes; keys are cut far below on both sides, so that what is asked meets what is kept. */
const MOST_CHARACTERS = 200

/** A tsvector holds at most 1 MiB. */
const MOST_BYTES = 900_000

/** Stands for all the words of a text that has too many: it meets every query. No key holds it. */
const ANY_WORD = '|'

/** Words this short (de, da, para) are in so many texts that asking for them beside another only takes time. */
const SHORT = 3

/** The distinct keys of a searchable text between single spaces, for a tsvector. */
export function lexemesOf(texto: string): string {
  const keys = new Set(texto.split(' ').map(cut))
  keys.delete('')
  keys.delete(ANY_WORD)
  const lexemes = [...keys].join(' ')
  return lexemes.length * 3 < MOST_BYTES ? lexemes : ANY_WORD
}

/** The SQL of a tsvector from the text of `lexemesOf`: its keys as they are, with no parser between. */
export const toTsvector = (lexemes: string) => `array_to_tsvector(string_to_array(${lexemes}, ' '))`

/** The words of a plan as a tsquery; undefined when it asks for none. The order of words is left to the rules. */
export function tsqueryOf(plan: MatchPlan): string | undefined {
  const clauses = clausesOf(plan)
  if (clauses.length === 0) return undefined
  return `'${ANY_WORD}' | (${clauses.map(anyOf).join(' & ')})`
}

/** Setores ask for hundreds of phrases: those that a shorter one lets through anyway are left out. */
function anyOf(phrases: Phrase[]): string {
  const ways = phrases
    .flatMap(({ keys, joined }) => [needed(keys), ...(joined ? [new Set([cut(joined)])] : [])])
    .sort((a, b) => a.size - b.size)
  const fewest: Set<string>[] = []
  for (const way of ways) if (!fewest.some((other) => other.isSubsetOf(way))) fewest.push(way)
  return `(${fewest.map(allOf).join(' | ')})`
}

function needed(keys: string[]): Set<string> {
  const long = keys.filter((key) => key.length > SHORT)
  return new Set((long.length > 0 ? long : keys).map(cut))
}

/** Keys are letters and digits: nothing in them needs escaping. */
function allOf(keys: Set<string>): string {
  return `(${[...keys].map((key) => `'${key}'`).join(' & ')})`
}

function cut(key: string): string {
  return key.slice(0, MOST_CHARACTERS)
}
