import { coreOf } from './objeto-core.ts'
import type { Phrase } from './terms.ts'

/** A hyphenated word that meets an unhyphenated one: it is there, and its place was not kept. */
export const SOMEWHERE = -1

/** An objeto as setores read it: which phrases it holds, where, and whether they say what is bought. */
export type Reading = {
  /** Each word once, and each hyphenated one joined. */
  words(): Iterable<string>
  has(phrase: Phrase): boolean
  /** The positions of the first words of a phrase; none when it is not there. */
  places(phrase: Phrase): readonly number[]
  isCore(place: number): boolean
}

const NONE: readonly number[] = []
const IS_SOMEWHERE: readonly number[] = [SOMEWHERE]

/** Reads a searchable text. Setores ask for hundreds of phrases: most are answered by one look at its words. */
export function readingOf(texto: string): Reading {
  let words: string[] | undefined
  let known: Set<string> | undefined
  let end = 0
  let core: Uint8Array | undefined

  const open = () => {
    words = texto.split(' ')
    const bar = words.indexOf('|')
    end = bar < 0 ? words.length : bar
    return (known = new Set(words))
  }

  const places = ({ keys, joined }: Phrase): readonly number[] => {
    const there = known ?? open()
    if (there.has(keys[0]!)) {
      const found = placesOf(keys, words!, end)
      if (found.length > 0) return found
      if (keys.length === 1) return IS_SOMEWHERE
    }
    if (joined === undefined || !there.has(joined)) return NONE
    const found = placesOf([joined], words!, end)
    return found.length > 0 ? found : IS_SOMEWHERE
  }

  return {
    places,
    words: () => known ?? open(),
    has: (phrase) => places(phrase).length > 0,
    isCore: (place) => place === SOMEWHERE || (core ??= coreOf(words!.slice(0, end)))[place] === 1,
  }
}

function placesOf(keys: readonly string[], words: readonly string[], end: number): number[] {
  const places: number[] = []
  const last = end - keys.length
  for (let at = words.indexOf(keys[0]!); at >= 0 && at <= last; at = words.indexOf(keys[0]!, at + 1))
    if (standsAt(keys, words, at)) places.push(at)
  return places
}

function standsAt(keys: readonly string[], words: readonly string[], at: number): boolean {
  for (let offset = 1; offset < keys.length; offset++) if (words[at + offset] !== keys[offset]) return false
  return true
}
