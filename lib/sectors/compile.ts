import type { SectorRule, SectorTerm } from '../search/match-plan.ts'
import { phraseOf, type Phrase } from '../search/terms.ts'
import { expand } from './expand.ts'
import type { SectorDefinition } from './schema.ts'

type Conditional = Exclude<SectorDefinition['terms'][number], string>
/** A list of conditions as it is compared: its phrases, and each of them between spaces. */
type Texts = { id: string; phrases: Phrase[]; spaced: string[] }

/** A definition ready for matching. Terms that differ only by what does not matter (number, accents, case) become one. */
export function compileSector({ id, nome, terms, exclude }: SectorDefinition): SectorRule {
  const known = new Set<string>()
  const any: SectorTerm[] = []
  for (const term of terms) {
    const conditional: Conditional = typeof term === 'string' ? { termo: term } : term
    for (const phrase of phrasesOf([conditional.termo])) {
      const key = keyOf(phrase, conditional)
      if (known.has(key)) continue
      known.add(key)
      any.push(compileTerm(phrase, conditional))
    }
  }
  return { id, nome, any, none: phrasesOf(exclude) }
}

function compileTerm(phrase: Phrase, { com, perto, sem, nunca, em }: Conditional): SectorTerm {
  const { except, without } = spoilersOf(phrase, sem)
  return {
    phrase,
    ...(em && { anywhere: true }),
    ...(com && { with: read(com).phrases }),
    ...(perto && { near: read(perto).phrases }),
    ...(nunca && { never: read(nunca).phrases }),
    ...(without.length > 0 && { without }),
    ...(except.length > 0 && { except }),
  }
}

/** What takes only a place away, for it holds the phrase, apart from what spoils the whole objeto. */
function spoilersOf(phrase: Phrase, sem: string[] | undefined) {
  if (!sem) return { except: [], without: [] }
  const { phrases, spaced } = read(sem)
  const inner = ` ${phrase.keys.join(' ')} `
  const except = phrases.filter((_, at) => spaced[at]!.includes(inner))
  if (except.length === 0) return { except: [], without: phrases }
  return {
    except: except.map((around) => ({ phrase: around, offset: offsetOf(phrase, around) })),
    without: phrases.filter((_, at) => !spaced[at]!.includes(inner)),
  }
}

/** How many words into a longer phrase that holds it a phrase stands. */
function offsetOf({ keys }: Phrase, longer: Phrase): number {
  return longer.keys.findIndex((_, at) => keys.every((key, offset) => longer.keys[at + offset] === key))
}

function keyOf(phrase: Phrase, { com, perto, sem, nunca, em }: Conditional): string {
  const conditions = [com, perto, sem, nunca].map((texts) => (texts ? read(texts).id : ''))
  return [phrase.keys.join(' '), em ?? '', ...conditions].join('|')
}

/** Hundreds of terms share a list of conditions: it is read once. */
const lists = new WeakMap<string[], Texts>()

function read(texts: string[]): Texts {
  const known = lists.get(texts)
  if (known) return known
  const phrases = phrasesOf(texts)
  const spaced = phrases.map(({ keys }) => ` ${keys.join(' ')} `)
  const read = { id: JSON.stringify(texts), phrases, spaced }
  lists.set(texts, read)
  return read
}

function phrasesOf(texts: string[]): Phrase[] {
  return texts.flatMap(expand).map((text) => {
    const phrase = phraseOf(text)
    if (!phrase) throw new Error(`A term without words: ${JSON.stringify(text)}`)
    return phrase
  })
}
