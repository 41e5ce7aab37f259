import { readFileSync } from 'node:fs'
import type { Contratacao } from '../search/contratacao.ts'
import type { ResultFacts } from '../search/difference.ts'
import type { ResultRow } from '../search/row.ts'
import { text } from '../workbook/cells.ts'
import type { KeptCells, WorkbookRow } from '../workbook/row.ts'
import type { KeptCounts, KeptIndex, KeptJob } from './kept-job.ts'
import { leftRow, repeatedRow, unnumberedRow, type Asked, type LeftRow } from './left-row.ts'
import { noveltyOfKept, noveltyOfNew, type Novelty } from './novelty.ts'
import type { KeptRow } from './record.ts'
import { openRecords, type Place } from './records.ts'
import type { Typed } from './xlsx/cell.ts'

/** The file that came before, as the writer of the new one meets it. Counts are whole once all was gone through. */
export type KeptFile = {
  counts: KeptCounts
  join(row: ResultRow): WorkbookRow
  /** The rows that are not in the new result, in the order of the file: those that left it, then all others. */
  left(): Generator<LeftRow>
  close(): void
}

/** Opens what `readInWorker` left. `newer` is the new result; `ufs` those that it asks about. */
export function openKeptFile(job: KeptJob, newer: ResultFacts, ufs: readonly string[]): KeptFile {
  const index = JSON.parse(readFileSync(job.indexPath, 'utf8')) as KeptIndex
  const records = openRecords(job.recordsPath)
  const stayed = new Map<string, Place>(index.stayed.map((row) => [row.numero!, row]))
  const withdrawn = new Set(index.withdrawn)
  const pair = { older: job.older, newer }
  const columns = new Set(job.columns)
  const counts = emptyCounts()

  function join(row: ResultRow): WorkbookRow {
    const place = stayed.get(row.numeroControlePNCP)
    const record = place && records.read<KeptRow>(place)
    const novelty = record
      ? noveltyOfKept(record, row, pair, columns)
      : noveltyOfNew(row, pair, withdrawn.has(row.numeroControlePNCP))
    const kept = keptCells(record, novelty, job.headers.length)
    count(counts, novelty, hasUserCells(kept), record === undefined)
    return { ...row, kept }
  }

  function* left(): Generator<LeftRow> {
    const asked: Asked = { pair, ufs, sameQuestion: job.sameQuestion, columns }
    for (const { known, ...place } of index.left) {
      const record = records.read<KeptRow & { numero: string }>(place)
      const row = leftRow(record, asked, known ? records.read<Contratacao>(known) : undefined)
      counts.sairam++
      if (row.kind === 'NAO_VERIFICADA') counts.naoVerificadas++
      yield row
    }
    for (const { of, ...place } of index.repeated) {
      counts.repetidas++
      yield repeatedRow(records.read<KeptRow>(place), of)
    }
    for (const place of index.unnumbered) {
      counts.naoReconhecidas++
      yield unnumberedRow(records.read<KeptRow>(place))
    }
  }

  return { counts, join, left, close: () => records.close() }
}

function keptCells(record: KeptRow | undefined, { label, before }: Novelty, extras: number): KeptCells {
  const { user = {}, extra = {}, comments } = record ?? {}
  return {
    status: cellOf(user.status),
    responsavel: cellOf(user.responsavel),
    observacoes: cellOf(user.observacoes),
    extra: Array.from({ length: extras }, (_, at) => cellOf(extra[at])),
    novidade: label,
    before,
    ...(comments && { comments }),
  }
}

function hasUserCells({ status, responsavel, observacoes, extra, comments }: KeptCells): boolean {
  return comments !== undefined || [status, responsavel, observacoes, ...extra].some((cell) => cell !== null)
}

/** As a cell of ours can hold it: a wall clock is written as if it were UTC. */
export function cellOf(value: Typed | undefined): string | number | boolean | Date | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'object') return new Date(`${value.date}Z`)
  return typeof value === 'string' ? text(value) : value
}

function count(counts: KeptCounts, { kind }: Novelty, isMarked: boolean, isNew: boolean): void {
  if (isMarked) counts.comAnotacoes++
  if (kind === 'NAO_ESTAVA') counts.retiradas++
  else if (kind === 'DE_VOLTA') counts.deVolta++
  else if (isNew || kind === 'NOVA') counts.novas++
  else if (kind) counts.alteradas++
}

function emptyCounts(): KeptCounts {
  return {
    comAnotacoes: 0,
    novas: 0,
    alteradas: 0,
    deVolta: 0,
    retiradas: 0,
    sairam: 0,
    naoVerificadas: 0,
    repetidas: 0,
    naoReconhecidas: 0,
  }
}
