import type { SharedTexts } from './shared-texts.ts'
import { spacedText } from './spaced-text.ts'
import { plainXmlText, xmlText } from './xml.ts'

/**
 * What a cell may hold. A formula and a link are made by their classes alone, so that no object that came from
 * outside, whatever its fields, can become one. A Date is shown as its UTC clock: workbooks know no time zone.
 */
export type CellValue = string | number | boolean | Date | Formula | Link | null

export type Result = string | number | boolean | null

/** A formula in the file format's own notation: English names, commas. */
export class Formula {
  readonly formula: string
  /** Shown by programs that do not calculate, such as those of phones. */
  readonly result: Result

  constructor(formula: string, result: Result) {
    this.formula = formula
    this.result = result
  }
}

/** A text that leads to an address. */
export class Link {
  readonly text: string
  readonly address: string

  constructor(text: string, address: string) {
    this.text = text
    this.address = address
  }
}

const DAY_MS = 86_400_000
/** Days from Excel's day 0 to 1970. */
const EPOCH_DAYS = 25_569

/** A cell as XML. */
export function cellXml(reference: string, style: number, value: unknown, shared: SharedTexts): string {
  const start = `<c r="${reference}" s="${style}"`
  if (typeof value === 'string') return textCell(start, value, shared)
  if (value === null || value === undefined) return `${start}/>`
  if (typeof value === 'number') return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start}/>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  if (value instanceof Date) return dateCell(start, value)
  if (value instanceof Link) return textCell(start, value.text, shared)
  if (value instanceof Formula) return formulaCell(start, value)
  return textCell(start, JSON.stringify(value) ?? '', shared)
}

/** The number of days that a program shows as that date. */
export function serialOf(date: Date): number {
  return date.getTime() / DAY_MS + EPOCH_DAYS
}

function dateCell(start: string, date: Date): string {
  const serial = serialOf(date)
  return Number.isNaN(serial) ? `${start}/>` : `${start}><v>${serial}</v></c>`
}

function textCell(start: string, text: string, shared: SharedTexts): string {
  const id = shared.idOf(text)
  if (id !== undefined) return `${start} t="s"><v>${id}</v></c>`
  return `${start} t="inlineStr"><is>${spacedText(text)}</is></c>`
}

function formulaCell(start: string, { formula, result }: Formula): string {
  const body = `<f>${plainXmlText(formula)}</f>`
  if (result === null) return `${start}>${body}</c>`
  if (typeof result === 'number') return `${start}>${body}<v>${result}</v></c>`
  if (typeof result === 'boolean') return `${start} t="b">${body}<v>${result ? 1 : 0}</v></c>`
  return `${start} t="str">${body}<v>${xmlText(result)}</v></c>`
}
