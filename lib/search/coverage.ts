import { kindOf, planSweeps } from './plan.ts'
import { failureText } from './failure-text.ts'
import type { KnownRows, WindowFailure } from './ports.ts'
import type { SearchQuery } from './query.ts'
import type { Coverage, Failure, Reading, Summary, UfCoverage } from './state.ts'
import { declaredOf, type Sweep } from './sweep-ledger.ts'
import type { Uf } from './ufs.ts'

type CoverageInput = {
  query: SearchQuery
  /** The ledger after the run: ended sweeps, whole or not. */
  sweeps: readonly Sweep[]
  failures: readonly WindowFailure[]
  summary: Summary
  /** What is already known of each UF that could not be asked. */
  known: ReadonlyMap<Uf, KnownRows>
  notes: readonly string[]
  /** When the run began (epoch ms): what it found fresh then, or read since, stands behind the answer. */
  since: number
  /** Of a query about items: how many of the contratações that it is about have theirs read. */
  itens?: Coverage['itens']
}

/** The certificate: for each UF what was declared, read and matched, and what could not be asked. */
export function coverageOf(input: CoverageInput): Coverage {
  const ufs = input.query.ufs.map((uf) => ufCoverage(uf, input))
  return {
    complete: ufs.every(({ status }) => status === 'COMPLETA'),
    unprovable: input.summary.grupos.aConferir,
    ...(input.itens && { itens: { lidos: input.itens.lidos, total: input.itens.total } }),
    ufs,
    notes: [...input.notes],
  }
}

function ufCoverage(uf: Uf, { query, sweeps, failures, summary, known, since }: CoverageInput): UfCoverage {
  const { used, isCovered } = sweepsUsed({ ...query, ufs: [uf] }, sweeps, since)
  const failed = failures.filter(({ window }) => window.uf === uf)
  const readings = used.map((sweep) => readingOf(sweep, uf, kindOf(query)))
  const isComplete = isCovered && used.every((sweep) => sweep.complete && sweep.rejected === 0)
  const held = known.get(uf)
  return {
    uf,
    status: failed.length > 0 ? 'NAO_CONSULTADA' : isComplete ? 'COMPLETA' : 'INCOMPLETA',
    declared: overlap(used) ? null : sumOrNull(readings.map(({ declared }) => declared)),
    read: total(readings, 'read'),
    known: held ? held.rows : total(readings.filter(isBefore(since)), 'read'),
    rejected: total(readings, 'rejected'),
    matched: summary.porUf[uf] ?? 0,
    readAt:
      failed.length > 0 ? instant(held?.oldest) : (readings.map(({ endedAt }) => endedAt).sort()[0] ?? null),
    fontes: [...new Set(readings.map(({ fonte }) => fonte))],
    error: failed[0] ? failureText(failed[0].error) : null,
    failures: failed.map(failureOf),
    readings,
  }
}

function total(readings: Reading[], of: 'read' | 'rejected'): number {
  return readings.reduce((sum, reading) => sum + reading[of], 0)
}

function isBefore(since: number) {
  const start = new Date(since).toISOString()
  return ({ endedAt }: Reading) => endedAt < start
}

function failureOf({ window, error, at }: WindowFailure): Failure {
  const { modalidade, firstDay, lastDay } = window
  return {
    fonte: error.source,
    reason: error.reason,
    at: new Date(at).toISOString(),
    since: instant(error.since),
    modalidade,
    firstDay,
    lastDay,
  }
}

function instant(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : new Date(ms).toISOString()
}

/**
 * The sweeps that stand behind an answer: going back in time, each that covers something no later one
 * did. An incomplete sweep stands for its window until a complete one does. `isCovered`: together they
 * hold all that the query needs.
 */
function sweepsUsed(
  query: SearchQuery,
  sweeps: readonly Sweep[],
  since: number,
): { used: Sweep[]; isCovered: boolean } {
  const used: Sweep[] = []
  let left = JSON.stringify(planSweeps(query, [], since))
  const latestFirst = sweeps.toSorted(
    (a, b) => Number(b.complete) - Number(a.complete) || (b.endedAt ?? 0) - (a.endedAt ?? 0),
  )
  for (const sweep of latestFirst) {
    if (left === '[]') break
    if (sweep.uf !== null && sweep.uf !== query.ufs[0]) continue
    const asComplete = [...used, sweep].map((one) => ({
      ...one,
      complete: true,
      // What ended during the run was read for it, however long ago another run had begun it.
      startedAt: (one.endedAt ?? 0) >= since ? Math.max(one.startedAt, since) : one.startedAt,
    }))
    const rest = JSON.stringify(planSweeps(query, asComplete, since))
    if (rest === left) continue
    used.push(sweep)
    left = rest
  }
  return { used, isCovered: left === '[]' }
}

function readingOf(sweep: Sweep, uf: Uf, kind: Reading['kind']): Reading {
  return {
    kind,
    fonte: sweep.source,
    modalidade: sweep.modalidade,
    firstDay: sweep.firstDay,
    lastDay: sweep.lastDay,
    // A sweep of the whole country declared nothing of this UF alone.
    declared: sweep.uf === null ? null : declaredOf(sweep),
    read: sweep.uf === null ? (sweep.readByUf[uf] ?? 0) : sweep.read,
    rejected: sweep.rejected,
    rejectedRecords: sweep.rejectedRecords,
    endedAt: new Date(sweep.endedAt ?? sweep.startedAt).toISOString(),
    complete: sweep.complete,
  }
}

/** Whether two sweeps may hold the same rows: then no sum of their totals is anybody's. */
function overlap(sweeps: readonly Sweep[]): boolean {
  const [first, ...rest] = sweeps
  if (!first) return false
  const meets = (other: Sweep) =>
    (first.modalidade === null || other.modalidade === null || first.modalidade === other.modalidade) &&
    (first.firstDay ?? '') <= (other.lastDay ?? '9') &&
    (other.firstDay ?? '') <= (first.lastDay ?? '9')
  return rest.some(meets) || overlap(rest)
}

function sumOrNull(values: (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
