import type { Check } from './checks.ts'
import type { Grupo } from './row.ts'
import type { SearchStatus, UfProgress } from './state.ts'
import type { Tipo } from './tipo.ts'

/** Words of the trade, the same on the page, in the workbook and in messages. */
export const GRUPO_LABELS: Record<Grupo, string> = {
  recebendo: 'Recebendo propostas',
  aReceber: 'A receber propostas',
  suspensas: 'Suspensa',
  aConferir: 'A conferir',
  encerradas: 'Propostas encerradas',
  diretas: 'Contratação direta, sem disputa',
}

export const TIPO_LABELS: Record<Tipo, string> = {
  disputa: 'Pregão, concorrência e outras disputas',
  dispensaComDisputa: 'Dispensa eletrônica',
  dispensa: 'Dispensa, modo de disputa a conferir',
  chamadaPublica: 'Chamada pública',
  preQualificacao: 'Pré-qualificação',
  manifestacaoDeInteresse: 'Manifestação de interesse',
  leilao: 'Leilão, o governo vende',
  aConferir: 'Tipo a conferir',
  credenciamento: 'Credenciamento',
  contratacaoDireta: 'Contratação direta',
}

export const CHECK_LABELS: Record<Check, string> = {
  prazo: 'Sem prazo',
  valor: 'Sem valor',
  sigiloso: 'Orçamento sigiloso',
  atipico: 'Valor atípico',
  uf: 'Sem UF',
  srp: 'SRP a conferir',
  tipo: 'Tipo a conferir',
  beneficio: 'Benefício ME/EPP a conferir',
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
