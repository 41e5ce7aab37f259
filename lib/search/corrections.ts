import type { MatchPlan } from './match-plan.ts'
import type { WordIndex } from './ports.ts'
import type { CountedWord } from './query-notices.ts'
import { characters } from './terms-error.ts'
import { phraseOf } from './terms.ts'
import { wordsOf } from './text.ts'

/** `texto` may have been meant to be `sugestao`, which `encontradas` contratações hold. */
export type Correction = {
  texto: string
  sugestao: string
  encontradas: number
  /** Where `texto` stands in the search box, from 1, in characters as people count them. */
  posicao: number
  tamanho: number
}

/** A word that more contratações hold than this is no misspelling. */
const RARE = 2
const CLEARLY_MORE = 5
const MOST_WORDS = 5

/** Other words for those of the search box that (almost) nothing holds, from what texts really write. */
export async function correctionsOf(
  counted: readonly CountedWord[],
  plan: MatchPlan,
  index: WordIndex,
): Promise<Correction[]> {
  const source = plan.query.termos ?? ''
  const doubtful = counted
    .filter(
      ({ campo, found, phrase }) => campo === 'termos' && found !== null && found <= RARE && !phrase.prefix,
    )
    .flatMap(({ texto, posicao, tamanho }) => partsOf(texto, posicao, tamanho, source))
    .slice(0, MOST_WORDS)
  const corrections = await Promise.all(doubtful.map((part) => correctionOf(part, plan, index)))
  return corrections.filter((correction) => correction !== undefined)
}

type Part = { texto: string; posicao: number; tamanho: number }

/** The words of a term, each where it was typed. */
function partsOf(texto: string, posicao: number, tamanho: number, source: string): Part[] {
  const typed = [...source].slice(posicao - 1, posicao - 1 + tamanho).join('')
  let from = 0
  return wordsOf(texto)
    .flat()
    .flatMap((word) => {
      const at = typed.indexOf(word, from)
      if (at < 0) return []
      from = at + word.length
      return [{ texto: word, posicao: posicao + characters(typed.slice(0, at)), tamanho: characters(word) }]
    })
}

async function correctionOf(part: Part, plan: MatchPlan, index: WordIndex): Promise<Correction | undefined> {
  const words = await index.similar(part.texto)
  if (words.length === 0) return undefined
  const phrases = [part.texto, ...words].map((word) => phraseOf(word)!)
  const { found } = await index.survey(plan, phrases)
  const [own = null, ...others] = found
  if (own === null || own > RARE) return undefined
  const at = others.findIndex((count) => (count ?? 0) >= CLEARLY_MORE * Math.max(1, own))
  const sugestao = words[at]
  return sugestao === undefined ? undefined : { ...part, sugestao, encontradas: others[at]! }
}
