/** How a cell looks. Colours are ARGB, `FF0B4F6C`. What is left out is the program's default. */
export type Style = {
  /** In the notation of the file format, whatever the language of the program. */
  numFmt?: string
  font?: Font
  fill?: Fill
  border?: Border
  alignment?: Alignment
}

export type Colour = { argb: string }

export type Font = {
  name?: string
  /** 2 is without serifs. */
  family?: number
  size?: number
  bold?: boolean
  italic?: boolean
  underline?: boolean
  color?: Colour
}

export type Fill = { type: 'pattern'; pattern: 'solid'; fgColor: Colour }

type Edge = { style: 'thin' | 'medium' | 'hair'; color: Colour }
export type Border = { left?: Edge; right?: Edge; top?: Edge; bottom?: Edge }

export type Alignment = {
  horizontal?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'middle' | 'bottom'
  wrapText?: boolean
  indent?: number
}
