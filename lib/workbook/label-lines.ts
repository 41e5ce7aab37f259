import { text } from './cells.ts'
import { heightOf, addLine } from './lines.ts'
import type { Sheet } from './package.ts'
import { LABEL, SECTION, WRAPPED } from './styles.ts'
import { Link, type CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'

/** Sheets of labels and values, one of each a line. */
export const LABEL_WIDTHS = [38, 110] as const

export function addSection(sheet: Sheet, title: string): void {
  addLine(sheet, [null], () => WRAPPED)
  addLine(sheet, [title], () => SECTION, 20)
}

export function addFact(sheet: Sheet, label: string, value: CellValue, style: Style = WRAPPED): void {
  const styles = [LABEL, style]
  const values = [label, value ?? '—']
  const shown = [label, value instanceof Link ? value.text : value]
  const columns = styles.map((one, at) => ({ width: LABEL_WIDTHS[at]!, style: one }))
  const spare = isUnbroken(value) ? SPARE_HEIGHT : 0
  addLine(sheet, values, (index) => styles[index]!, heightOf(columns, shown) + spare)
}

/** Programs break a long word where they see fit, and may need a line more than its length says. */
const SPARE_HEIGHT = 15

function isUnbroken(value: CellValue): boolean {
  return typeof value === 'string' && value.length > LABEL_WIDTHS[1] && !value.includes(' ')
}

/** A sentence under the values: notes have no label. */
export function addNote(sheet: Sheet, note: string | null, style: Style = WRAPPED): void {
  if (note) addFact(sheet, '', text(note), style)
}
