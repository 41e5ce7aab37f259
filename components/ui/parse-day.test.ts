import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

const TODAY = '2026-11-28'

test.each([
  ['31/12/2026', '2026-12-31'],
  [' 1/2/2026 ', '2026-02-01'],
  ['31-12-26', '2026-12-31'],
  ['31.12.2026', '2026-12-31'],
  ['31122026', '2026-12-31'],
  ['31/12', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['29/02/2028', '2028-02-29'],
])('%s is %s', (typed, day) => expect(parseDay(typed, TODAY)).toBe(day))

test.each([
  '',
  '30/02/2026',
  '29/02/2026',
  '31/13/2026',
  '12/2026',
  'amanhã',
  '31/12/202',
  '2026-02-30',
  '3112',
])('%s is no day', (typed) => expect(parseDay(typed, TODAY)).toBeUndefined())
