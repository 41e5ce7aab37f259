import type { Ordenacao } from './query-choices.ts'

export const ORDENACAO_LABELS: Record<Ordenacao, string> = {
  relevancia: 'Relevância para as palavras',
  encerramento: 'Prazo que acaba antes',
  '-encerramento': 'Prazo que acaba depois',
  '-publicacao': 'Publicação mais recente',
  publicacao: 'Publicação mais antiga',
  '-valor': 'Maior valor',
  valor: 'Menor valor',
}
