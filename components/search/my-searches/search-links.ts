import { permalinksOf } from '../../../lib/search/permalinks.ts'
import type { Asked, LastResult } from './my-searches.ts'

const ANY = { searchId: '', versao: 1 }

/** The address that asks this at once. `since`: then opens what changed since that result. */
export function beginningUrl(query: Asked, since?: Pick<LastResult, 'searchId'>): string {
  const { question } = permalinksOf({ ...ANY, query: query })
  return since ? `${question}&mudancas=${encodeURIComponent(since.searchId)}` : question
}

/** The address of the form, filled. */
export function formUrl(query: Asked): string {
  return beginningUrl(query).replace('iniciar=true&', '')
}

/** The address of a result; when it is no longer kept, the search is made again. */
export function resultUrl(query: Asked, { searchId }: Pick<LastResult, 'searchId'>): string {
  return `${formUrl(query)}&id=${encodeURIComponent(searchId)}`
}
