import { post, request } from './api.ts'
import type { QueryInput } from './form/draft.ts'

/**
 * Asks for a new search and answers its query as the server understood it.
 *
 * @throws {ApiError} with the fields that are wrong, or when nobody could be asked.
 */
export async function beginSearch(newId: string, asked: QueryInput): Promise<QueryInput> {
  type Accepted = { query: QueryInput }
  return (await request<Accepted>('/api/buscar', post({ searchId: newId, ...asked }))).query
}
