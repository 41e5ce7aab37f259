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
  PROCEDURE,
  PURPOSES,
  QUALIFIERS,
  TAILS,
  VAGUE,
  WORKS,
} from './objeto-vocabulary.ts'
import { wordKey } from './text.ts'

const PARA = wordKey('para')
/** In a tail of hired work these, before a kind of work, say again what is hired. */
const REOPENERS = new Set(['para', 'no', 'na', 'em'].map(wordKey))
const OF = new Set(['de', 'da', 'do', 'das', 'dos'].map(wordKey))

/** What is known of the words before a place. */
type Sight = { ofGoods: boolean; isOpened: boolean; hasContent: boolean; isLenient: boolean }

/**
 * Which words of an objeto say what is bought: 1 for those, 0 for the rest, which says how, for whom, what for,
 * where or under which rules. Takes the keys of its words, in order. `Material para o laboratório` says what is
 * bought by what it is for; an objeto that says nothing at all is core from end to end.
 */
export function coreOf(keys: readonly string[]): Uint8Array {
  const strict = scan(keys, false)
  if (strict.says === 'what') return strict.core
  const lenient = scan(keys, true)
  if (lenient.says === 'what') return lenient.core
  return strict.says === 'something' ? strict.core : strict.core.fill(1)
}

function scan(keys: readonly string[], isLenient: boolean) {
  const core = new Uint8Array(keys.length)
  const sight: Sight = { ofGoods: true, isOpened: false, hasContent: false, isLenient }
  let inTail = false
  let ofWork = false
  let says: 'nothing' | 'something' | 'what' = 'nothing'
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!
    const procedure = lengthAt(PROCEDURE, keys, at)
    if (procedure > 0) {
      at += procedure - 1
      continue
    }
    const opens = opening(keys, at)
    if (opens) {
      inTail = false
      sight.hasContent = false
      sight.isOpened = true
      sight.ofGoods = opens === 'goods' && !ofWork
    } else if (!inTail) inTail = opensTail(keys, at, sight)
    else if (!sight.hasContent && endsRules(keys, at)) inTail = false
    else if (!sight.ofGoods && REOPENERS.has(key) && WORKS.has(keys[afterArticle(keys, at)]!)) inTail = false
    if (inTail) continue
    core[at] = 1
    const isWord = !EMPTY.has(key) && key.length > 2 && !/^\d/.test(key)
    if (isWord && !VAGUE.has(key)) sight.hasContent = true
    if (isWord && !VAGUE.has(key) && !WORKS.has(key)) says = 'what'
    else if (isWord && says === 'nothing') says = 'something'
    if (key === SERVICE || (key === OBRA && keys[at - 2] === MAO)) {
      ofWork = true
      sight.ofGoods = false
    }
  }
  return { core, says }
}

const MONTHS = new Set(
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'
    .split(' ')
    .map(wordKey),
)
const SERVICE = wordKey('serviço')
const MAO = wordKey('mão')
const OBRA = wordKey('obra')

/** `Diretoria de contratação` names an office: it opens nothing. */
function opening(keys: readonly string[], at: number): 'goods' | 'work' | undefined {
  if (at > 1 && OF.has(keys[at - 1]!) && !EMPTY.has(keys[at - 2]!)) return undefined
  if (lengthAt(BUYS, keys, at) > 0) return 'goods'
  return lengthAt(HIRES, keys, at) > 0 ? 'work' : undefined
}

/** `Com fulcro na Lei 14.133/2021, de canetas`: what is bought follows the number, unless it is a date. */
function endsRules(keys: readonly string[], at: number): boolean {
  const next = keys[at + 1]
  return (
    OF.has(keys[at]!) &&
    /^\d+$/.test(keys[at - 1] ?? '') &&
    next !== undefined &&
    !/^\d/.test(next) &&
    !MONTHS.has(next)
  )
}

function opensTail(keys: readonly string[], at: number, sight: Sight): boolean {
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

function afterArticle(keys: readonly string[], at: number): number {
  let next = at + 1
  while (next < keys.length && ARTICLES.has(keys[next]!)) next++
  return next
}

function afterQualifiers(keys: readonly string[], at: number): number {
  let next = at + 1
  while (next < keys.length && next < at + 4 && QUALIFIERS.has(keys[next]!)) next++
  return next
}
