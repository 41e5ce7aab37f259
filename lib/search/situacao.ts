import type { Contratacao } from './contratacao.ts'
import { SITUACOES } from './domains.ts'
import { ANULADA, grupoOf, REVOGADA, type Standing } from './grupo.ts'
import { GRUPO_LABELS } from './labels.ts'
import type { Grupo, ResultRow } from './row.ts'

export function standingOf(contratacao: Contratacao): Standing {
  return {
    situacao: contratacao.situacaoCompraId ?? null,
    instrumento: contratacao.tipoInstrumentoConvocatorioCodigo ?? null,
    modalidade: contratacao.modalidadeId ?? null,
    abertura: contratacao.dataAberturaProposta ?? null,
    encerramento: contratacao.dataEncerramentoProposta ?? null,
  }
}

/** Where a row of a result stands at `now` (Brasília wall clock), which may be later than its search. */
export function grupoAt(
  row: Contratacao & { bidiq: Pick<ResultRow['bidiq'], 'naoConfirmada'> },
  now: string,
): Grupo {
  return grupoOf(standingOf(row), now, row.bidiq.naoConfirmada)
}

/** The words for where a row stands. Revogada and anulada say more than their grupo, and take its place. */
export function situacaoLabel(row: ResultRow, grupo: Grupo = row.bidiq.grupo): string {
  const { situacaoCompraId: situacao, bidiq } = row
  const label = (isEnded(row) ? SITUACOES[situacao ?? 0] : GRUPO_LABELS[grupo]) ?? String(grupo)
  return bidiq.naoConfirmada ? `${label} (não confirmada)` : label
}

/** Revogada or anulada: whatever its dates say, nothing can be sent. */
export function isEnded({ situacaoCompraId }: Contratacao): boolean {
  return situacaoCompraId === REVOGADA || situacaoCompraId === ANULADA
}

/** A deadline counts down only while it may still be met: not when suspensa, revogada or anulada. */
export function countsDown({ situacaoCompraId: situacao, bidiq }: ResultRow): boolean {
  return (situacao === undefined || situacao === 1) && bidiq.grupo !== 'suspensas'
}
