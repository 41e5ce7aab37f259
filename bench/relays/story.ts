import type { SearchEvent } from '../../lib/search/events.ts'
import { initialState } from '../../lib/search/initial-state.ts'
import type { SearchQuery } from '../../lib/search/query.ts'
import type { SearchState } from '../../lib/search/state.ts'

/** Milliseconds of a clock that all processes of this machine share. */
export function machineClock(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

export function firstState(searchId: string): SearchState {
  const query = { ufs: ['SP', 'MG'], situacao: 'abertas' } as unknown as SearchQuery
  const state = initialState({ searchId, query, echo: 'Medição de um relé', now: Date.now() })
  return { ...state, status: 'running' }
}

/** The n-th event of a search, of the size of a real one (two UFs changed), with the time it is told at. */
export function progressEvent(n: number): SearchEvent {
  const uf = (found: number) => ({ state: 'reading' as const, pagesRead: n, pagesKnown: 1_000, found })
  return {
    type: 'progress',
    message: `${n} ${machineClock().toFixed(3)} Páginas lidas: ${n} de 1.000 em 2 UFs, contratações encontradas: ${n}`,
    versao: 1,
    ufs: { SP: uf(n * 40), MG: uf(n * 25) },
    found: n,
    fraction: Math.min(0.99, n / 1_000),
  }
}

export function lastEvent(): SearchEvent {
  return {
    type: 'completed',
    message: 'Pesquisa concluída',
    versao: 1,
    coverage: null,
    summary: null,
    finishedAt: new Date().toISOString(),
  }
}
