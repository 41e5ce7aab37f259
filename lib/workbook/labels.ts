import type { UfCoverage } from '../search/state.ts'

export const COVERAGE_LABELS: Readonly<Record<UfCoverage['status'], string>> = {
  COMPLETA: 'Completa',
  INCOMPLETA: 'INCOMPLETA',
  NAO_CONSULTADA: 'Não consultada',
}

const FONTE_LABELS: Readonly<Record<string, string>> = {
  busca: 'PNCP (busca do portal)',
  consulta: 'PNCP (API de consulta)',
}

export function fonteLabel(fonte: string): string {
  return FONTE_LABELS[fonte] ?? fonte
}
