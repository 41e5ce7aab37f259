import type { Alignment, Border, Colour, Fill, Font, Style } from './style.ts'
import { XML_HEAD, xmlAttribute } from './xml.ts'

/** The styles of a workbook, numbered as they are met. */
export type StyleSheet = {
  /** Style objects are told apart by identity: share one among the cells that look alike. */
  idOf(style: Style): number
  /** A style that has that id. */
  styleOf(id: number): Style
  /** Of a style laid over that of cells which meet a condition. */
  differentialIdOf(style: Style): number
  xml(): string
}

const DEFAULT: Style = { font: { name: 'Calibri', family: 2, size: 11 } }
/** Formats that the file format numbers itself; ours begin after those it keeps for itself. */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['#,##0', 3],
  ['0%', 9],
  ['@', 49],
])
const FIRST_OWN_FORMAT = 164

export function createStyleSheet(): StyleSheet {
  const ids = new Map<Style, number>()
  const byId: Style[] = []
  const differentialIds = new Map<Style, number>()
  const formats = new Map<string, number>()
  const fonts = createList()
  const fills = createList()
  const borders = createList()
  const cells = createList()
  const differentials: string[] = []
  // The file format reserves the first two fills.
  fills.idOf('<fill><patternFill patternType="none"/></fill>')
  fills.idOf('<fill><patternFill patternType="gray125"/></fill>')

  function formatId(format: string): number {
    const known = BUILT_IN.get(format) ?? formats.get(format)
    if (known !== undefined) return known
    formats.set(format, FIRST_OWN_FORMAT + formats.size)
    return FIRST_OWN_FORMAT + formats.size - 1
  }

  function cellFormat({ numFmt = 'General', font, fill, border, alignment }: Style): string {
    const format = formatId(numFmt)
    const fontId = fonts.idOf(fontXml({ ...DEFAULT.font, ...font }))
    const fillId = fill ? fills.idOf(fillXml(fill)) : 0
    const borderId = borders.idOf(borderXml(border))
    const applied = Object.entries({
      applyNumberFormat: format,
      applyFont: fontId,
      applyFill: fillId,
      applyBorder: borderId,
    })
      .map(([name, id]) => (id ? ` ${name}="1"` : ''))
      .join('')
    const start = `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${applied}`
    return alignment ? `${start} applyAlignment="1">${alignmentXml(alignment)}</xf>` : `${start}/>`
  }

  function idOf(style: Style): number {
    const known = ids.get(style)
    if (known !== undefined) return known
    const id = cells.idOf(cellFormat(style))
    ids.set(style, id)
    byId[id] ??= style
    return id
  }
  idOf(DEFAULT)

  return {
    idOf,

    styleOf: (id) => byId[id] ?? DEFAULT,

    differentialIdOf(style) {
      const known = differentialIds.get(style)
      if (known !== undefined) return known
      const { font, fill, border } = style
      differentials.push(
        `<dxf>${font ? fontXml(font) : ''}${fill ? overlaidFillXml(fill) : ''}${border ? borderXml(border) : ''}</dxf>`,
      )
      differentialIds.set(style, differentials.length - 1)
      return differentials.length - 1
    },

    xml() {
      const own = [...formats].map(
        ([format, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(format)}"/>`,
      )
      return [
        XML_HEAD,
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        own.length > 0 ? counted('numFmts', own) : '',
        counted('fonts', fonts.items),
        counted('fills', fills.items),
        counted('borders', borders.items),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        counted('cellXfs', cells.items),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        counted('dxfs', differentials),
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>',
        '</styleSheet>',
      ].join('')
    },
  }
}

function createList(): { items: string[]; idOf(xml: string): number } {
  const items: string[] = []
  const ids = new Map<string, number>()
  return {
    items,
    idOf(xml) {
      const known = ids.get(xml)
      if (known !== undefined) return known
      ids.set(xml, items.length)
      return items.push(xml) - 1
    },
  }
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`
}

/** The order of the elements is the schema's. */
function fontXml({ name, family, size, bold, italic, underline, color }: Font): string {
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    underline ? '<u/>' : '',
    size ? `<sz val="${size}"/>` : '',
    color ? colourXml('color', color) : '',
    name ? `<name val="${xmlAttribute(name)}"/>` : '',
    family ? `<family val="${family}"/>` : '',
    '</font>',
  ].join('')
}

function fillXml({ pattern, fgColor }: Fill): string {
  return `<fill><patternFill patternType="${pattern}">${colourXml('fgColor', fgColor)}<bgColor indexed="64"/></patternFill></fill>`
}

/** Over another style a solid fill is told by its background, against what the names say. */
function overlaidFillXml({ fgColor }: Fill): string {
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', fgColor)}${colourXml('bgColor', fgColor)}</patternFill></fill>`
}

function borderXml(border: Border = {}): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const edge = border[side]
    return edge ? `<${side} style="${edge.style}">${colourXml('color', edge.color)}</${side}>` : `<${side}/>`
  })
  return `<border>${sides.join('')}<diagonal/></border>`
}

function alignmentXml({ horizontal, vertical, wrapText, indent }: Alignment): string {
  return [
    '<alignment',
    horizontal ? ` horizontal="${horizontal}"` : '',
    vertical ? ` vertical="${vertical === 'middle' ? 'center' : vertical}"` : '',
    wrapText ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
    '/>',
  ].join('')
}

function colourXml(name: string, { argb }: Colour): string {
  return `<${name} rgb="${xmlAttribute(argb)}"/>`
}
