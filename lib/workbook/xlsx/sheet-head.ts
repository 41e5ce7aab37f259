import type { PageSetup, SheetColumn, SheetOptions, View } from './sheet-options.ts'
import type { StyleSheet } from './style-sheet.ts'
import { XML_HEAD, xmlText } from './xml.ts'
import { letterAt } from '../letters.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What stands before the rows of a sheet. */
export function sheetHead(
  { properties, views, pageSetup }: SheetOptions,
  columns: readonly SheetColumn[],
  styles: StyleSheet,
  isFirst: boolean,
): string {
  const tab = properties?.tabColor ? `<tabColor rgb="${properties.tabColor.argb}"/>` : ''
  const isFitted = pageSetup?.fitToWidth !== undefined || pageSetup?.fitToHeight !== undefined
  const fit = isFitted ? '<pageSetUpPr fitToPage="1"/>' : ''
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    tab || fit ? `<sheetPr>${tab}${fit}</sheetPr>` : '',
    viewXml(views?.[0] ?? {}, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(columns, styles),
    '<sheetData>',
  ].join('')
}

function viewXml(view: View, isFirst: boolean): string {
  const { showGridLines = true, activeCell } = view
  const grid = showGridLines ? '' : ' showGridLines="0"'
  const selected = isFirst ? ' tabSelected="1"' : ''
  const active = activeCell ? ` activeCell="${activeCell}" sqref="${activeCell}"` : ''
  const { pane, xml } = paneXml(view)
  const selection = pane || active ? `<selection${pane ? ` pane="${pane}"` : ''}${active}/>` : ''
  return `<sheetViews><sheetView${grid}${selected} workbookViewId="0">${xml}${selection}</sheetView></sheetViews>`
}

function paneXml({ state, xSplit = 0, ySplit = 0 }: View): { pane?: string; xml: string } {
  if (state !== 'frozen') return { xml: '' }
  const pane = xSplit && ySplit ? 'bottomRight' : xSplit ? 'topRight' : 'bottomLeft'
  const splits = `${xSplit ? ` xSplit="${xSplit}"` : ''}${ySplit ? ` ySplit="${ySplit}"` : ''}`
  const topLeft = `${letterAt(xSplit + 1)}${ySplit + 1}`
  return {
    pane,
    xml: `<pane${splits} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>`,
  }
}

function columnsXml(columns: readonly SheetColumn[], styles: StyleSheet): string {
  if (columns.length === 0) return ''
  const items = columns.map(({ width, style }, at) => {
    const look = style ? ` style="${styles.idOf(style)}"` : ''
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${look} customWidth="1"/>`
  })
  return `<cols>${items.join('')}</cols>`
}

/** How the sheet is printed. */
export function pageXml(pageSetup: PageSetup = {}, footer?: string): string {
  const { margins, orientation, paperSize, fitToWidth, fitToHeight } = pageSetup
  const sides = margins && Object.entries(margins).map(([side, inches]) => ` ${side}="${inches}"`)
  const setup = Object.entries({ paperSize, fitToWidth, fitToHeight, orientation })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('')
  return [
    sides ? `<pageMargins${sides.join('')}/>` : '',
    setup ? `<pageSetup${setup}/>` : '',
    footer ? `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>` : '',
  ].join('')
}
