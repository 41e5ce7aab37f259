import type { SearchQuery } from './query.ts'
import { parseTermos } from './terms-parse.ts'
import type { Termo } from './terms-tree.ts'
import { phraseOf, type Phrase } from './terms.ts'
import { brasiliaTime } from './time.ts'

/** A term of a setor: a phrase that counts where it stands in what is bought, if its conditions hold. */
export type SectorTerm = {
  phrase: Phrase
  /** It counts wherever it stands, also in the words that say for whom or what for. */
  anywhere?: true
  /** One of these is somewhere in the objeto. */
  with?: Phrase[]
  /** One of these is a few words away. */
  near?: Phrase[]
  /** None of these is in what is bought. */
  without?: Phrase[]
  /** None of these is anywhere in the objeto. */
  never?: Phrase[]
  /** Longer expressions around the phrase, inside which it does not count; it stands `offset` words into each. */
  except?: { phrase: Phrase; offset: number }[]
}

/** A setor, ready for matching: any of its terms, none of its exclusions. */
export type SectorRule = { id: string; nome: string; any: SectorTerm[]; none: Phrase[] }

/** A query ready for matching. Plain data, so that it can cross to a worker. */
export type MatchPlan = {
  query: SearchQuery
  /** Brasília wall clock at the start of the search: what "open" means. */
  now: string
  termos: Termo
  exclusoes: Phrase[]
  setores: SectorRule[]
}

/** Prepares a query for matching at the instant `now` (epoch ms); `setores` are the rules of the query's own. */
export function matchPlan(query: SearchQuery, now: number, setores: SectorRule[]): MatchPlan {
  const exclusoes = (query.exclusoes ?? []).map(phraseOf).filter((phrase) => phrase !== undefined)
  return { query, now: brasiliaTime(now), termos: parseTermos(query.termos ?? ''), exclusoes, setores }
}
