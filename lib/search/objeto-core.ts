import {
  AIMED,
  ARTICLES,
  BUYS,
  EMPTY,
  ENTITIES,
  HIRES,
  lengthAt,
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

/**
 * Which words of an objeto say what is bought: 1 for those, 0 for the rest, which says how, for whom, what for,
 * where or under which rules. Takes the keys of its words, in order. An objeto that says nothing else of what is
 * bought is core from end to end.
 */
export function coreOf(keys: readonly string[]): Uint8Array {
  const core = new Uint8Array(keys.length)
  let inTail = false
  let ofGoods = true
  let ofWork = false
  let hasContent = false
  let says = false
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
      hasContent = false
      ofGoods = opens === 'goods' && !ofWork
    } else if (!inTail) inTail = opensTail(keys, at, ofGoods, hasContent)
    else if (!ofGoods && REOPENERS.has(key) && WORKS.has(keys[afterArticle(keys, at)]!)) inTail = false
    if (inTail) continue
    core[at] = 1
    if (VAGUE.has(key)) says = true
    else if (!EMPTY.has(key) && key.length > 2 && !/^\d/.test(key)) hasContent = says = true
    if (key === SERVICE || (key === OBRA && keys[at - 2] === MAO)) {
      ofWork = true
      ofGoods = false
    }
  }
  return says ? core : core.fill(1)
}

const SERVICE = wordKey('serviço')
const MAO = wordKey('mão')
const OBRA = wordKey('obra')

/** `Diretoria de contratação` names an office: it opens nothing. */
function opening(keys: readonly string[], at: number): 'goods' | 'work' | undefined {
  if (at > 1 && OF.has(keys[at - 1]!) && !EMPTY.has(keys[at - 2]!)) return undefined
  if (lengthAt(BUYS, keys, at) > 0) return 'goods'
  return lengthAt(HIRES, keys, at) > 0 ? 'work' : undefined
}

function opensTail(keys: readonly string[], at: number, ofGoods: boolean, hasContent: boolean): boolean {
  const key = keys[at]!
  if (lengthAt(TAILS, keys, at) > 0)
    return !opening(keys, afterArticle(keys, at + lengthAt(TAILS, keys, at) - 1))
  if (key === PARA || AIMED.has(key)) return isPurpose(keys, at, ofGoods, hasContent)
  return hasContent && PREPOSITIONS.has(key) && ENTITIES.has(keys[afterQualifiers(keys, at)]!)
}

/**
 * `Para` the buyer, a use or somebody with an article is a purpose; so is work, when goods are bought. `Material
 * para escritório` and `empresa para manutenção` still say what is bought.
 */
function isPurpose(keys: readonly string[], at: number, ofGoods: boolean, hasContent: boolean): boolean {
  const next = afterArticle(keys, at)
  const word = keys[next]
  if (word === undefined || opening(keys, next)) return false
  if (PURPOSES.has(word) || ENTITIES.has(keys[afterQualifiers(keys, at)]!)) return true
  if (WORKS.has(word)) return ofGoods
  return hasContent && next > at + 1
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
