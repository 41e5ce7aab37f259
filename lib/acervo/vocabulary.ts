import { editDistance } from './edit-distance.ts'
import { foldWord, wordKey, wordsOf } from '../search/text.ts'

/** How many of the sampled texts have each key. */
export type Vocabulary = ReadonlyMap<string, number>

/** Texts that a vocabulary is made of: enough to know the words of the trade, few enough to be read in a moment. */
export const SAMPLE_ROWS = 30_000

/** A vocabulary grows old slowly. */
export const VOCABULARY_MS = 10 * 60_000

/** Rows looked at to see how a word is written. */
export const WRITTEN_IN_ROWS = 40

/** Shorter words look like too many others. */
const MIN_LETTERS = 4
const LONG = 6
const MAX_SIMILAR = 3

/** Of searchable texts. Keys with a digit are left out: a number is no misspelling of another. */
export function vocabularyOf(textos: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  for (const texto of textos)
    for (const key of new Set(texto.split(' ')))
      if (key.length >= MIN_LETTERS && !/\d/.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The keys that a word may have been meant to be, the likeliest first: near, then frequent. */
export function similarKeys(vocabulary: Vocabulary, word: string): string[] {
  const typed = wordKey(word)
  if (typed.length < MIN_LETTERS || /\d/.test(typed)) return []
  const most = typed.length < LONG ? 1 : 2
  const near: { key: string; score: number }[] = []
  for (const [key, count] of vocabulary) {
    // A word that one text has may be as misspelt as the one that was typed.
    if (count < 2 || key === typed || Math.abs(key.length - typed.length) > most) continue
    const distance = editDistance(typed, key, most)
    // Each error makes a word a hundred times less likely; few mistake the first letter.
    if (distance <= most) near.push({ key, score: count / 100 ** distance / (key[0] === typed[0] ? 1 : 10) })
  }
  return near
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SIMILAR)
    .map(({ key }) => key)
}

/**
 * How texts write the word of a key, which need not be a word itself: in small letters, with its accents, and in the
 * number that is nearest to what was typed. Undefined when none of the texts has it.
 */
export function writtenAs(key: string, typed: string, objetos: Iterable<string>): string | undefined {
  const counts = new Map<string, number>()
  for (const objeto of objetos)
    for (const word of wordsOf(objeto).flat())
      if (wordKey(word) === key) {
        const small = word.toLowerCase()
        counts.set(small, (counts.get(small) ?? 0) + 1)
      }
  const folded = foldWord(typed)
  const rank = ([word, count]: [string, number]) => [
    editDistance(folded, foldWord(word), folded.length),
    foldWord(word) === word ? 1 : 0,
    -count,
  ]
  return [...counts].sort((a, b) => compare(rank(a), rank(b)))[0]?.[0]
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
