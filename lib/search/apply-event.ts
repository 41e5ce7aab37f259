import type { SearchEvent } from './events.ts'
import type { SearchState } from './state.ts'

const TYPES: readonly string[] = [
  'started',
  'snapshot',
  'progress',
  'result',
  'excel',
  'completed',
  'failed',
  'cancelled',
] satisfies SearchEvent['type'][]

/** Whether an event that another server sent is one that we know. */
export function isSearchEvent(event: Pick<SearchEvent, 'type'>): boolean {
  return TYPES.includes(event.type)
}

export function isTerminal(event: Pick<SearchEvent, 'type'>): boolean {
  return event.type === 'completed' || event.type === 'failed' || event.type === 'cancelled'
}

/** The state after an event: the one reducer, used by the run, the logs and the page alike. */
export function applyEvent(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'snapshot':
      return event.state
    case 'started':
      return { ...state, status: 'running', versao: event.versao }
    case 'progress':
      return {
        ...state,
        progress: {
          ufs: { ...state.progress.ufs, ...event.ufs },
          found: event.found,
          fraction: Math.max(state.progress.fraction, event.fraction),
          ...optional('itens', event.itens ?? state.progress.itens),
        },
      }
    case 'result':
      return { ...state, summary: event.summary, progress: { ...state.progress, found: event.summary.total } }
    case 'excel':
      return { ...state, excel: event.excel }
    case 'completed':
    case 'failed':
    case 'cancelled':
      return {
        ...state,
        status: event.type,
        coverage: event.coverage,
        summary: event.summary,
        finishedAt: event.finishedAt,
        error: event.type === 'failed' ? event.error : null,
        progress: event.type === 'completed' ? { ...state.progress, fraction: 1 } : state.progress,
      }
  }
}

function optional<Name extends string, T>(name: Name, value: T | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [name in Name]?: T }
}
