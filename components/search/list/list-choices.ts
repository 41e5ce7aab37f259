import type { ColumnId } from '../../../lib/search/column-list.ts'

// What an address may say of how a list is looked at: nothing here weighs more than its names.

/** Of the list's place in the page. */
export const LIST_ID = 'lista'

/** Columns of files that the list can show, by the same ids; some show more than one of them together. */
export const SCREEN_COLUMN_IDS = [
  'objeto',
  'orgao',
  'uf',
  'modalidade',
  'valor',
  'publicacao',
  'fim',
  'situacao',
  'observacoes',
  'numeroControlePNCP',
  'cnpj',
  'esfera',
  'unidade',
  'numeroCompra',
  'processo',
  'instrumento',
  'modoDisputa',
  'srp',
  'tipo',
  'aConferir',
  'limiteQuestionamentos',
  'termos',
  'informacaoComplementar',
  'sistemaOrigem',
  'mudouEm',
  'lidoEm',
] as const satisfies readonly ColumnId[]

export type ScreenColumnId = (typeof SCREEN_COLUMN_IDS)[number]

/** Which rows are shown for what is marked. */
export const MARK_FILTERS = ['interessantes', 'sem-descartadas', 'com-nota'] as const
export type MarkFilter = (typeof MARK_FILTERS)[number]
