import { Link, type CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { cellOf } from '../kept-file/join.ts'
import type { KeptJob } from '../kept-file/kept-job.ts'
import { USER_COLUMNS } from '../kept-file/known-headers.ts'
import type { LeftRow } from '../kept-file/left-row.ts'
import type { KeptRow } from '../kept-file/record.ts'
import { plainText, type Typed } from '../kept-file/xlsx/cell.ts'
import {
  COLUMN_HEADERS,
  COLUMN_IDS,
  DEFAULT_COLUMN_IDS,
  NUMERO,
  type ColumnId,
} from '../search/column-list.ts'
import { pncpLink } from '../search/contratacao.ts'
import { text } from './cells.ts'
import { LINK_TEXT } from './column-values.ts'
import { columnsOf, type Column } from './columns.ts'
import { letterAt } from './letters.ts'
import type { Package, Sheet } from './package.ts'
import type { Limits } from './protocol.ts'
import { addLine, heightOf } from './lines.ts'
import { FOOTER, HEADER, LINK, PAGE, TEXT, USER_CELL, USER_HEADER, WRAPPED } from './styles.ts'
import { userDateStyle } from './user-date-style.ts'

type LeftColumn = {
  header: string
  width: number
  style: Style
  headerStyle?: Style
  value(row: LeftRow): CellValue
}

const NAME = 'Saíram da pesquisa'
const ROWS_PER_BREATH = 64
/** Made anew from the row of a result, or about it: none of it is left here. */
const NOT_KEPT = new Set<string>([NUMERO, 'link', ...USER_COLUMNS])
/** Numbers in a column of texts: no style of the column fits them. */
const PLAIN: Style = { alignment: { vertical: 'top' } }

/**
 * The rows of the user's earlier file that are not in the result, as they were there, with why: a file that comes
 * back brings them along, so that nothing anybody wrote is lost. No sheet where there is none.
 */
export async function writeSairam(
  file: Package,
  rows: Iterable<LeftRow>,
  { headers, columns: inFile }: Pick<KeptJob, 'headers' | 'columns'>,
  limits: Limits,
): Promise<void> {
  const columns = leftColumns(headers, new Set(inFile))
  let sheet: Sheet | undefined
  let sheets = 0
  let line = 0
  let links = 0

  for (const row of rows) {
    if (!sheet || line > limits.rowsPerSheet) {
      if (sheet) finish(sheet, columns.length, line)
      sheet = addSheet(file, sheets++ === 0 ? NAME : `${NAME} (${sheets})`, columns)
      line = 1
      links = 0
    }
    line++
    const values = columns.map((column) => column.value(row))
    const link = row.record.numero && links < limits.linksPerSheet ? pncpLink(row.record.numero) : undefined
    if (link) links++
    values.push(link ? new Link(LINK_TEXT, link) : null)
    addLine(sheet, values, (index) => styleOf(columns[index], values[index]), heightOf(columns, values))
    if (line % ROWS_PER_BREATH === 0) await file.breathe()
  }
  if (sheet) finish(sheet, columns.length, line)
}

/** Ours as in every file, and those beyond that this one has. */
function leftColumns(headers: readonly string[], inFile: ReadonlySet<string>): LeftColumn[] {
  const ids = COLUMN_IDS.filter((id) => DEFAULT_COLUMN_IDS.includes(id) || inFile.has(id))
  return [
    { header: 'Nº de controle PNCP', width: 30, style: TEXT, value: ({ record }) => ownCell(record, NUMERO) },
    { header: 'Por que está aqui', width: 22, style: WRAPPED, value: ({ label }) => label },
    { header: 'Explicação', width: 50, style: WRAPPED, value: ({ explanation }) => text(explanation) },
    ...USER_COLUMNS.map((id): LeftColumn => {
      const [{ header, width, style }] = columnsOf([id]) as [Column]
      return {
        header,
        width,
        style,
        headerStyle: USER_HEADER,
        value: ({ record }) => userCell(record.user[id], commentsOf(record, id)),
      }
    }),
    ...columnsOf(ids.filter((id) => !NOT_KEPT.has(id))).map(({ id, header, width, style }): LeftColumn => ({
      header,
      width,
      style,
      value: ({ record }) => ownCell(record, id),
    })),
    ...headers.map((header, at): LeftColumn => ({
      header: text(header) ?? '',
      width: 22,
      style: USER_CELL,
      headerStyle: USER_HEADER,
      value: ({ record }) => userCell(record.extra[at], commentsOf(record, `+${at}`)),
    })),
  ]
}

/** Days left were counted for another day; in a row without number the user may have written there. */
function ownCell({ own, numero }: KeptRow, id: string): CellValue {
  if (id === 'diasRestantes' && numero !== null) return null
  return cellOf(own[id])
}

/** Comments go below what the cell says: where rows are only kept, they are as safe there as anything else. */
function userCell(value: Typed | undefined, comments: string[]): CellValue {
  if (comments.length === 0) return cellOf(value)
  return text([plainText(value), ...comments].filter(Boolean).join('\n'))
}

/** Those on cells of ours, which are made anew, are told with the user's observations. */
function commentsOf({ comments = {} }: KeptRow, id: string): string[] {
  const isOurs = (at: string) => !at.startsWith('+') && !USER_COLUMNS.some((column) => column === at)
  return Object.entries(comments).flatMap(([at, comment]) => {
    if (at === id) return [`[Comentário: ${comment}]`]
    if (id !== 'observacoes' || !isOurs(at)) return []
    const header: string = COLUMN_HEADERS[at as ColumnId] ?? at
    return [`[Comentário em ${header}: ${comment}]`]
  })
}

function styleOf(column: LeftColumn | undefined, value: CellValue | undefined): Style {
  if (!column) return LINK
  const { style } = column
  if (value instanceof Date) return style.numFmt?.includes('yy') ? style : userDateStyle(value)
  if (typeof value === 'string') return style.numFmt === undefined || style.numFmt === '@' ? style : WRAPPED
  return style.numFmt === '@' ? PLAIN : style
}

function addSheet(file: Package, name: string, columns: readonly LeftColumn[]): Sheet {
  const sheet = file.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 1, activeCell: 'A2' }],
    pageSetup: { ...PAGE, printTitlesRow: '1:1' },
    headerFooter: FOOTER,
  })
  sheet.columns = [...columns.map(({ width }) => ({ width })), { width: 17 }]
  addLine(
    sheet,
    [...columns.map(({ header }) => header), 'Link'],
    (index) => columns[index]?.headerStyle ?? HEADER,
    45,
  )
  return sheet
}

function finish(sheet: Sheet, columns: number, lastLine: number): void {
  sheet.filter(`A1:${letterAt(columns + 1)}${lastLine}`)
  sheet.commit()
}
