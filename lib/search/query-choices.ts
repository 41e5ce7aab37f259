/** What some fields of a query may say. */

export const ORDENACOES = [
  'relevancia',
  'encerramento',
  '-encerramento',
  'publicacao',
  '-publicacao',
  'valor',
  '-valor',
] as const
export type Ordenacao = (typeof ORDENACOES)[number]

/** How long a text of a query may be. */
export const MAX_TEXT = 500

export const SITUACAO_FILTERS = ['abertas', 'todas', 'encerradas'] as const

/** The order of a search whose order nobody chose. */
export function automaticOrder(situacao: (typeof SITUACAO_FILTERS)[number]): Ordenacao {
  return situacao === 'abertas' ? 'encerramento' : '-publicacao'
}
