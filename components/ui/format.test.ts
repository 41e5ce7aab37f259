import { afterEach, expect, test, vi } from 'vitest'
import {
  formatCnpj,
  formatCount,
  formatDayTime,
  formatInstant,
  formatList,
  formatMoney,
  formatUnitPrice,
} from './format.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('a Brasília wall clock is shown as it is, in any time zone', () => {
  expect(formatDayTime('2026-03-05T14:00:00')).toBe('05/03/2026 14:00')
  expect(formatDayTime('2026-03-05')).toBe('05/03/2026')
})

test('an instant is shown on the Brasília clock', () => {
  expect(formatInstant('2026-03-05T01:30:00Z')).toBe('04/03/2026 22:30')
  expect(formatInstant('sem data')).toBe('sem data')
})

test('counts, lists, money and CNPJ are written in pt-BR', () => {
  expect(formatCount(1, 'contratação', 'contratações')).toBe('1 contratação')
  expect(formatCount(1284, 'contratação', 'contratações')).toBe('1.284 contratações')
  expect(formatList(['AM', 'PA', 'RR'])).toBe('AM, PA e RR')
  expect(formatMoney(1500).replace(/\s/g, ' ')).toBe('R$ 1.500,00')
  expect(formatUnitPrice(0.0375).replace(/\s/g, ' ')).toBe('R$ 0,0375')
  expect(formatUnitPrice(12).replace(/\s/g, ' ')).toBe('R$ 12,00')
  expect(formatCnpj('00000368000150')).toBe('00.000.368/0001-50')
})

test('nothing is made until it is wanted, and then once', async () => {
  const [numbers, dates] = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'DateTimeFormat')]
  vi.resetModules()
  const format = await import('./format.ts')
  expect(numbers).not.toHaveBeenCalled()
  expect(dates).not.toHaveBeenCalled()
  format.formatNumber(1)
  format.formatNumber(2)
  expect(numbers).toHaveBeenCalledTimes(1)
})
