import type { SectorRule, SectorTerm } from '../search/match-plan.ts'
import { phraseOf, type Phrase } from '../search/terms.ts'
import { expand } from './expand.ts'
import type { SectorDefinition } from './schema.ts'

type Conditional = Exclude<SectorDefinition['terms'][number], string>

/** A definition ready for matching. Terms that differ only by what does not matter (number, accents, case) become one. */
export function compileSector({ id, nome, terms, exclude }: SectorDefinition): SectorRule {
  const known = new Set<string>()
  const any: SectorTerm[] = []
  for (const term of terms) {
    const conditional: Conditional = typeof term === 'string' ? { termo: term } : term
    for (const phrase of phrases([conditional.termo])) {
      const key = JSON.stringify([phrase.keys, { ...conditional, termo: '' }])
      if (known.has(key)) continue
      known.add(key)
      any.push(compileTerm(phrase, conditional))
    }
  }
  return { id, nome, any, none: phrases(exclude) }
}

function compileTerm(phrase: Phrase, { com, perto, sem = [], nunca, em }: Conditional): SectorTerm {
  const spoilers = phrases(sem).map((spoiler) => ({ phrase: spoiler, offset: offsetOf(phrase, spoiler) }))
  const except = spoilers.filter(({ offset }) => offset >= 0)
  const without = spoilers.filter(({ offset }) => offset < 0).map((spoiler) => spoiler.phrase)
  return {
    phrase,
    ...(em && { anywhere: true }),
    ...(com && { with: phrases(com) }),
    ...(perto && { near: phrases(perto) }),
    ...(nunca && { never: phrases(nunca) }),
    ...(without.length > 0 && { without }),
    ...(except.length > 0 && { except }),
  }
}

/** How many words into a longer phrase a phrase stands; -1 when it does not. */
function offsetOf({ keys }: Phrase, longer: Phrase): number {
  return ` ${longer.keys.join(' ')} `.includes(` ${keys.join(' ')} `)
    ? longer.keys.findIndex((_, at) => keys.every((key, offset) => longer.keys[at + offset] === key))
    : -1
}

function phrases(texts: string[]): Phrase[] {
  return texts.flatMap(expand).map((text) => {
    const phrase = phraseOf(text)
    if (!phrase) throw new Error(`A term without words: ${JSON.stringify(text)}`)
    return phrase
  })
}
