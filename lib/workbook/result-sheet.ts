import type { Column } from './columns.ts'
import { createCellNotes } from './cell-notes.ts'
import { letterAt, lettersOf } from './letters.ts'
import { addLine, heightOf, styleOf } from './lines.ts'
import type { Package } from './package.ts'
import type { Limits } from './protocol.ts'
import type { WorkbookRow } from './row.ts'
import { STATUS_CHOICES } from './status-choices.ts'
import { BAND, FOOTER, PAGE } from './styles.ts'
import { Link, type CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { canBeTable } from './xlsx/table.ts'

/** A sheet with a line for each row. */
export type ResultSheet = {
  /** Whether it has all the rows that a sheet takes. */
  readonly isFull: boolean
  /** Answers the values of its cells. They are overwritten by the next row. */
  add(row: WorkbookRow): readonly CellValue[]
  /** Ends the sheet, with one more line under its rows where totals are given. Answers how many notes were left out. */
  finish(totals?: { values: CellValue[]; styleAt(index: number): Style }): number
}

export type ResultSheetOptions = {
  name: string
  /** For formulas; letters, digits and `_`, unlike that of any other sheet of the file. */
  tableName: string
  columns: readonly Column[]
  /** Brasília wall clock, as `Place`. */
  now: Date
  limits: Limits
}

export function openResultSheet(file: Package, options: ResultSheetOptions): ResultSheet {
  const { name, tableName, columns, now, limits } = options
  const sheet = file.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 1, activeCell: 'A2' }],
    pageSetup: { ...PAGE, printTitlesRow: '1:1' },
    headerFooter: FOOTER,
  })
  sheet.columns = columns.map(({ width, style }) => ({ width, style }))
  const headers = columns.map(({ header }) => header)
  addLine(sheet, headers, (index) => columns[index]!.headerStyle, 45)

  const notes = createCellNotes(sheet, columns, limits.notesPerSheet)
  const letters = lettersOf(columns)
  const values: CellValue[] = columns.map(() => null)
  const styleIds = new Uint32Array(columns.length)
  let links = 0

  /** What the sheet has over its rows: of no use where there are none. */
  function dress(): void {
    const last = letterAt(columns.length) + sheet.lines
    sheet.addConditional(`A2:${last}`, { type: 'expression', formula: 'MOD(ROW(),2)=1', style: BAND })
    sheet.expectTexts(`A2:${last}`)
    const status = letters.get('status')
    if (status) sheet.addChoices({ range: `${status}2:${status}${sheet.lines}`, ...STATUS_CHOICES })
    const altText = `${name}: uma contratação por linha, ${columns.length} colunas.`
    if (canBeTable(headers)) sheet.addTable({ name: tableName, range: `A1:${last}`, headers, altText })
    else sheet.filter(`A1:${last}`)
  }

  return {
    get isFull() {
      return sheet.lines > limits.rowsPerSheet
    },

    add(row) {
      const line = sheet.lines + 1
      const place = { line, now, mayLink: links < limits.linksPerSheet, letters }
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at]!
        const value = column.cell(row, place)
        values[at] = value
        styleIds[at] = sheet.styleId(styleOf(column, value))
        if (value instanceof Link) links++
      }
      if (row.kept) notes.add(row.kept, line, styleIds)
      sheet.addLine(values, styleIds, heightOf(columns, values))
      return values
    },

    finish(totals) {
      if (sheet.lines > 1) dress()
      if (totals) addLine(sheet, totals.values, totals.styleAt, heightOf(columns, totals.values))
      sheet.commit()
      return notes.left
    },
  }
}
