import type { SourceName } from './contratacao.ts'
import type { RejectedRecord, SweepWindow } from './ports.ts'

/** A certificate names this many records that could not be used; all are counted. */
export const MAX_REJECTED_TOLD = 50

/** A line of the coverage ledger: one reading of one window, whole or not. Times are epoch milliseconds. */
export type Sweep = SweepWindow & {
  id: number
  source: SourceName
  /** The totals the source declared on the first and on the last page read; null when it gave none. */
  declaredFirst: number | null
  declaredLast: number | null
  /** Distinct ids read. */
  read: number
  /** For a sweep of all UFs: the distinct ids of each. */
  readByUf: Record<string, number>
  rejected: number
  /** The first of them, at most `MAX_REJECTED_TOLD`. */
  rejectedRecords: RejectedRecord[]
  pagesRead: number
  pageSize: number
  startedAt: number
  endedAt: number | null
  complete: boolean
}

/** What was declared, as the certificate shows it: the smaller total, since rows may leave while we read. */
export function declaredOf({
  declaredFirst,
  declaredLast,
}: Pick<Sweep, 'declaredFirst' | 'declaredLast'>): number | null {
  if (declaredFirst === null) return declaredLast
  return declaredLast === null ? declaredFirst : Math.min(declaredFirst, declaredLast)
}

/**
 * Whether a reading accounts for all that was declared: rejected records were seen, and are told apart.
 * A source that declares nothing cannot be checked, and its empty answer is taken as it is.
 */
export function isWhole(sweep: Sweep): boolean {
  return sweep.read + sweep.rejected >= (declaredOf(sweep) ?? 0)
}

/** The records told as rejected once a page was read; a page read again tells nothing new. */
export function rejectedAfter(
  { pagesRead, rejectedRecords }: Sweep,
  page: number,
  rejected: readonly RejectedRecord[],
): RejectedRecord[] {
  return page > pagesRead ? [...rejectedRecords, ...rejected].slice(0, MAX_REJECTED_TOLD) : rejectedRecords
}
