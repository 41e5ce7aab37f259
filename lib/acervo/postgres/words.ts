import type { MatchPlan } from '../../search/match-plan.ts'
import type { Phrase, Prefix } from '../../search/terms.ts'
import { wantedOf, type Condition, type Wanted } from '../narrow.ts'

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
  const wanted = wantedOf(plan)
  return wanted && `'${ANY_WORD}' | ${tsqueryOfWanted(wanted)}`
}

/** The texts that may hold one phrase. */
export function tsqueryOfPhrase(phrase: Phrase): string {
  return `'${ANY_WORD}' | ${tsqueryOfWanted(phrase)}`
}

/** Whether the words of a phrase stand in `c.texto` as they must. */
export function standsIn({ keys, joined, prefix, joinedPrefix }: Phrase): Condition {
  const before = keys.map((key) => ` ${key}`).join('')
  const begun = (start: string, { start: begins, forms }: Prefix) => [
    `${start} ${begins}`,
    ...forms.map((form) => `${start} ${form} `),
  ]
  const texts = prefix
    ? [...begun(before, prefix), ...(joinedPrefix ? begun('', joinedPrefix) : [])]
    : [`${before} `, ...(joined ? [` ${joined} `] : [])]
  return { sql: texts.map(() => 'strpos(c.texto, ?) > 0').join(' OR '), values: texts }
}

/** Setores ask for hundreds of phrases: those that a shorter one lets through anyway are left out. */
function tsqueryOfWanted(wanted: Wanted): string {
  if ('keys' in wanted) return anyWay(waysOf(wanted))
  if ('all' in wanted) return `(${wanted.all.map(tsqueryOfWanted).join(' & ')})`
  const phrases = wanted.any.filter((part) => 'keys' in part)
  const groups = wanted.any.filter((part) => !('keys' in part))
  const ways = phrases.length > 0 ? [anyWay(phrases.flatMap(waysOf))] : []
  return `(${[...ways, ...groups.map(tsqueryOfWanted)].join(' | ')})`
}

/** Operands of a tsquery that must all be there. */
type Way = Set<string>

function anyWay(ways: Way[]): string {
  const fewest: Way[] = []
  // A way lies within another only if its first operand does: of thousands, few are compared.
  const byFirst = new Map<string, Way[]>()
  for (const way of ways.sort((a, b) => a.size - b.size)) {
    if ([...way].some((word) => byFirst.get(word)?.some((other) => other.isSubsetOf(way)))) continue
    fewest.push(way)
    const [first = ''] = way
    const same = byFirst.get(first)
    if (same) same.push(way)
    else byFirst.set(first, [way])
  }
  return `(${fewest.map((way) => `(${[...way].join(' & ')})`).join(' | ')})`
}

/** The ways in which a phrase may stand in a text. */
function waysOf({ keys, joined, prefix, joinedPrefix }: Phrase): Way[] {
  const long = keys.filter((key) => key.length > SHORT)
  if (!prefix) return [wayOf(long.length > 0 ? long : keys), ...(joined ? [wayOf([joined])] : [])]
  return [...beginnings(long, prefix), ...(joinedPrefix ? beginnings([], joinedPrefix) : [])]
}

function beginnings(keys: string[], { start, forms }: Prefix): Way[] {
  return [wayOf(keys).add(`${operand(start)}:*`), ...forms.map((form) => wayOf([...keys, form]))]
}

function wayOf(keys: string[]): Way {
  return new Set(keys.map(operand))
}

/** Keys are letters and digits: nothing in them needs escaping. */
function operand(key: string): string {
  return `'${cut(key)}'`
}

function cut(key: string): string {
  return key.slice(0, MOST_CHARACTERS)
}
