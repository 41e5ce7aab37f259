import { z } from 'zod'
import { GRUPOS } from './row.ts'

/**
 * What a run tells, as data. Everything here is plain JSON: it is logged, replayed, sent to the browser and
 * kept with the result.
 */
export const UF_STATES = ['waiting', 'reading', 'done', 'known', 'incomplete', 'failed'] as const

/** `known`: answered by what was already held and fresh, nothing was asked. `incomplete`: read ≠ declared. */
export const ufProgressSchema = z.object({
  state: z.enum(UF_STATES),
  pagesRead: z.int(),
  pagesKnown: z.int(),
  found: z.int(),
  error: z.string().optional(),
})
export type UfProgress = z.infer<typeof ufProgressSchema>

const itensReadSchema = z.object({ lidos: z.int(), total: z.int() })

export const progressSchema = z.object({
  ufs: z.record(z.string(), ufProgressSchema),
  found: z.int(),
  /** 0 to 1, never goes back. */
  fraction: z.number(),
  /** Of a query about items: of the contratações it is about, how many have theirs read. */
  itens: itensReadSchema.optional(),
})
export type Progress = z.infer<typeof progressSchema>

/** One reading that stands behind a UF's answer. */
const readingSchema = z.object({
  kind: z.enum(['publicacao', 'abertas']),
  fonte: z.enum(['busca', 'consulta']),
  modalidade: z.int().nullable(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  declared: z.int().nullable(),
  read: z.int(),
  rejected: z.int(),
  /** The first of the rejected records; `rejected` counts them all. */
  rejectedRecords: z.array(z.object({ numero: z.string().nullable(), reason: z.string() })).default([]),
  endedAt: z.string(),
  complete: z.boolean(),
})
export type Reading = z.infer<typeof readingSchema>

/**
 * What could not be asked. `at` is when that was found out; `since`, where known, from when on the source has
 * given no usable answer. Without days the whole open set was asked for.
 */
const failureSchema = z.object({
  fonte: z.enum(['busca', 'consulta']),
  reason: z.enum(['unavailable', 'contract', 'refused']),
  at: z.string(),
  since: z.string().nullable(),
  modalidade: z.int().nullable(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
})
export type Failure = z.infer<typeof failureSchema>

/**
 * The completeness of one UF. `declared` is the source's own total for the query that was sent, else null.
 * COMPLETA: every reading is whole. INCOMPLETA: read ≠ declared. NAO_CONSULTADA: could not ask; `matched`
 * then counts only what was already known, read at `readAt` at the earliest (null: nothing known).
 * `known` is what this search did not have to ask for: the part of `read` that was fresh when it began, or,
 * where nothing could be asked, all that is known of the UF and the period.
 */
export const ufCoverageSchema = z.object({
  uf: z.string(),
  status: z.enum(['COMPLETA', 'INCOMPLETA', 'NAO_CONSULTADA']),
  declared: z.int().nullable(),
  read: z.int(),
  known: z.int().default(0),
  rejected: z.int(),
  matched: z.int(),
  readAt: z.string().nullable(),
  fontes: z.array(z.string()),
  error: z.string().nullable(),
  failures: z.array(failureSchema).default([]),
  readings: z.array(readingSchema),
})
export type UfCoverage = z.infer<typeof ufCoverageSchema>

export const coverageSchema = z.object({
  complete: z.boolean(),
  /** The part of the answer that no source can prove whole (deadline unknown): how many rows. */
  unprovable: z.int(),
  /** Of a query about items: what is not read yet may match too, and is never counted as no. */
  itens: itensReadSchema.optional(),
  ufs: z.array(ufCoverageSchema),
  notes: z.array(z.string()),
})
export type Coverage = z.infer<typeof coverageSchema>

export const summarySchema = z.object({
  total: z.int(),
  grupos: z.object(
    Object.fromEntries(GRUPOS.map((grupo) => [grupo, z.int()])) as Record<(typeof GRUPOS)[number], z.ZodInt>,
  ),
  /** Sum in reais of the informed values, outliers left out. */
  valorTotal: z.number(),
  semValor: z.int(),
  atipicos: z.int(),
  porUf: z.record(z.string(), z.int()),
  porModalidade: z.record(z.string(), z.int()),
  /** By kind: they add up to the total. Kinds and checks without a row are not there. */
  porTipo: z.record(z.string(), z.int()),
  /** Rows of which something is unknown or doubtful, by what it is. A row may count in several. */
  conferir: z.record(z.string(), z.int()),
})
export type Summary = z.infer<typeof summarySchema>

/**
 * How many contratações were left after each thing the query asks for. `known` is all that is known of the
 * UFs, the situação and the period; the last `left` is what answers the query now.
 */
export const funnelSchema = z.object({
  known: z.int(),
  steps: z.array(z.object({ rule: z.string(), left: z.int() })),
  left: z.int(),
})
export type Funnel = z.infer<typeof funnelSchema>

export const excelSchema = z.object({
  status: z.enum(['pending', 'ready', 'failed']),
  downloadUrl: z.string().optional(),
  expiresAt: z.string().optional(),
  filename: z.string(),
  rows: z.int(),
  /** While the file is being made: of the `rows` it will have. */
  rowsWritten: z.int().optional(),
  bytes: z.int().nullable(),
  mode: z.enum(['signed-url', 'inline', 'stream']),
})
export type ExcelState = z.infer<typeof excelSchema>

export const STATUSES = ['queued', 'running', 'completed', 'failed', 'cancelled'] as const
export type SearchStatus = (typeof STATUSES)[number]

export const searchStateSchema = z.object({
  searchId: z.string(),
  status: z.enum(STATUSES),
  versao: z.int(),
  /** The whole query, in its canonical form: posting it again is the same search. */
  query: z.record(z.string(), z.unknown()),
  /** The query in plain Portuguese, as it is run. */
  echo: z.string(),
  progress: progressSchema,
  coverage: coverageSchema.nullable(),
  summary: summarySchema.nullable(),
  excel: excelSchema,
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
})
export type SearchState = z.infer<typeof searchStateSchema>

export function isEnded({ status }: Pick<SearchState, 'status'>): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled'
}
