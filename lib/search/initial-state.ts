import type { SearchQuery } from './query.ts'
import type { SearchState } from './state.ts'

/** A search that was asked for and has not begun. `now` is epoch milliseconds. */
export function initialState(search: {
  searchId: string
  query: SearchQuery
  echo: string
  now: number
  filename?: string
}): SearchState {
  const { searchId, query, echo, now, filename = '' } = search
  return {
    searchId,
    status: 'queued',
    versao: 1,
    query,
    echo,
    progress: { ufs: {}, found: 0, fraction: 0 },
    coverage: null,
    summary: null,
    excel: { status: 'pending', filename, rows: 0, bytes: null, mode: 'stream' },
    error: null,
    createdAt: new Date(now).toISOString(),
    finishedAt: null,
  }
}
