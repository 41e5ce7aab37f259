import { SITUACOES } from '../search/domains.ts'
import { GRUPO_LABELS } from '../search/labels.ts'
import type { ResultRow } from '../search/row.ts'
import type { UfCoverage } from '../search/state.ts'

export const COVERAGE_LABELS: Readonly<Record<UfCoverage['status'], string>> = {
  COMPLETA: 'Completa',
  INCOMPLETA: 'INCOMPLETA',
  NAO_CONSULTADA: 'Não foi possível consultar',
}

const FONTE_LABELS: Readonly<Record<string, string>> = {
  busca: 'PNCP (busca do portal)',
  consulta: 'PNCP (API de consulta)',
}

export function fonteLabel(fonte: string): string {
  return FONTE_LABELS[fonte] ?? fonte
}

const REVOGADA = 2
const ANULADA = 3

/** Where a contratação stands. Revogada and anulada say more than their grupo, so they take its place. */
export function situacaoLabel(row: ResultRow): string {
  const { situacaoCompraId: situacao, bidiq } = row
  const ended = situacao === REVOGADA || situacao === ANULADA
  const label = (ended ? SITUACOES[situacao] : GRUPO_LABELS[bidiq.grupo]) ?? String(bidiq.grupo)
  return bidiq.naoConfirmada ? `${label} (não confirmada)` : label
}

/** A deadline counts down only while it can still be met: not when suspensa, revogada or anulada. */
export function countsDown(row: ResultRow): boolean {
  const situacao = row.situacaoCompraId
  return (situacao === undefined || situacao === 1) && row.bidiq.grupo !== 'suspensas'
}
