import type { CellValue, Style } from 'exceljs'
import { DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import { countedValue, isOutlier } from '../search/contratacao.ts'
import type { SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'
import { number, wallClock } from './cells.ts'
import { columnsOf, keptColumns, NEAR_MISS_COLUMNS, type Column } from './columns.ts'
import { letterAt, lettersOf } from './letters.ts'
import type { Package, Sheet } from './package.ts'
import type { Limits } from './protocol.ts'
import type { WorkbookRow } from './row.ts'
import { FOOTER, HEADER, NOTICE, PAGE, TOTAL_MONEY, TOTAL_TEXT } from './styles.ts'

export type Written = { rows: number; sheets: number; plainLinks: number; outliers: number }

type Options = {
  state: SearchState
  generatedAt: number
  limits: Limits
  nearMisses?: boolean
  columns?: readonly ColumnId[] | undefined
  /** Of a file made from an earlier one of the user's, which may have columns of theirs. */
  kept?: { headers: readonly string[] } | undefined
}

const NAME = 'Contratações'
const NEAR_MISSES_NAME = 'Quase atenderam'
const ROWS_PER_BREATH = 64
const LINE_HEIGHT = 15
const MAX_LINES = 12
/** Column widths are counted in digits: most letters are narrower, capitals are wider. */
const LETTERS_PER_UNIT = 1.05
const CAPITALS_PER_UNIT = 0.85

/** Writes every row in the given order; a sheet that is full is followed by another. */
export async function writeContratacoes(
  file: Package,
  chunks: AsyncIterable<WorkbookRow[]>,
  { state, generatedAt, limits, nearMisses = false, columns: chosen = DEFAULT_COLUMN_IDS, kept }: Options,
): Promise<Written> {
  const plain = nearMisses ? NEAR_MISS_COLUMNS : columnsOf(chosen)
  const columns = kept ? keptColumns(plain, kept.headers) : plain
  const letters = lettersOf(columns)
  const name = nearMisses ? NEAR_MISSES_NAME : NAME
  const now = wallClock(brasiliaTime(generatedAt)) ?? new Date(generatedAt)
  const done: Written = { rows: 0, sheets: 1, plainLinks: 0, outliers: 0 }
  let sheet = addSheet(file, name, columns)
  let line = 1
  let links = 0
  let total = 0

  function finishSheet(): void {
    file.filter(sheet, `A1:${letterAt(columns.length)}${line}`)
    addTotals(sheet, columns, line, total, state)
    sheet.commit()
  }

  for await (const chunk of chunks) {
    for (const row of chunk) {
      if (line > limits.rowsPerSheet) {
        finishSheet()
        done.sheets++
        sheet = addSheet(file, `${name} (${done.sheets})`, columns)
        line = 1
        links = 0
        total = 0
      }
      line++
      const place = { line, now, mayLink: links < limits.linksPerSheet, letters }
      const values = columns.map((column) => column.cell(row, place))
      addLine(sheet, values, (index) => styleOf(columns[index], values[index]), heightOf(columns, values))

      const link = values[columns.findIndex(({ id }) => id === 'link')]
      if (typeof link === 'object' && link) links++
      else if (link) done.plainLinks++
      const valor = number(row.valorTotalEstimado) ?? 0
      if (isOutlier(valor)) done.outliers++
      total += countedValue(valor) ?? 0
      done.rows++
      if (done.rows % ROWS_PER_BREATH === 0) await file.breathe(sheet)
    }
  }

  if (done.rows > 0) finishSheet()
  else {
    addLine(sheet, [emptyNotice(state)], () => NOTICE)
    sheet.commit()
  }
  return done
}

function addSheet(file: Package, name: string, columns: readonly Column[]): Sheet {
  const sheet = file.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 1, topLeftCell: 'A2', activeCell: 'A2' }],
    pageSetup: { ...PAGE, printTitlesRow: '1:1' },
    headerFooter: FOOTER,
  })
  sheet.columns = columns.map(({ width }) => ({ width }))
  const headers = columns.map(({ header }) => header)
  addLine(sheet, headers, (index) => columns[index]?.headerStyle ?? HEADER, 45)
  return sheet
}

export function addLine(
  sheet: Sheet,
  values: CellValue[],
  styleAt: (index: number) => Partial<Style>,
  height?: number,
): void {
  const row = sheet.addRow(values)
  if (height) row.height = height
  for (let index = 0; index < values.length; index++) row.getCell(index + 1).style = styleAt(index)
  row.commit()
}

function styleOf(column: Column | undefined, value: CellValue | undefined): Partial<Style> {
  const { style = {}, textStyle, dateStyle } = column ?? {}
  if (dateStyle && value instanceof Date) return dateStyle(value)
  return textStyle && typeof value === 'string' ? textStyle : style
}

/**
 * LibreOffice gives every line the height of one row of text unless told, and Excel takes long to fit many.
 * Long objetos stay below a height that would fill the screen; the cell still holds the whole text.
 */
export function heightOf(
  columns: readonly Pick<Column, 'width' | 'style' | 'textStyle'>[],
  values: CellValue[],
): number {
  let lines = 1
  for (const [index, { width, style, textStyle }] of columns.entries()) {
    const value = values[index]
    const wraps = (textStyle ?? style).alignment?.wrapText
    if (!wraps || typeof value !== 'string') continue
    const perUnit = value === value.toUpperCase() ? CAPITALS_PER_UNIT : LETTERS_PER_UNIT
    lines = Math.max(lines, Math.ceil(value.length / (width * perUnit)))
  }
  return Math.min(lines, MAX_LINES) * LINE_HEIGHT
}

/** The sum of the rows that the user's filter leaves visible. Outliers are text, so it never meets them. */
function addTotals(
  sheet: Sheet,
  columns: readonly Column[],
  lastLine: number,
  total: number,
  state: SearchState,
): void {
  const result = Math.round(total * 100) / 100
  const at = columns.findIndex(({ id }) => id === 'valor')
  if (at < 0) return
  const formula = `SUBTOTAL(109,${letterAt(at + 1)}2:${letterAt(at + 1)}${lastLine})`
  const told = `Soma dos valores informados das linhas visíveis, sem os atípicos.${certainty(state)}`
  const hasObjeto = columns.some(({ id }) => id === 'objeto')
  const values = columns.map(({ id }): CellValue => {
    if (id === 'numeroControlePNCP') return hasObjeto ? 'Total' : `Total. ${told}`
    if (id === 'objeto') return told
    return id === 'valor' ? { formula, result } : null
  })
  const styleAt = (index: number) => (index === at ? TOTAL_MONEY : TOTAL_TEXT)
  addLine(sheet, values, styleAt, heightOf(columns, values))
}

function certainty(state: SearchState): string {
  return state.coverage?.complete ? '' : ' ATENÇÃO: a pesquisa está incompleta, veja a folha Pesquisa.'
}

/** Nothing found and not everything asked must not read alike. */
function emptyNotice(state: SearchState): string {
  return state.coverage?.complete
    ? 'Nenhuma contratação encontrada.'
    : 'Nenhuma contratação encontrada no que foi possível consultar. ATENÇÃO: a pesquisa está incompleta, veja a folha Pesquisa.'
}
