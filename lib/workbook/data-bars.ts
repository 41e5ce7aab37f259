import type { ConditionalFormattingRule } from 'exceljs'
import type { Sheet } from './package.ts'

/** Colours that a number in black is read on. */
export const BAR_OF_COUNTS = 'FF9CCBDD'
export const BAR_OF_SUMS = 'FFB5D8A6'

/** Behind each number of `range` a bar as long as it is of the greatest, from 0. */
export function addBars(sheet: Sheet, range: string, argb: string): void {
  const rule = {
    type: 'dataBar',
    priority: 1,
    cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
    color: { argb },
  } as unknown as ConditionalFormattingRule // its types leave the colour out
  sheet.addConditionalFormatting({ ref: range, rules: [rule] })
}
