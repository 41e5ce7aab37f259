import type { CellValue, Style } from 'exceljs'
import { CHECK_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { questionsLimit } from '../search/questions.ts'
import { situacaoLabel } from '../search/situacao.ts'
import { cnpj, list, text, wallClock } from './cells.ts'
import {
  diasRestantes,
  itensEncontrados,
  link,
  modalidade,
  termosEncontrados,
  valor,
} from './column-values.ts'
import type { WorkbookRow } from './row.ts'
import {
  DATE,
  DAY,
  DAYS,
  HEADER,
  LINK,
  MONEY,
  OUTLIER,
  TEXT,
  USER_CELL,
  USER_HEADER,
  WRAPPED,
} from './styles.ts'

/** The columns that a file may have, in the order that it has unless its user chose another. */
export const COLUMN_IDS = [
  'numeroControlePNCP',
  'objeto',
  'status',
  'responsavel',
  'observacoes',
  'orgao',
  'cnpj',
  'uf',
  'municipio',
  'modalidade',
  'valor',
  'publicacao',
  'inicio',
  'fim',
  'diasRestantes',
  'situacao',
  'tipo',
  'aConferir',
  'limiteQuestionamentos',
  'termos',
  'itens',
  'link',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

export type Column = {
  /** Of `COLUMN_IDS`, or of a column that only some files have. */
  id: string
  header: string
  headerStyle: Partial<Style>
  width: number
  /** One object for the whole column: exceljs looks styles up by identity. */
  style: Partial<Style>
  cell(row: WorkbookRow, at: Place): CellValue
  /** Of the cells that cannot be of the column's kind and are text instead. */
  textStyle?: Partial<Style>
}

export type Place = {
  /** Line of the sheet, from 1. */
  line: number
  /** Brasília wall clock of the moment the file was made, as a cell would hold it. */
  now: Date
  /** False when the sheet already has as many links as Excel allows. */
  mayLink: boolean
  /** Of the columns of the sheet, by id. */
  letters: ReadonlyMap<string, string>
}

type Definition = Omit<Column, 'id' | 'headerStyle'> & { headerStyle?: Partial<Style> }

const DEFINITIONS: Record<ColumnId, Definition> = {
  numeroControlePNCP: plain('Nº de controle PNCP', 30, TEXT, (row) => text(row.numeroControlePNCP)),
  objeto: plain('Objeto', 70, WRAPPED, (row) => text(row.objetoCompra)),
  status: ofUser('Status', 18, (row) => row.kept?.status),
  responsavel: ofUser('Responsável', 18, (row) => row.kept?.responsavel),
  observacoes: ofUser('Observações', 30, (row) => row.kept?.observacoes),
  orgao: plain('Órgão', 36, WRAPPED, (row) => text(row.orgaoEntidade?.razaoSocial)),
  cnpj: plain('CNPJ', 19, TEXT, (row) => cnpj(row.orgaoEntidade?.cnpj)),
  uf: plain('UF', 6, TEXT, (row) => text(row.unidadeOrgao?.ufSigla)),
  municipio: plain('Município', 22, WRAPPED, (row) => text(row.unidadeOrgao?.municipioNome)),
  modalidade: plain('Modalidade', 22, WRAPPED, modalidade),
  valor: { ...plain('Valor estimado', 24, MONEY, valor), textStyle: OUTLIER },
  publicacao: plain('Publicação', 17, DATE, (row) => wallClock(row.dataPublicacaoPncp)),
  inicio: plain('Início do recebimento de propostas', 17, DATE, (row) => wallClock(row.dataAberturaProposta)),
  fim: plain('Fim do recebimento de propostas', 17, DATE, (row) => wallClock(row.dataEncerramentoProposta)),
  diasRestantes: plain('Dias restantes', 11, DAYS, diasRestantes),
  situacao: plain('Situação', 22, WRAPPED, (row) => text(situacaoLabel(row))),
  tipo: plain('Tipo', 22, WRAPPED, ({ bidiq }) => text(TIPO_LABELS[bidiq.tipo])),
  aConferir: plain('A conferir', 20, WRAPPED, ({ bidiq }) =>
    list(bidiq.aConferir.map((check) => CHECK_LABELS[check])),
  ),
  limiteQuestionamentos: plain('Limite estimado para esclarecimentos e impugnação', 15, DAY, (row) =>
    wallClock(questionsLimit(row)),
  ),
  termos: plain('Termos encontrados', 26, WRAPPED, termosEncontrados),
  itens: plain('Itens encontrados', 44, WRAPPED, itensEncontrados),
  link: { ...plain('Link', 17, LINK, link), textStyle: TEXT },
}

export const COLUMNS: readonly Column[] = COLUMN_IDS.map((id) => column(id, DEFINITIONS[id]))

/** How each row stands against a file that the user brought: only in the file made from it. */
export const NOVIDADE: Column = column(
  'novidade',
  plain('Novidade', 18, TEXT, ({ kept }) => text(kept?.novidade)),
)

const WHY: Column = column(
  'quase',
  plain('Por que ficou de fora', 44, WRAPPED, ({ bidiq }) => text(bidiq.quase?.motivo)),
)

/** As of a result, with why each row is not in it. The link stays last. */
export const NEAR_MISS_COLUMNS: readonly Column[] = [...COLUMNS.slice(0, -1), WHY, ...COLUMNS.slice(-1)]

function column(id: string, definition: Definition): Column {
  return { id, headerStyle: HEADER, ...definition }
}

function plain(header: string, width: number, style: Partial<Style>, cell: Column['cell']): Definition {
  return { header, width, style, cell }
}

/** Left for the user to fill in: empty, or as in the file that was brought. */
function ofUser(
  header: string,
  width: number,
  cell: (row: WorkbookRow) => CellValue | undefined,
): Definition {
  return { header, width, style: USER_CELL, headerStyle: USER_HEADER, cell: (row) => cell(row) ?? null }
}
