import type { Sheet } from './package.ts'

/** Colours that a number in black is read on. */
export const BAR_OF_COUNTS = 'FF9CCBDD'
export const BAR_OF_SUMS = 'FFB5D8A6'

/** Behind each number of `range` a bar as long as it is of the greatest, from 0. */
export function addBars(sheet: Sheet, range: string, argb: string): void {
  sheet.addConditional(range, { type: 'dataBar', color: { argb } })
}
