import type { CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { COLUMN_HEADERS as HEADERS, DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import { ESFERAS, INSTRUMENTOS, MODOS_DISPUTA, type Esfera } from '../search/domains.ts'
import { CHECK_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { questionsLimit } from '../search/questions.ts'
import { situacaoLabel } from '../search/situacao.ts'
import { cnpj, instant, list, text, wallClock } from './cells.ts'
import { userDateStyle } from './user-date-style.ts'
import {
  diasRestantes,
  itensEncontrados,
  link,
  modalidade,
  termosEncontrados,
  unidade,
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

export type Column = {
  /** A `ColumnId`, or that of a column which only some files have. */
  id: string
  header: string
  headerStyle: Style
  width: number
  /** One object for the whole column: styles are told apart by identity. */
  style: Style
  cell(row: WorkbookRow, at: Place): CellValue
  /** Of the cells that cannot be of the column's kind and are text instead. */
  textStyle?: Style
  /** Of the cells that hold a date where another kind is expected. */
  dateStyle?(value: Date): Style
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

type Definition = Omit<Column, 'id' | 'headerStyle'> & { headerStyle?: Style }

const DEFINITIONS: Record<ColumnId, Definition> = {
  numeroControlePNCP: plain(HEADERS.numeroControlePNCP, 30, TEXT, (row) => text(row.numeroControlePNCP)),
  objeto: plain(HEADERS.objeto, 70, WRAPPED, (row) => text(row.objetoCompra)),
  status: ofUser(HEADERS.status, 18, (row) => row.kept?.status),
  responsavel: ofUser(HEADERS.responsavel, 18, (row) => row.kept?.responsavel),
  observacoes: ofUser(HEADERS.observacoes, 30, (row) => row.kept?.observacoes),
  orgao: plain(HEADERS.orgao, 36, WRAPPED, (row) => text(row.orgaoEntidade?.razaoSocial)),
  cnpj: plain(HEADERS.cnpj, 19, TEXT, (row) => cnpj(row.orgaoEntidade?.cnpj)),
  uf: plain(HEADERS.uf, 6, TEXT, (row) => text(row.unidadeOrgao?.ufSigla)),
  municipio: plain(HEADERS.municipio, 22, WRAPPED, (row) => text(row.unidadeOrgao?.municipioNome)),
  modalidade: plain(HEADERS.modalidade, 22, WRAPPED, modalidade),
  valor: { ...plain(HEADERS.valor, 24, MONEY, valor), textStyle: OUTLIER },
  publicacao: plain(HEADERS.publicacao, 17, DATE, (row) => wallClock(row.dataPublicacaoPncp)),
  inicio: plain(HEADERS.inicio, 17, DATE, (row) => wallClock(row.dataAberturaProposta)),
  fim: plain(HEADERS.fim, 17, DATE, (row) => wallClock(row.dataEncerramentoProposta)),
  diasRestantes: plain(HEADERS.diasRestantes, 11, DAYS, diasRestantes),
  situacao: plain(HEADERS.situacao, 22, WRAPPED, (row) => text(situacaoLabel(row))),
  tipo: plain(HEADERS.tipo, 22, WRAPPED, ({ bidiq }) => text(TIPO_LABELS[bidiq.tipo])),
  aConferir: plain(HEADERS.aConferir, 20, WRAPPED, ({ bidiq }) =>
    list(bidiq.aConferir.map((check) => CHECK_LABELS[check])),
  ),
  limiteQuestionamentos: plain(HEADERS.limiteQuestionamentos, 15, DAY, (row) =>
    wallClock(questionsLimit(row)),
  ),
  termos: plain(HEADERS.termos, 26, WRAPPED, termosEncontrados),
  itens: plain(HEADERS.itens, 44, WRAPPED, itensEncontrados),
  link: { ...plain(HEADERS.link, 17, LINK, link), textStyle: TEXT },
  unidade: plain(HEADERS.unidade, 36, WRAPPED, unidade),
  esfera: plain(HEADERS.esfera, 12, TEXT, (row) => text(ESFERAS[row.orgaoEntidade?.esferaId as Esfera])),
  codigoIbge: plain(HEADERS.codigoIbge, 14, TEXT, (row) => text(row.unidadeOrgao?.codigoIbge)),
  numeroCompra: plain(HEADERS.numeroCompra, 14, TEXT, (row) => text(row.numeroCompra)),
  processo: plain(HEADERS.processo, 24, WRAPPED, (row) => text(row.processo)),
  instrumento: plain(HEADERS.instrumento, 24, WRAPPED, (row) =>
    text(row.tipoInstrumentoConvocatorioNome ?? INSTRUMENTOS[row.tipoInstrumentoConvocatorioCodigo ?? 0]),
  ),
  modoDisputa: plain(HEADERS.modoDisputa, 20, WRAPPED, (row) =>
    text(row.modoDisputaNome ?? MODOS_DISPUTA[row.modoDisputaId ?? 0]),
  ),
  srp: plain(HEADERS.srp, 14, TEXT, ({ srp }) => (typeof srp === 'boolean' ? (srp ? 'Sim' : 'Não') : null)),
  informacaoComplementar: plain(HEADERS.informacaoComplementar, 50, WRAPPED, (row) =>
    text(row.informacaoComplementar),
  ),
  sistemaOrigem: plain(HEADERS.sistemaOrigem, 40, WRAPPED, (row) => text(row.linkSistemaOrigem)),
  republicacoes: plain(HEADERS.republicacoes, 30, WRAPPED, ({ bidiq }) => list(bidiq.republicacoes)),
  mudouEm: plain(HEADERS.mudouEm, 17, DATE, ({ bidiq }) => instant(bidiq.mudouEm)),
  lidoEm: plain(HEADERS.lidoEm, 17, DATE, ({ bidiq }) => instant(bidiq.lidoEm)),
}

const BY_ID = new Map(Object.entries(DEFINITIONS).map(([id, definition]) => [id, column(id, definition)]))

/** Some columns, in the order given. */
export function columnsOf(ids: readonly ColumnId[]): readonly Column[] {
  return ids.map((id) => BY_ID.get(id)!)
}

/** Of a result, when nobody chose. */
export const COLUMNS: readonly Column[] = columnsOf(DEFAULT_COLUMN_IDS)

/** How each row stands against a file that the user brought: only in the file made from it. */
export const NOVIDADE: Column = column(
  'novidade',
  plain('Novidade', 20, WRAPPED, ({ kept }) => text(kept?.novidade)),
)

/** As of a result, with what the user's earlier file brings: the columns that the user added come last. */
export function keptColumns(columns: readonly Column[], headers: readonly string[]): Column[] {
  const first = columns.findIndex(({ id }) => id === 'numeroControlePNCP') + 1
  const added = headers.map((header, at) =>
    column(
      `+${at}`,
      ofUser(text(header) ?? '', 22, ({ kept }) => kept?.extra[at]),
    ),
  )
  return [...columns.slice(0, first), NOVIDADE, ...columns.slice(first), ...added]
}

const WHY: Column = column(
  'quase',
  plain('Por que ficou de fora', 44, WRAPPED, ({ bidiq }) => text(bidiq.quase?.motivo)),
)

/** As of a result, with why each row is not in it. A link that is last stays so. */
export function nearMissColumns(ids: readonly ColumnId[]): readonly Column[] {
  const columns = columnsOf(ids)
  const end = columns.at(-1)?.id === 'link' ? -1 : columns.length
  return [...columns.slice(0, end), WHY, ...columns.slice(end)]
}

function column(id: string, definition: Definition): Column {
  return { id, headerStyle: HEADER, ...definition }
}

function plain(header: string, width: number, style: Style, cell: Column['cell']): Definition {
  return { header, width, style, cell }
}

/** Left for the user to fill in: empty, or as in the file that was brought. */
function ofUser(
  header: string,
  width: number,
  cell: (row: WorkbookRow) => CellValue | undefined,
): Definition {
  return {
    header,
    width,
    style: USER_CELL,
    headerStyle: USER_HEADER,
    cell: (row) => cell(row) ?? null,
    dateStyle: userDateStyle,
  }
}
