import { createSerializer } from 'nuqs'
import type { SearchState } from '../../lib/search/state.ts'
import { urlKeys, urlOf, urlParsers } from './url-state.ts'

const serialize = createSerializer(urlParsers, { urlKeys })

/**
 * The two addresses of a search, as paths: its result, for ever the same, and its question, asked anew by whoever
 * opens it. Both carry the canonical query.
 */
export function permalinksOf({
  searchId,
  versao,
  query,
}: Pick<SearchState, 'searchId' | 'versao' | 'query'>) {
  return {
    result: serialize('/buscar', { ...urlOf(searchId, query), versao }),
    question: serialize('/buscar', { ...urlOf(null, query), iniciar: true }),
  }
}
