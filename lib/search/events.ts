import { z } from 'zod'
import {
  coverageSchema,
  excelSchema,
  progressSchema,
  searchStateSchema,
  summarySchema,
  type SearchState,
} from './state.ts'

const base = { message: z.string(), versao: z.int() }
const ending = {
  coverage: coverageSchema.nullable(),
  summary: summarySchema.nullable(),
  finishedAt: z.string(),
}

/**
 * The story of a search. Every event carries totals, never increments: seeing one twice is harmless.
 * `progress.ufs` holds only the UFs that changed. Exactly one of the last three per version, and last.
 */
export const searchEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), ...base }),
  z.object({ type: z.literal('snapshot'), ...base, state: searchStateSchema }),
  z.object({ type: z.literal('progress'), ...base, ...progressSchema.shape }),
  /** Rows can be read; `partial` while some are still to come. */
  z.object({ type: z.literal('result'), ...base, summary: summarySchema, partial: z.boolean() }),
  z.object({ type: z.literal('excel'), ...base, excel: excelSchema }),
  z.object({ type: z.literal('completed'), ...base, ...ending }),
  z.object({
    type: z.literal('failed'),
    ...base,
    ...ending,
    error: z.object({ code: z.string(), message: z.string() }),
  }),
  z.object({ type: z.literal('cancelled'), ...base, ...ending }),
])
export type SearchEvent = z.infer<typeof searchEventSchema>

/** `id` is `{epoch}-{n}`, n gapless from 1 within an epoch. */
export type LoggedEvent = { id: string; event: SearchEvent }

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
