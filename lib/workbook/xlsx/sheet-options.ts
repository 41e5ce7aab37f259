import type { Colour, Style } from './style.ts'

export type SheetOptions = {
  properties?: { tabColor?: Colour }
  views?: [View]
  pageSetup?: PageSetup
  headerFooter?: { oddFooter?: string }
}

export type View = {
  /** With `ySplit` lines, or `xSplit` columns, that stay in view. */
  state?: 'frozen'
  xSplit?: number
  ySplit?: number
  activeCell?: string
  showGridLines?: boolean
}

/** Margins in inches; paper 9 is A4. A `fitTo` of 0 is as many pages as it takes. */
export type PageSetup = {
  orientation?: 'landscape' | 'portrait'
  paperSize?: number
  fitToWidth?: number
  fitToHeight?: number
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number }
  /** Lines that are printed on each page, `1:1`. */
  printTitlesRow?: string
}

/** `width` in digits of the default font. `style` is that of the cells that nobody wrote. */
export type SheetColumn = { width: number; style?: Style }

/** A rule on the look of cells. Of several that hold for a cell, earlier ones come first. */
export type ConditionalRule =
  | { type: 'expression'; formula: string; style: Style }
  /** A bar as long as the number, from 0 to the greatest of the range. */
  | { type: 'dataBar'; color: Colour }

/** A list to choose from; other values are let in after a warning. Commas cannot be part of a choice. */
export type Choices = { range: string; choices: readonly string[]; warningTitle: string; warning: string }

export type TableOptions = {
  /** A name for formulas, unique in the workbook: letters, digits and `_`. */
  name: string
  /** From the line of headers, which must be texts, all different. */
  range: string
  headers: readonly string[]
  /** Read to those who cannot see the table. */
  altText: string
}
