import { letterAt } from '../letters.ts'
import { cellXml, Link } from './cell.ts'
import type { PartList } from './part-list.ts'
import { createRelations } from './relations.ts'
import type { SharedTexts } from './shared-texts.ts'
import { sheetHead } from './sheet-head.ts'
import type { Choices, ConditionalRule, SheetColumn, SheetOptions, TableOptions } from './sheet-options.ts'
import { sheetTail, type Extras } from './sheet-tail.ts'
import { writeRelated } from './sheet-parts.ts'
import type { Style } from './style.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { Zip } from './zip.ts'

/** A sheet that is written as it goes: what a line held is forgotten once it is added. */
export type Sheet = {
  readonly name: string
  /** To be set before the first line. */
  columns: SheetColumn[]
  /** The number of lines so far: that of the last one, as programs count them. */
  readonly lines: number
  /** The id of a style, for `addLine`. */
  styleId(style: Style): number
  styleOf(id: number): Style
  /** Writes the next line; a style for each value. `height` in points. */
  addLine(values: readonly unknown[], styleIds: ArrayLike<number>, height?: number): void
  /** Makes one cell of several, `A1:C1`. */
  merge(range: string): void
  /** `line` and `column` count from 1. */
  addNote(line: number, column: number, text: string): void
  addConditional(range: string, rule: ConditionalRule): void
  addChoices(choices: Choices): void
  /** Arrows to filter by, over these cells. A table has its own. */
  filter(range: string): void
  addTable(table: TableOptions): void
  /** Numbers that are texts on purpose: programs then do not warn of them. */
  expectTexts(range: string): void
  /** Ends the sheet. Nothing more can be added to it. */
  commit(): void
}

type Surroundings = {
  zip: Zip
  styles: StyleSheet
  shared: SharedTexts
  parts: PartList
  /** Of the sheet in the workbook, from 1. */
  number: number
  onFilter(range: string): void
}

export function createSheet(
  name: string,
  options: SheetOptions,
  { zip, styles, shared, parts, number, onFilter }: Surroundings,
): Sheet {
  const relations = createRelations()
  const extras: Extras = {
    links: [],
    notes: [],
    conditionals: [],
    choices: [],
    merges: [],
    tables: [],
    expectedTexts: [],
  }
  const letters: string[] = []
  let columnStyles: number[] = []
  const part = `xl/worksheets/sheet${number}.xml`
  let columns: SheetColumn[] = []
  let lines = 0
  parts.add(part, 'worksheet')
  zip.begin(part)

  function begin(): void {
    columnStyles = columns.map(({ style }) => (style ? styles.idOf(style) : 0))
    zip.write(sheetHead(options, columns, styles, number === 1))
  }

  return {
    name,

    get columns() {
      return columns
    },
    set columns(given) {
      columns = given
    },

    get lines() {
      return lines
    },

    styleId: (style) => styles.idOf(style),
    styleOf: (id) => styles.styleOf(id),

    addLine(values, styleIds, height) {
      if (lines === 0) begin()
      lines++
      let xml = height ? `<row r="${lines}" ht="${height}" customHeight="1">` : `<row r="${lines}">`
      for (let at = 0; at < values.length; at++) {
        const value = values[at]
        const style = styleIds[at] ?? 0
        if ((value === null || value === undefined) && style === columnStyles[at]) continue // looks so by itself
        const reference = (letters[at] ??= letterAt(at + 1)) + lines
        xml += cellXml(reference, style, value, shared)
        if (value instanceof Link)
          extras.links.push({ reference, id: relations.add('hyperlink', value.address) })
      }
      zip.write(xml + '</row>')
    },

    merge: (range) => void extras.merges.push(range),
    addNote: (line, column, text) =>
      void extras.notes.push({ reference: letterAt(column) + line, line, column, text }),
    addConditional: (range, rule) => void extras.conditionals.push({ range, rule }),
    addChoices: (choices) => void extras.choices.push(choices),
    addTable: (table) => void extras.tables.push(table),
    expectTexts: (range) => void extras.expectedTexts.push(range),
    filter(range) {
      extras.filter = range
      onFilter(range)
    },

    commit() {
      if (lines === 0) begin()
      const related = { notes: extras.notes, tables: extras.tables, number, relations, parts }
      const { ids, write } = writeRelated(related)
      for (const piece of sheetTail(extras, options, { ids, number, styles })) zip.write(piece)
      zip.end()
      write(zip)
    },
  }
}
