/** Words for what a search asks of the situação: by themselves, since the form needs none of the others. */
export const SITUACAO_FILTER_LABELS = {
  abertas: 'Abertas',
  todas: 'Todas as publicadas no período',
  encerradas: 'Propostas encerradas',
} as const
