import { phraseOf, type Phrase, type Prefix } from '../../../lib/search/terms.ts'
import { wordKey } from '../../../lib/search/text.ts'
import type { TextPart } from '../../ui/marked-text.tsx'

type Word = { key: string; start: number; end: number }

const PART = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

function wordsAt(text: string): Word[] {
  return [...text.matchAll(PART)].map(({ 0: word, index }) => ({
    key: wordKey(word.normalize('NFC').replace(INVISIBLE, '')),
    start: index,
    end: index + word.length,
  }))
}

type Test = (key: string) => boolean

const isKey =
  (wanted: string): Test =>
  (key) =>
    key === wanted
const begins =
  ({ start, forms }: Prefix): Test =>
  (key) =>
    key.startsWith(start) || forms.includes(key)

/** What words side by side must be. A phrase may also stand as one word: `microônibus` for `micro-ônibus`. */
function testsOf({ keys, joined, prefix, joinedPrefix }: Phrase): Test[][] {
  const apart = [...keys.map(isKey), ...(prefix ? [begins(prefix)] : [])]
  return [apart, ...(joined ? [[isKey(joined)]] : []), ...(joinedPrefix ? [[begins(joinedPrefix)]] : [])]
}

/**
 * Cuts a text where the terms that matched stand in it. The parts together are the text, unchanged. The
 * comparison is the search's own: accents, case and number make no difference.
 */
export function markTerms(text: string, termos: readonly string[]): TextPart[] {
  const words = wordsAt(text)
  const wanted = termos.flatMap((termo) => phraseOf(termo) ?? []).flatMap(testsOf)
  const parts: TextPart[] = []
  let done = 0
  for (let at = 0; at < words.length;) {
    const length = Math.max(
      0,
      ...wanted
        .filter((tests) => tests.every((test, i) => at + i < words.length && test(words[at + i]!.key)))
        .map((tests) => tests.length),
    )
    if (length === 0) {
      at++
      continue
    }
    const [start, end] = [words[at]!.start, words[at + length - 1]!.end]
    if (start > done) parts.push({ text: text.slice(done, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    done = end
    at += length
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false })
  return parts
}
