import { createStored } from '../ui/stored.ts'
import { orgaoKey, type Followed } from './followed-list.ts'

/**
 * What this browser last learnt of something followed. ISO instants: when it was last asked for, with or without an
 * answer, and the latest that happened to it, if anything.
 */
type LastCheck = { em: string; ultima: string | null }
export type Checks = Record<string, LastCheck>

const MOST = 500

/** Beside what is followed, so that every page can tell how many have news without asking again. */
export const checks = createStored<Checks>({ key: 'bidiq-acompanhadas-lidas-1', empty: {}, read: readChecks })

/** The keys under which everything that is followed is checked, each with what is seen of it. */
export function watched({ contratacoes, orgaos }: Followed): { key: string; vistoAte: string }[] {
  return [
    ...contratacoes.map(({ numero, vistoAte }) => ({ key: numero, vistoAte })),
    ...orgaos.map((one) => ({ key: orgaoKey(one), vistoAte: one.vistoAte })),
  ]
}

/** How many of what is followed have news that were not seen. */
export function newsCount(list: Followed, known: Checks): number {
  return watched(list).filter(({ key, vistoAte }) => isNewer(known[key]?.ultima, vistoAte)).length
}

/** Those not asked for within `ageMs`, the longest ago first. */
export function dueKeys(
  list: Followed,
  known: Checks,
  { now, ageMs }: { now: number; ageMs: number },
): string[] {
  const askedAt = (key: string) => Date.parse(known[key]?.em ?? '') || 0
  return (
    watched(list)
      .map(({ key }) => key)
      // A clock that was set back must not stop it for ever.
      .filter((key) => Math.abs(now - askedAt(key)) >= ageMs)
      .toSorted((a, b) => askedAt(a) - askedAt(b))
  )
}

/**
 * What is followed in the order of a page: what has news first, or had when it was opened (`atOpening`: until when each
 * was seen then), so that nothing moves away from under who reads it.
 */
export function newsFirst<T extends { vistoAte: string }>(
  list: readonly T[],
  keyOf: (one: T) => string,
  { known, atOpening }: { known: Checks; atOpening: ReadonlyMap<string, string> },
): T[] {
  const hasNews = (one: T) => isNewer(known[keyOf(one)]?.ultima, atOpening.get(keyOf(one)) ?? one.vistoAte)
  return [...list.filter(hasNews), ...list.filter((one) => !hasNews(one))]
}

export function isNewer(instant: string | null | undefined, than: string): boolean {
  return Boolean(instant) && Date.parse(instant!) > Date.parse(than)
}

/** Notes an answer, or with `ultima` undefined that there was none; lets go of what is no longer followed. */
export function note(
  list: Followed,
  key: string,
  { em, ultima }: { em: string; ultima?: string | null },
): void {
  const keys = new Set(watched(list).map((one) => one.key))
  checks.change((before) => {
    const next = {
      ...before,
      [key]: { em, ultima: ultima === undefined ? (before[key]?.ultima ?? null) : ultima },
    }
    return Object.fromEntries(Object.entries(next).filter(([one]) => keys.has(one)))
  })
}

export function readChecks(data: unknown): Checks | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const entries = Object.entries(data).flatMap(([key, value]): [string, LastCheck][] => {
    const { em, ultima } = Object(value) as Record<string, unknown>
    return typeof em === 'string' ? [[key, { em, ultima: typeof ultima === 'string' ? ultima : null }]] : []
  })
  return Object.fromEntries(entries.slice(0, MOST))
}
