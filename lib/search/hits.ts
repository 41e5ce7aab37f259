import type { Phrase, Prefix } from './terms.ts'

/** Where a phrase stands in the words of a searchable text, and over how many. */
export type Hit = { at: number; length: number }

/** Every place of a phrase among the first `end` words, in order. Behind them stand the hyphenated ones, joined. */
export function hitsIn(words: readonly string[], end: number, phrase: Phrase): Hit[] {
  const { keys, prefix, joined, joinedPrefix } = phrase
  const hits = placesOf(words, end, keys, prefix)
  if (keys.length === 1 && !prefix) hits.push(...partsOf(words, end, keys[0]!))
  if (joined !== undefined) hits.push(...placesOf(words, end, [joined]))
  if (joinedPrefix) hits.push(...placesOf(words, end, [], joinedPrefix))
  return hits.sort((a, b) => a.at - b.at)
}

function placesOf(words: readonly string[], end: number, keys: readonly string[], prefix?: Prefix): Hit[] {
  const length = keys.length + (prefix ? 1 : 0)
  const hits: Hit[] = []
  for (let at = 0; at + length <= end; at++) {
    if (!keys.every((key, offset) => words[at + offset] === key)) continue
    if (prefix && !beginsWith(words[at + keys.length]!, prefix)) continue
    hits.push({ at, length })
  }
  return hits
}

/** Where the parts of a hyphenated word stand that is one word when joined. */
function partsOf(words: readonly string[], end: number, whole: string): Hit[] {
  if (!words.includes(whole, end)) return []
  const hits: Hit[] = []
  for (let at = 0; at < end; at++) {
    let joined = words[at]!
    for (let length = 2; joined !== '' && at + length <= end && whole.startsWith(joined); length++) {
      joined += words[at + length - 1]!
      if (joined === whole) hits.push({ at, length })
    }
  }
  return hits
}

function beginsWith(word: string, { start, forms }: Prefix): boolean {
  return word.startsWith(start) || forms.includes(word)
}
