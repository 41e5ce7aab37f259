import { Formula, Link, type CellValue } from './xlsx/cell.ts'
import type { Column } from './columns.ts'
import { DAY } from './styles.ts'

/** What a cell of a workbook shows, without the workbook: a formula is its value, a link its address. */
export type PlainValue = string | number | boolean | Date | null

export function plainValue(value: CellValue | undefined): PlainValue {
  if (value === null || value === undefined) return null
  if (value instanceof Link) return value.address
  return value instanceof Formula ? value.result : value
}

/** `2026-12-01T18:30:00` of a wall clock kept as UTC; the day alone where the column shows no more. */
export function wallClockText(value: Date, { style }: Pick<Column, 'style'>): string {
  return value.toISOString().slice(0, style === DAY ? 10 : 19)
}
