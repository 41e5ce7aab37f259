import type { SearchState } from '../../../lib/search/state.ts'
import type { QueryInput } from '../form/draft.ts'
import { presetPeriod, PRESETS, type PresetId } from '../form/period.ts'

export type Asked = Partial<QueryInput>

/** One result of a search: kept by the server for 30 days. `total` is null until the search has ended. */
export type LastResult = { searchId: string; at: string; total: number | null; complete: boolean }

/** A search that was made or looked at in this browser. */
export type RecentSearch = { query: Asked; echo: string; last: LastResult }

/** A search with a name. `periodo`: its days are counted from the day it is made, and not those of `query`. */
export type SavedSearch = {
  id: string
  nome: string
  query: Asked
  echo: string
  periodo?: PresetId
  savedAt: string
  last?: LastResult
}

export type MySearches = { recentes: readonly RecentSearch[]; salvas: readonly SavedSearch[] }

export const NO_SEARCHES: MySearches = { recentes: [], salvas: [] }
export const MOST_RECENT = 20
export const MOST_SAVED = 100
export const MOST_NAME = 80

export function lastResultOf(state: SearchState): LastResult {
  const { searchId, finishedAt, createdAt, status, summary, coverage } = state
  return {
    searchId,
    at: finishedAt ?? createdAt,
    total: status === 'completed' ? (summary?.total ?? 0) : null,
    complete: coverage?.complete ?? false,
  }
}

/** The same for the same question, in whatever order its rows and its fields are. */
export function questionOf({ ordenacao: _, ...asked }: Asked): string {
  const fields = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null)
  return JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** What a saved search asks for on a day (Brasília). */
export function queryOn({ query, periodo }: Pick<SavedSearch, 'query' | 'periodo'>, today: string): Asked {
  return periodo ? { ...query, ...presetPeriod(periodo, today) } : query
}

/** The preset that a period is on a day; undefined when it is none. */
export function presetOf({ dataInicial, dataFinal }: Asked, today: string): PresetId | undefined {
  if (!dataInicial || !dataFinal) return undefined
  return PRESETS.find(({ id }) => {
    const period = presetPeriod(id, today)
    return period.dataInicial === dataInicial && period.dataFinal === dataFinal
  })?.id
}

/** The search comes first among the recent ones, once; and the saved ones that ask the same know its result. */
export function remember(mine: MySearches, seen: RecentSearch, today: string): MySearches {
  const question = questionOf(seen.query)
  return {
    recentes: [seen, ...mine.recentes.filter(({ query }) => questionOf(query) !== question)].slice(
      0,
      MOST_RECENT,
    ),
    salvas: mine.salvas.map((saved) =>
      questionOf(queryOn(saved, today)) === question ? { ...saved, last: seen.last } : saved,
    ),
  }
}

/** The saved search that asks for this, on this day. */
export function savedAs(mine: MySearches, query: Asked, today: string): SavedSearch | undefined {
  const question = questionOf(query)
  return mine.salvas.find((saved) => questionOf(queryOn(saved, today)) === question)
}

/** The newest first; one with an id that is there takes its place. */
export function save(mine: MySearches, saved: SavedSearch): MySearches {
  const others = mine.salvas.filter(({ id }) => id !== saved.id)
  return { ...mine, salvas: [saved, ...others].slice(0, MOST_SAVED) }
}

export function rename(mine: MySearches, id: string, nome: string): MySearches {
  return { ...mine, salvas: mine.salvas.map((saved) => (saved.id === id ? { ...saved, nome } : saved)) }
}

export function remove(mine: MySearches, id: string): MySearches {
  return { ...mine, salvas: mine.salvas.filter((saved) => saved.id !== id) }
}

/** Puts a removed one back where it was. */
export function restore(mine: MySearches, saved: SavedSearch, at: number): MySearches {
  return { ...mine, salvas: remove(mine, saved.id).salvas.toSpliced(at, 0, saved) }
}

/** A name fit to be shown: one line, not too long; undefined when nothing is left. */
export function nameFrom(typed: string): string | undefined {
  return typed.replace(/\s+/g, ' ').trim().slice(0, MOST_NAME).trim() || undefined
}
