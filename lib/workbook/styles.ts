import type { PageSetup } from './xlsx/sheet-options.ts'
import type { Alignment, Font, Style } from './xlsx/style.ts'

/** Shared objects: styles are told apart by identity. */

// Named in full: a font without a name is drawn in another face by LibreOffice.
const FONT: Font = { name: 'Calibri', family: 2, size: 11 }
const BOLD: Font = { ...FONT, bold: true }
const BLUE = 'FF0B4F6C'
const TOP: Alignment = { vertical: 'top' }
const WRAP: Alignment = { vertical: 'top', wrapText: true }

// '@' keeps a text a text even after it is edited by hand.
export const TEXT: Style = { numFmt: '@', alignment: TOP }
export const WRAPPED: Style = { numFmt: '@', alignment: WRAP }
// The file format's own notation; each program shows it the way of its locale.
export const MONEY: Style = { numFmt: '"R$" #,##0.00', alignment: TOP }
export const DATE: Style = {
  numFmt: 'dd/mm/yyyy hh:mm',
  alignment: { ...TOP, horizontal: 'center' },
}
export const DAY: Style = { numFmt: 'dd/mm/yyyy', alignment: { ...TOP, horizontal: 'center' } }
export const DAYS: Style = { numFmt: '0', alignment: { ...TOP, horizontal: 'center' } }
export const INTEGER: Style = { numFmt: '#,##0', alignment: TOP }
export const PERCENT: Style = { numFmt: '0.0%', alignment: TOP }
// In Portuguese whatever the language of the program.
export const MONTH: Style = {
  numFmt: '[$-416]mmmm" de "yyyy',
  alignment: { ...TOP, horizontal: 'left' },
}
// Hours may be more than a day's.
export const DURATION: Style = { numFmt: '[h]:mm', alignment: { ...TOP, horizontal: 'center' } }
const LEFT: Alignment = { vertical: 'top', horizontal: 'left' }
export const LEFT_DATE: Style = { ...DATE, alignment: LEFT }
export const LEFT_INTEGER: Style = { ...INTEGER, alignment: LEFT }
export const LEFT_MONEY: Style = { ...MONEY, alignment: LEFT }
export const NOT_A_NUMBER: Style = { numFmt: '@', alignment: { ...WRAP, horizontal: 'right' } }
export const CENTERED: Style = { numFmt: '@', alignment: { ...WRAP, horizontal: 'center' } }
export const LINK: Style = {
  font: { ...FONT, color: { argb: 'FF0563C1' }, underline: true },
  alignment: TOP,
}
export const LINK_WRAPPED: Style = { ...LINK, alignment: WRAP }
export const OUTLIER: Style = {
  numFmt: '@',
  font: { ...FONT, italic: true, color: { argb: 'FF7F7F7F' } },
  alignment: { ...WRAP, horizontal: 'right' },
}

const TOTAL_LINE: Style = {
  font: BOLD,
  border: { top: { style: 'thin', color: { argb: BLUE } } },
}
export const TOTAL_TEXT: Style = { ...TOTAL_LINE, numFmt: '@', alignment: WRAP }
export const TOTAL_MONEY: Style = { ...MONEY, ...TOTAL_LINE }
export const TOTAL_INTEGER: Style = { ...INTEGER, ...TOTAL_LINE }
export const TOTAL_PERCENT: Style = { ...PERCENT, ...TOTAL_LINE }

export const HEADER: Style = {
  font: { ...BOLD, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: BLUE } },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
}
/** Columns that wait for the user's own words. */
export const USER_HEADER: Style = {
  ...HEADER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF7A4E00' } },
}
export const USER_CELL: Style = {
  alignment: WRAP,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E7' } },
}
export const USER_DAY: Style = { ...USER_CELL, numFmt: 'dd/mm/yyyy' }
export const USER_DATE: Style = { ...USER_CELL, numFmt: 'dd/mm/yyyy hh:mm' }
/** Every other line. Laid over the cells as they are shown, so that it stays right when they are sorted. */
export const BAND: Style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF5F8' } } }

const CHANGED_EDGE = { style: 'thin', color: { argb: 'FFC55A11' } } as const

/** Of a cell that says something else than in the user's earlier file: seen on lines of either colour. */
export function changed(style: Style): Style {
  return {
    ...style,
    font: { ...FONT, ...style.font, bold: true, color: { argb: 'FFC55A11' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
    border: { left: CHANGED_EDGE, right: CHANGED_EDGE, top: CHANGED_EDGE, bottom: CHANGED_EDGE },
  }
}
export const TITLE: Style = { font: { ...BOLD, size: 14 }, alignment: TOP }
export const SECTION: Style = {
  font: { ...BOLD, size: 12, color: { argb: BLUE } },
  alignment: TOP,
}
export const LABEL: Style = { font: BOLD, alignment: WRAP }
export const WARNING: Style = {
  numFmt: '@',
  font: { ...BOLD, color: { argb: 'FFC00000' } },
  alignment: WRAP,
}
/** Beside empty cells a text that does not wrap runs on over them. */
export const RUNNING: Style = { numFmt: '@', alignment: TOP }
export const RUNNING_WARNING: Style = { ...WARNING, alignment: TOP }
export const NOTICE: Style = { font: BOLD, alignment: TOP }

/** A4, as wide as the columns, with page numbers. */
export const PAGE: PageSetup = {
  orientation: 'landscape',
  paperSize: 9,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
}
export const FOOTER = { oddFooter: '&L&A&RPágina &P de &N' }
