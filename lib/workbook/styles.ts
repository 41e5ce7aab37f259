import type { Alignment, Font, PageSetup, Style } from 'exceljs'

/** Shared objects: exceljs recognises a style by identity, and is several times slower otherwise. */

// Named in full: a font without a name is drawn in another face by LibreOffice.
const FONT: Partial<Font> = { name: 'Calibri', family: 2, size: 11 }
const BOLD: Partial<Font> = { ...FONT, bold: true }
const BLUE = 'FF0B4F6C'
const TOP: Partial<Alignment> = { vertical: 'top' }
const WRAP: Partial<Alignment> = { vertical: 'top', wrapText: true }

// '@' keeps a text a text even after it is edited by hand.
export const TEXT: Partial<Style> = { numFmt: '@', alignment: TOP }
export const WRAPPED: Partial<Style> = { numFmt: '@', alignment: WRAP }
// The file format's own notation; each program shows it the way of its locale.
export const MONEY: Partial<Style> = { numFmt: '"R$" #,##0.00', alignment: TOP }
export const DATE: Partial<Style> = {
  numFmt: 'dd/mm/yyyy hh:mm',
  alignment: { ...TOP, horizontal: 'center' },
}
export const DAY: Partial<Style> = { numFmt: 'dd/mm/yyyy', alignment: { ...TOP, horizontal: 'center' } }
export const DAYS: Partial<Style> = { numFmt: '0', alignment: { ...TOP, horizontal: 'center' } }
export const INTEGER: Partial<Style> = { numFmt: '#,##0', alignment: TOP }
export const PERCENT: Partial<Style> = { numFmt: '0.0%', alignment: TOP }
// In Portuguese whatever the language of the program.
export const MONTH: Partial<Style> = {
  numFmt: '[$-416]mmmm" de "yyyy',
  alignment: { ...TOP, horizontal: 'left' },
}
export const NOT_A_NUMBER: Partial<Style> = { numFmt: '@', alignment: { ...WRAP, horizontal: 'right' } }
export const CENTERED: Partial<Style> = { numFmt: '@', alignment: { ...WRAP, horizontal: 'center' } }
export const LINK: Partial<Style> = {
  font: { ...FONT, color: { argb: 'FF0563C1' }, underline: true },
  alignment: TOP,
}
export const OUTLIER: Partial<Style> = {
  numFmt: '@',
  font: { ...FONT, italic: true, color: { argb: 'FF7F7F7F' } },
  alignment: { ...WRAP, horizontal: 'right' },
}

const TOTAL_LINE: Partial<Style> = {
  font: BOLD,
  border: { top: { style: 'thin', color: { argb: BLUE } } },
}
export const TOTAL_TEXT: Partial<Style> = { ...TOTAL_LINE, numFmt: '@', alignment: WRAP }
export const TOTAL_MONEY: Partial<Style> = { ...MONEY, ...TOTAL_LINE }
export const TOTAL_INTEGER: Partial<Style> = { ...INTEGER, ...TOTAL_LINE }
export const TOTAL_PERCENT: Partial<Style> = { ...PERCENT, ...TOTAL_LINE }

export const HEADER: Partial<Style> = {
  font: { ...BOLD, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: BLUE } },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
}
/** Columns that wait for the user's own words. */
export const USER_HEADER: Partial<Style> = {
  ...HEADER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF7A4E00' } },
}
export const USER_CELL: Partial<Style> = {
  alignment: WRAP,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E7' } },
}
export const USER_DAY: Partial<Style> = { ...USER_CELL, numFmt: 'dd/mm/yyyy' }
export const USER_DATE: Partial<Style> = { ...USER_CELL, numFmt: 'dd/mm/yyyy hh:mm' }
export const TITLE: Partial<Style> = { font: { ...BOLD, size: 14 }, alignment: TOP }
export const SECTION: Partial<Style> = {
  font: { ...BOLD, size: 12, color: { argb: BLUE } },
  alignment: TOP,
}
export const SUBLABEL: Partial<Style> = { alignment: { ...WRAP, horizontal: 'left', indent: 1 } }
export const LABEL: Partial<Style> = { font: BOLD, alignment: WRAP }
export const WARNING: Partial<Style> = {
  numFmt: '@',
  font: { ...BOLD, color: { argb: 'FFC00000' } },
  alignment: WRAP,
}
export const CENTERED_WARNING: Partial<Style> = { ...WARNING, alignment: { ...WRAP, horizontal: 'center' } }
export const NOTICE: Partial<Style> = { font: BOLD, alignment: TOP }

/** A4, as wide as the columns, with page numbers. */
export const PAGE: Partial<PageSetup> = {
  orientation: 'landscape',
  paperSize: 9,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
}
export const FOOTER = { oddFooter: '&L&A&RPágina &P de &N' }
