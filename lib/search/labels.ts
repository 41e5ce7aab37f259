import type { Grupo } from './row.ts'
import type { SearchStatus, UfProgress } from './state.ts'

/** Words of the trade, the same on the page, in the workbook and in messages. */
export const GRUPO_LABELS: Record<Grupo, string> = {
  recebendo: 'Recebendo propostas',
  aReceber: 'A receber propostas',
  suspensas: 'Suspensa',
  aConferir: 'A conferir',
  encerradas: 'Propostas encerradas',
  diretas: 'Contratação direta, sem disputa',
}

export const STATUS_LABELS: Record<SearchStatus, string> = {
  queued: 'Na fila',
  running: 'Pesquisando',
  completed: 'Concluída',
  failed: 'Falhou',
  cancelled: 'Cancelada',
}

export const UF_STATE_LABELS: Record<UfProgress['state'], string> = {
  waiting: 'Aguardando',
  reading: 'Lendo',
  done: 'Concluída',
  known: 'Já conhecida',
  incomplete: 'Incompleta',
  failed: 'Não foi possível consultar',
}

export const SITUACAO_FILTER_LABELS = {
  abertas: 'Abertas',
  todas: 'Todas as publicadas no período',
  encerradas: 'Propostas encerradas',
} as const
