import {
  AIMED,
  ARTICLES,
  BUYS,
  EMPTY,
  ENTITIES,
  HIRES,
  lengthAt,
  NEEDS,
  PREPOSITIONS,
  PURPOSES,
  QUALIFIERS,
  TAILS,
  WORKS,
} from './objeto-vocabulary.ts'
import { wordKey } from './text.ts'

/** Where an objeto turns from what is bought to the rest, and back. Places are positions in its keys. */

const PARA = wordKey('para')
const OF = new Set(['de', 'da', 'do', 'das', 'dos'].map(wordKey))
const MONTHS = new Set(
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'
    .split(' ')
    .map(wordKey),
)

/** What is known of the words before a place. */
export type Sight = { ofGoods: boolean; isOpened: boolean; hasContent: boolean; isLenient: boolean }

/** `Diretoria de contratação` names an office: it opens nothing. */
export function opening(keys: readonly string[], at: number): 'goods' | 'work' | undefined {
  if (at > 1 && OF.has(keys[at - 1]!) && !EMPTY.has(keys[at - 2]!)) return undefined
  if (lengthAt(BUYS, keys, at) > 0) return 'goods'
  return lengthAt(HIRES, keys, at) > 0 ? 'work' : undefined
}

/** `Com fulcro na Lei 14.133/2021, de canetas`: what is bought follows the number, unless it is a date. */
export function endsRules(keys: readonly string[], at: number): boolean {
  const next = keys[at + 1]
  return (
    OF.has(keys[at]!) &&
    /^\d+$/.test(keys[at - 1] ?? '') &&
    next !== undefined &&
    !/^\d/.test(next) &&
    !MONTHS.has(next)
  )
}

/** Whether what stands at `at` begins to say something else than what is bought. */
export function opensTail(keys: readonly string[], at: number, sight: Sight): boolean {
  const key = keys[at]!
  const tail = lengthAt(TAILS, keys, at)
  if (tail > 0) {
    const next = afterArticle(keys, at + tail - 1)
    return !opening(keys, next) && !(isHired(sight) && WORKS.has(keys[next]!))
  }
  if (key === PARA || AIMED.has(key)) return isPurpose(keys, at, sight)
  return sight.hasContent && PREPOSITIONS.has(key) && ENTITIES.has(keys[afterQualifiers(keys, at)]!)
}

/** Work is hired, and which was not said yet. */
function isHired({ ofGoods, hasContent }: Sight): boolean {
  return !ofGoods && !hasContent
}

/**
 * `Para` the buyer, a use or somebody with an article is a purpose; so is work, when goods are bought. `Material
 * para escritório` and `empresa para manutenção` still say what is bought.
 */
function isPurpose(keys: readonly string[], at: number, sight: Sight): boolean {
  const next = afterArticle(keys, at)
  const word = keys[next]
  if (word === undefined || opening(keys, next)) return false
  if (NEEDS.has(word) || ENTITIES.has(keys[afterQualifiers(keys, at)]!)) return true
  if (sight.isLenient) return false
  if (PURPOSES.has(word)) return true
  if (WORKS.has(word)) return sight.ofGoods && (sight.isOpened || sight.hasContent)
  return sight.hasContent && next > at + 1
}

export function afterArticle(keys: readonly string[], at: number): number {
  let next = at + 1
  while (ARTICLES.has(keys[next]!)) next++
  return next
}

function afterQualifiers(keys: readonly string[], at: number): number {
  let next = at + 1
  while (QUALIFIERS.has(keys[next]!)) next++
  return next
}
