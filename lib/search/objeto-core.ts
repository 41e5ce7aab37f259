import { afterArticle, endsRules, opening, opensTail, type Sight } from './objeto-turns.ts'
import { EMPTY, lengthAt, PROCEDURE, VAGUE, WORKS } from './objeto-vocabulary.ts'
import { wordKey } from './text.ts'

/** In a tail of hired work these, before a kind of work, say again what is hired. */
const REOPENERS = new Set(['para', 'no', 'na', 'em'].map(wordKey))
const SERVICE = wordKey('serviço')
const MAO = wordKey('mão')
const OBRA = wordKey('obra')

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
