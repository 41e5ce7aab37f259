import type { CellValue, Style } from 'exceljs'
import { countedValue } from '../search/contratacao.ts'
import { MODALIDADES } from '../search/domains.ts'
import { CHECK_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { questionsLimit } from '../search/questions.ts'
import type { ResultRow } from '../search/row.ts'
import { brl, cnpj, list, number, text, wallClock } from './cells.ts'
import { countsDown, situacaoLabel } from '../search/situacao.ts'
import { DATE, DAY, DAYS, LINK, MONEY, OUTLIER, TEXT, WRAPPED } from './styles.ts'

export type Column = {
  header: string
  width: number
  /** One object for the whole column: exceljs looks styles up by identity. */
  style: Partial<Style>
  cell(row: ResultRow, at: Place): CellValue
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
}

const DAY_MS = 86_400_000
const VALOR = 'Valor estimado'
const FIM = 'Fim do recebimento de propostas'

export const COLUMNS: readonly Column[] = [
  { header: 'Nº de controle PNCP', width: 30, style: TEXT, cell: (row) => text(row.numeroControlePNCP) },
  { header: 'Objeto', width: 70, style: WRAPPED, cell: (row) => text(row.objetoCompra) },
  { header: 'Órgão', width: 36, style: WRAPPED, cell: (row) => text(row.orgaoEntidade?.razaoSocial) },
  { header: 'CNPJ', width: 19, style: TEXT, cell: (row) => cnpj(row.orgaoEntidade?.cnpj) },
  { header: 'UF', width: 6, style: TEXT, cell: (row) => text(row.unidadeOrgao?.ufSigla) },
  { header: 'Município', width: 22, style: WRAPPED, cell: (row) => text(row.unidadeOrgao?.municipioNome) },
  { header: 'Modalidade', width: 22, style: WRAPPED, cell: modalidade },
  { header: VALOR, width: 24, style: MONEY, textStyle: OUTLIER, cell: valor },
  { header: 'Publicação', width: 17, style: DATE, cell: (row) => wallClock(row.dataPublicacaoPncp) },
  {
    header: 'Início do recebimento de propostas',
    width: 17,
    style: DATE,
    cell: (row) => wallClock(row.dataAberturaProposta),
  },
  { header: FIM, width: 17, style: DATE, cell: (row) => wallClock(row.dataEncerramentoProposta) },
  { header: 'Dias restantes', width: 11, style: DAYS, cell: diasRestantes },
  { header: 'Situação', width: 22, style: WRAPPED, cell: (row) => text(situacaoLabel(row)) },
  { header: 'Tipo', width: 22, style: WRAPPED, cell: ({ bidiq }) => text(TIPO_LABELS[bidiq.tipo]) },
  {
    header: 'A conferir',
    width: 20,
    style: WRAPPED,
    cell: ({ bidiq }) => list(bidiq.aConferir.map((check) => CHECK_LABELS[check])),
  },
  {
    header: 'Limite estimado para esclarecimentos e impugnação',
    width: 15,
    style: DAY,
    cell: (row) => wallClock(questionsLimit(row)),
  },
  {
    header: 'Termos encontrados',
    width: 26,
    style: WRAPPED,
    cell: ({ bidiq }) => list([bidiq.termos, bidiq.setores, bidiq.termosSetor ?? []].flat()),
  },
  { header: 'Itens encontrados', width: 44, style: WRAPPED, cell: itensEncontrados },
  { header: 'Link', width: 17, style: LINK, textStyle: TEXT, cell: link },
]

const WHY: Column = {
  header: 'Por que ficou de fora',
  width: 44,
  style: WRAPPED,
  cell: ({ bidiq }) => text(bidiq.quase?.motivo),
}

/** As of a result, with why each row is not in it. The link stays last. */
export const NEAR_MISS_COLUMNS: readonly Column[] = [...COLUMNS.slice(0, -1), WHY, ...COLUMNS.slice(-1)]

export const VALOR_COLUMN = letterOf(VALOR)

export function lastColumn(columns: readonly Column[]): string {
  return String.fromCharCode(64 + columns.length)
}

function letterOf(header: string): string {
  return String.fromCharCode(65 + COLUMNS.findIndex((column) => column.header === header))
}

function modalidade(row: ResultRow): CellValue {
  return text(row.modalidadeNome ?? MODALIDADES[row.modalidadeId ?? 0])
}

/** Outliers are text, so that no sum of the user's can take them in; they say what they are. */
function valor(row: ResultRow): CellValue {
  const value = number(row.valorTotalEstimado)
  if (value === null || value <= 0) return null
  return countedValue(value) ?? `${brl(value)} (valor atípico)`
}

function diasRestantes(row: ResultRow, { line, now }: Place): CellValue {
  const deadline = wallClock(row.dataEncerramentoProposta)
  if (!deadline || !countsDown(row)) return null
  const cell = letterOf(FIM) + line
  const days = Math.floor(deadline.getTime() / DAY_MS) - Math.floor(now.getTime() / DAY_MS)
  return {
    formula: `IF(${cell}<NOW(),"Encerrada",INT(${cell})-TODAY())`,
    result: deadline < now ? 'Encerrada' : days,
  }
}

/** Empty where the query did not ask about items; what was not read is said. */
function itensEncontrados({ bidiq: { itens } }: ResultRow): CellValue {
  if (!itens) return null
  const found = itens.encontrados.map(
    ({ numero, descricao }) => `Item ${numero ?? 'sem número'}: ${descricao}`,
  )
  const more = itens.total - found.length
  const parts = [
    ...found,
    ...(more > 0 ? [`e mais ${more}`] : []),
    ...(itens.lidos ? [] : ['itens ainda não lidos']),
  ]
  return text(parts.join('; '))
}

const WEB_ADDRESS = /^https?:\/\/[\x21-\x7E]{1,2000}$/

function link({ bidiq }: ResultRow, { mayLink }: Place): CellValue {
  const address = text(bidiq.link)
  const usable = mayLink && address && WEB_ADDRESS.test(address)
  return usable ? { text: 'Abrir no PNCP', hyperlink: address } : address
}
