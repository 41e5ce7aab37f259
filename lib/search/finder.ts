import { holds, type Phrase } from './terms.ts'

export type Finder = (phrase: Phrase) => boolean

/** Whether a searchable text holds a phrase. Setores ask for hundreds of phrases: most are answered by one look at the words of the text. */
export function finder(texto: string): Finder {
  let words: Set<string> | undefined
  return (phrase) => {
    const { keys, joined, prefix } = phrase
    if (prefix) return holds(texto, phrase)
    words ??= new Set(texto.split(' '))
    if (joined && words.has(joined)) return true
    return words.has(keys[0]!) && (keys.length === 1 || holds(texto, phrase))
  }
}
