import type { Finder } from './finder.ts'
import type { Phrase } from './terms.ts'

/** A phrase that was typed, between two UTF-16 offsets of its source. */
export type Leaf = { phrase: Phrase; at: number; end: number }

/** What the search box asks for. Plain data, so that it can cross to a worker; `{ all: [] }` asks for nothing. */
export type Termo = Leaf | { all: Termo[] } | { any: Termo[] } | { not: Termo }

/** All of them; one alone is itself, and those of a group inside join the others. */
export function allOf(parts: Termo[]): Termo {
  const flat = parts.flatMap((part) => ('all' in part ? part.all : [part]))
  return flat.length === 1 ? flat[0]! : { all: flat }
}

export function anyOf(parts: Termo[]): Termo {
  const flat = parts.flatMap((part) => ('any' in part ? part.any : [part]))
  return flat.length === 1 ? flat[0]! : { any: flat }
}

export function notOf(part: Termo): Termo {
  return 'not' in part ? part.not : { not: part }
}

export function isEmpty(termo: Termo): boolean {
  return 'all' in termo && termo.all.length === 0
}

/** What may not be there, whatever else: the exclusions outside of every group. */
export function exclusionsOf(termo: Termo): Termo[] {
  return ('all' in termo ? termo.all : [termo]).flatMap((part) => ('not' in part ? [part.not] : []))
}

/** What is asked for once those are left out. */
export function wantedPart(termo: Termo): Termo {
  return allOf(('all' in termo ? termo.all : [termo]).filter((part) => !('not' in part)))
}

export function satisfied(termo: Termo, found: Finder): boolean {
  if ('phrase' in termo) return found(termo.phrase)
  if ('all' in termo) return termo.all.every((part) => satisfied(part, found))
  if ('any' in termo) return termo.any.some((part) => satisfied(part, found))
  return !satisfied(termo.not, found)
}

/** The phrases by which a text satisfies what it does, in the order in which they were written. */
export function reasons(termo: Termo, found: Finder): Phrase[] {
  if (!satisfied(termo, found)) return []
  if ('phrase' in termo) return [termo.phrase]
  if ('not' in termo) return []
  return ('all' in termo ? termo.all : termo.any).flatMap((part) => reasons(part, found))
}

/** Every phrase that was typed, in order; `excluded` when it stands under an odd number of exclusions. */
export function leavesOf(termo: Termo, excluded = false): (Leaf & { excluded: boolean })[] {
  if ('phrase' in termo) return [{ ...termo, excluded }]
  if ('not' in termo) return leavesOf(termo.not, !excluded)
  return ('all' in termo ? termo.all : termo.any).flatMap((part) => leavesOf(part, excluded))
}
