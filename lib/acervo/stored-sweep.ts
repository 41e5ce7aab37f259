import type { SourceName } from '../search/contratacao.ts'
import type { RejectedRecord } from '../search/ports.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import type { Uf } from '../search/ufs.ts'

/** Ended sweeps older than any freshness rule are of no use any more. */
export const KEEP_SWEEPS_MS = 30 * 86_400_000

/** A cut-off sweep that nobody went on with for so long never will be. */
export const KEEP_CUT_OFF_MS = 86_400_000

/** What was confirmed by itself is believed for this long, whatever the open set holds: some it never lists. */
export const CONFIRMED_MS = 6 * 3_600_000

/** A row of the table `sweep`. */
export function toSweep(row: Record<string, unknown>): Sweep {
  return {
    id: row.id as number,
    kind: row.kind as Sweep['kind'],
    source: row.source as SourceName,
    uf: row.uf as Uf | null,
    modalidade: row.modalidade as number | null,
    firstDay: row.first_day as string | null,
    lastDay: row.last_day as string | null,
    declaredFirst: row.declared_first as number | null,
    declaredLast: row.declared_last as number | null,
    read: row.read as number,
    readByUf: JSON.parse(row.read_by_uf as string) as Record<string, number>,
    rejected: row.rejected as number,
    rejectedRecords: JSON.parse(row.rejected_records as string) as RejectedRecord[],
    pagesRead: row.pages_read as number,
    pageSize: row.page_size as number,
    startedAt: row.started_at as number,
    endedAt: row.ended_at as number | null,
    complete: row.complete === 1,
  }
}
