import type { ConditionalRule } from './sheet-options.ts'
import type { StyleSheet } from './style-sheet.ts'
import { plainXmlText } from './xml.ts'

export type Conditional = { range: string; rule: ConditionalRule }

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
const XM = 'http://schemas.microsoft.com/office/excel/2006/main'
/** Ties a bar to its later and fuller description, which older programs do not read. */
const BAR_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}'
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}'

export function conditionalXml(all: readonly Conditional[], sheet: number, styles: StyleSheet): string {
  return all
    .map(({ range, rule }, at) => {
      const body =
        rule.type === 'dataBar'
          ? `<cfRule type="dataBar" priority="${at + 1}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${rule.color.argb}"/></dataBar><extLst><ext uri="${BAR_EXTENSION}" xmlns:x14="${X14}"><x14:id>${barId(sheet, at)}</x14:id></ext></extLst></cfRule>`
          : `<cfRule type="expression" dxfId="${styles.differentialIdOf(rule.style)}" priority="${at + 1}"><formula>${plainXmlText(rule.formula)}</formula></cfRule>`
      return `<conditionalFormatting sqref="${range}">${body}</conditionalFormatting>`
    })
    .join('')
}

/** Bars from nothing to full and of one colour; what the older description cannot say. */
export function extensionsXml(all: readonly Conditional[], sheet: number): string {
  const bars = all.flatMap(({ range, rule }, at) => {
    if (rule.type !== 'dataBar') return []
    const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="max"/><x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/></x14:dataBar>`
    return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(sheet, at)}">${bar}</x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`
  })
  if (bars.length === 0) return ''
  return `<extLst><ext uri="${SHEET_EXTENSION}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings></ext></extLst>`
}

function barId(sheet: number, at: number): string {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0')
  return `{B1D1A000-0000-4000-${hex(0x8000 + sheet, 4)}-${hex(at + 1, 12)}}`
}
