import { plainXmlText, XML_HEAD, xmlAttribute } from './xml.ts'

/** A sheet as the workbook knows it. */
export type SheetEntry = {
  name: string
  relation: string
  /** The cells that are filtered, `A1:O9`. */
  filter?: string
  /** Lines printed on each page, `1:1`. */
  titleLines?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAX_NAME = 31

/** Programs work out formulas as they open the file, whatever values are kept beside them. */
export function workbookXml(sheets: readonly SheetEntry[]): string {
  const names = sheets.flatMap(namesOf)
  return [
    XML_HEAD,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<workbookPr defaultThemeVersion="166925"/>',
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16200"/></bookViews>',
    '<sheets>',
    ...sheets.map(
      ({ name, relation }, at) =>
        `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}" r:id="${relation}"/>`,
    ),
    '</sheets>',
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    '</workbook>',
  ].join('')
}

/** LibreOffice shows no arrows to filter by without the hidden name. */
function namesOf({ name, filter, titleLines }: SheetEntry, at: number): string[] {
  const sheet = `'${plainXmlText(name.replaceAll("'", "''"))}'!`
  const cells = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const lines = (range: string) => range.replace(/\d+/g, '$$$&')
  return [
    filter
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet}${cells(filter)}</definedName>`
      : '',
    titleLines
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}${lines(titleLines)}</definedName>`
      : '',
  ].filter(Boolean)
}

/**
 * @throws {RangeError} for a name that Excel refuses, or that another sheet has already. Our bug, never user input.
 */
export function checkSheetName(name: string, others: readonly SheetEntry[]): void {
  const isAllowed = name.length >= 1 && name.length <= MAX_NAME && !/[[\]:*?/\\]|^'|'$/.test(name)
  if (!isAllowed) throw new RangeError(`No name for a sheet: ${name}`)
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new RangeError(`Two sheets named ${name}`)
}
