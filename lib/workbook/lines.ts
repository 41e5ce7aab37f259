import type { Column } from './columns.ts'
import type { Sheet } from './package.ts'
import type { CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'

/** Lines of the sheets, as people read them. */

const LINE_HEIGHT = 15
const MAX_LINES = 12
/** Column widths are counted in digits: most letters are narrower, capitals are wider. */
const LETTERS_PER_UNIT = 1.05
const CAPITALS_PER_UNIT = 0.85
const SMALL_LETTER = /[a-zß-öø-ÿ]/

/** How a cell of the column looks with that value in it. */
export function styleOf(
  { style, textStyle, dateStyle }: Pick<Column, 'style' | 'textStyle' | 'dateStyle'>,
  value: CellValue,
): Style {
  if (dateStyle && value instanceof Date) return dateStyle(value)
  return textStyle && typeof value === 'string' ? textStyle : style
}

export function addLine(
  sheet: Sheet,
  values: readonly CellValue[],
  styleAt: (index: number) => Style,
  height?: number,
): void {
  sheet.addLine(
    values,
    values.map((_, index) => sheet.styleId(styleAt(index))),
    height,
  )
}

/**
 * LibreOffice gives every line the height of one row of text unless told, and Excel takes long to fit many.
 * Long objetos stay below a height that would fill the screen; the cell still holds the whole text.
 */
export function heightOf(
  columns: readonly Pick<Column, 'width' | 'style' | 'textStyle'>[],
  values: readonly CellValue[],
): number {
  let lines = 1
  for (let at = 0; at < columns.length; at++) {
    const value = values[at]
    if (typeof value === 'string') lines = Math.max(lines, linesOf(columns[at]!, value))
  }
  return Math.min(lines, MAX_LINES) * LINE_HEIGHT
}

function linesOf({ width, style, textStyle }: Pick<Column, 'width' | 'style' | 'textStyle'>, text: string) {
  const isShort = text.length <= width * CAPITALS_PER_UNIT
  if (isShort || !(textStyle ?? style).alignment?.wrapText) return 1
  const perUnit = SMALL_LETTER.test(text) ? LETTERS_PER_UNIT : CAPITALS_PER_UNIT
  return Math.ceil(text.length / (width * perUnit))
}
