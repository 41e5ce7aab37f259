import { z } from 'zod'
import { coverageSchema, excelSchema, progressSchema, searchStateSchema, summarySchema } from './state.ts'

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
