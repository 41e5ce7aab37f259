/**
 * The columns that a file may have, by the id that names them in addresses, with the header that people read. Ids are
 * for ever: links and files that people keep hold them.
 */
export const COLUMN_HEADERS = {
  numeroControlePNCP: 'Nº de controle PNCP',
  objeto: 'Objeto',
  status: 'Status',
  responsavel: 'Responsável',
  observacoes: 'Observações',
  orgao: 'Órgão',
  cnpj: 'CNPJ',
  uf: 'UF',
  municipio: 'Município',
  modalidade: 'Modalidade',
  valor: 'Valor estimado',
  publicacao: 'Publicação',
  inicio: 'Início do recebimento de propostas',
  fim: 'Fim do recebimento de propostas',
  diasRestantes: 'Dias restantes',
  situacao: 'Situação',
  tipo: 'Tipo',
  aConferir: 'A conferir',
  limiteQuestionamentos: 'Limite estimado para esclarecimentos e impugnação',
  termos: 'Termos encontrados',
  itens: 'Itens encontrados',
  link: 'Link',
  unidade: 'Unidade compradora (UASG)',
  esfera: 'Esfera',
  codigoIbge: 'Código IBGE do município',
  numeroCompra: 'Número da compra',
  processo: 'Processo',
  instrumento: 'Instrumento convocatório',
  modoDisputa: 'Modo de disputa',
  srp: 'Registro de preços (SRP)',
  informacaoComplementar: 'Informação complementar',
  sistemaOrigem: 'Link do sistema de origem',
  republicacoes: 'Outras publicações do processo',
  mudouEm: 'Mudou em',
  lidoEm: 'Lido no PNCP em',
} as const

export type ColumnId = keyof typeof COLUMN_HEADERS

export const COLUMN_IDS = Object.keys(COLUMN_HEADERS) as [ColumnId, ...ColumnId[]]

/** What every file is recognised by: no choice is without it. */
export const NUMERO: ColumnId = 'numeroControlePNCP'

/** For the user to fill in. */
export const USER_COLUMN_IDS: readonly ColumnId[] = ['status', 'responsavel', 'observacoes']

/** Of a file when nobody chose, in this order. */
export const DEFAULT_COLUMN_IDS: readonly ColumnId[] = COLUMN_IDS.slice(0, COLUMN_IDS.indexOf('link') + 1)

/** A choice as it is meant: with the control number, first unless it has a place. */
export function withNumero(ids: readonly ColumnId[]): readonly ColumnId[] {
  return ids.includes(NUMERO) ? ids : [NUMERO, ...ids]
}

/** Whether a choice is what a file has anyway. */
export function isDefaultChoice(ids: readonly ColumnId[]): boolean {
  return ids.length === DEFAULT_COLUMN_IDS.length && ids.every((id, at) => id === DEFAULT_COLUMN_IDS[at])
}
