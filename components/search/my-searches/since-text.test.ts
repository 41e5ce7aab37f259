import { expect, test } from 'vitest'
import { momentText, sinceText } from './since-text.ts'

/** 28/11/2026 00:30 in Brasília. */
const NOW = Date.parse('2026-11-28T03:30:00Z')

test.each([
  ['2026-11-28T03:00:00Z', 'hoje'],
  ['2026-11-28T02:59:00Z', 'ontem'],
  ['2026-11-25T12:00:00Z', '25/11'],
  ['2025-12-31T12:00:00Z', '31/12/2025'],
])('%s is %s', (iso, text) => expect(sinceText(iso, NOW)).toBe(text))

test('the hour is that of Brasília', () => {
  expect(momentText('2026-11-28T02:59:00Z', NOW)).toBe('ontem às 23:59')
})
