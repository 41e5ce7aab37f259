import type { SearchQuery } from './query.ts'
import { parseTermos, phraseOf, type Phrase, type TermosQuery } from './terms.ts'
import { brasiliaTime } from './time.ts'

/** A term of a setor. It counts only beside one of `with`, and never beside any of `without`. */
export type SectorTerm = { phrase: Phrase; with?: Phrase[]; without?: Phrase[] }

/** A setor, ready for matching: any of its terms, none of its exclusions. */
export type SectorRule = { id: string; nome: string; any: SectorTerm[]; none: Phrase[] }

/** A query ready for matching. Plain data, so that it can cross to a worker. */
export type MatchPlan = {
  query: SearchQuery
  /** Brasília wall clock at the start of the search: what "open" means. */
  now: string
  termos: TermosQuery
  exclusoes: Phrase[]
  setores: SectorRule[]
}

/** Prepares a query for matching at the instant `now` (epoch ms); `setores` are the rules of the query's own. */
export function matchPlan(query: SearchQuery, now: number, setores: SectorRule[]): MatchPlan {
  const exclusoes = (query.exclusoes ?? []).map(phraseOf).filter((phrase) => phrase !== undefined)
  return { query, now: brasiliaTime(now), termos: parseTermos(query.termos ?? ''), exclusoes, setores }
}
