import { compareRow, inOrder, type Finding, type ResultFacts } from '../search/difference.ts'
import type { Contratacao } from '../search/contratacao.ts'
import { ANULADA, REVOGADA } from '../search/grupo.ts'
import { addDays, brasiliaTime } from '../search/time.ts'
import { isVerified, type Cell } from '../search/verified.ts'
import type { Coverage } from '../search/state.ts'
import type { MemoryRow } from './memory-row.ts'
import { knownBefore, verify, type Memory } from './memory.ts'

/** One that no longer answers is remembered for so long: when it comes back, it is no new one. */
const REMEMBER_DAYS = 180

export type Found = Finding & { row: MemoryRow }

/** What a run found. `startedAt`: an ISO instant, what was read since is of this run; `at`: its end, Brasília wall clock. */
export type RunFacts = ResultFacts & { startedAt: string; coverage: Coverage }

/** The rows of memory that are not among those of a run, and may have left. */
export function missing(memory: Memory, rows: readonly MemoryRow[]): string[] {
  const there = new Set(rows.map(({ numeroControlePNCP }) => numeroControlePNCP))
  return Object.keys(memory.rows).filter((numero) => !memory.rows[numero]!.goneOn && !there.has(numero))
}

/**
 * What is new to an alert since it last looked, and what it remembers from now on. A row is looked at when its place
 * was read whole this time, or it was read itself; else it is no news and not gone, and its turn comes when it is. Only
 * what the alert has never seen is new, whenever it was published. Without a memory all is remembered and nothing is new.
 * `known`: what the index knows of rows that left.
 */
export function newsOf(
  memory: Memory | undefined,
  rows: readonly MemoryRow[],
  run: RunFacts,
  known: ReadonlyMap<string, Contratacao> = new Map(),
): { found: Found[]; memory: Memory } {
  const next: Memory = { ...verify(memory, run), rows: { ...memory?.rows } }
  const found: Found[] = []
  for (const row of rows) {
    const numero = row.numeroControlePNCP
    if (!memory) {
      next.rows[numero] = { row }
      continue
    }
    if (!isLookedAt(row, run)) continue
    const before = memory.rows[numero]?.row
    const finding = compareRow(before, row, { older: knownBefore(memory, row, run), newer: run })
    // A place of which part was read is read again: that one which was is certain.
    if (finding && isNews(finding))
      found.push({ ...finding, ressalva: before ? null : finding.ressalva, row })
    next.rows[numero] = { row }
  }
  if (memory) found.push(...leave(memory, next, missing(memory, rows), run, known))
  forget(next, run.at)
  return { found: inOrder(found), memory: next }
}

/** Those that are no longer there: told when they were called off, and remembered as closed, since they may come back. */
function leave(
  memory: Memory,
  next: Memory,
  gone: readonly string[],
  run: RunFacts,
  known: ReadonlyMap<string, Contratacao>,
): Found[] {
  return gone.flatMap((numero): Found[] => {
    const { row: before } = memory.rows[numero]!
    const now = known.get(numero)
    const finding = compareRow(
      before,
      undefined,
      { older: knownBefore(memory, before, run), newer: run },
      now,
    )
    if (!finding || finding.estado === 'NAO_VERIFICADA' || finding.ressalva === 'depois') return []
    const row = {
      ...before,
      ...(now && pick(before, now)),
      bidiq: { ...before.bidiq, grupo: 'encerradas' as const },
    }
    next.rows[numero] = { row, goneOn: run.at.slice(0, 10) }
    return isNews(finding) ? [{ ...finding, row }] : []
  })
}

/** What is known now, of the fields that are remembered. */
function pick(before: MemoryRow, now: Contratacao): Partial<Contratacao> {
  const { situacaoCompraId, dataAberturaProposta, dataEncerramentoProposta } = { ...before, ...now }
  const changed = { situacaoCompraId, dataAberturaProposta, dataEncerramentoProposta }
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
}

/** What ended by its own date was known to end. */
export function isNews({ estado, lado, mudancas }: Finding): boolean {
  if (estado === 'NAO_LOCALIZADA' || estado === 'NAO_VERIFICADA') return false
  if (estado !== 'ENCERROU' || lado === 'entrou') return true
  const { para } = mudancas.find(({ campo }) => campo === 'situacaoCompraId') ?? {}
  return para === REVOGADA || para === ANULADA
}

/** Whether what a run says of a row is of this run. */
export function isLookedAt(row: MemoryRow, { coverage, startedAt }: RunFacts): boolean {
  return isVerified(cellOf(row), coverage) || row.bidiq.lidoEm >= startedAt
}

export function cellOf(row: MemoryRow): Cell {
  return {
    uf: row.unidadeOrgao.ufSigla ?? null,
    modalidade: row.modalidadeId ?? null,
    publicacao: row.dataPublicacaoPncp ?? null,
  }
}

/** Lets go of what has been gone for long. */
export function forget(memory: Memory, at: string): void {
  const since = addDays(at.slice(0, 10), -REMEMBER_DAYS)
  for (const [numero, { goneOn }] of Object.entries(memory.rows))
    if (goneOn !== undefined && goneOn < since) delete memory.rows[numero]
}

export function factsOf({
  createdAt,
  finishedAt,
  coverage,
  query,
}: {
  createdAt: string
  finishedAt: string | null
  coverage: Coverage | null
  query: Record<string, unknown>
}): RunFacts {
  return {
    situacao: query.situacao as RunFacts['situacao'],
    startedAt: createdAt,
    at: brasiliaTime(Date.parse(finishedAt!)),
    coverage: coverage!,
  }
}
