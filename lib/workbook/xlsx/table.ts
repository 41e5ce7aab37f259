import type { TableOptions } from './sheet-options.ts'
import { XML_HEAD, xmlAttribute } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const ALT_TEXT_EXTENSION = '{504A1905-F514-4f6f-8877-14C23A59335A}'

/** A table over cells that the sheet has: the headers must be what its first line says, or programs "repair" it. */
export function tableXml({ name, range, headers, altText }: TableOptions, id: number): string {
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${xmlAttribute(header)}"/>`)
  return [
    XML_HEAD,
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    `<extLst><ext uri="${ALT_TEXT_EXTENSION}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">`,
    `<x14:table altText="${xmlAttribute(name)}" altTextSummary="${xmlAttribute(altText)}"/></ext></extLst>`,
    '</table>',
  ].join('')
}

/** Excel's own, of the header of a column. */
const MAX_HEADER = 255

/** Whether a table can have these headers: programs ask for different ones, and keep no odd characters in them. */
export function canBeTable(headers: readonly string[]): boolean {
  const different = new Set(headers.map((header) => header.toLowerCase()))
  return (
    different.size === headers.length &&
    headers.every(
      (header) => /\S/.test(header) && header.length <= MAX_HEADER && !/[\p{C}\u2028\u2029]|_x/u.test(header),
    )
  )
}
