import { expect, test } from 'vitest'
import { coverageOf, readingOf } from './testing/compared-rows.ts'
import { isVerified } from './verified.ts'

const cell = { uf: 'SP', modalidade: 6, publicacao: '2026-11-10T09:00:00' }
const incomplete = (...readings: Parameters<typeof readingOf>[0][]) =>
  coverageOf({ SP: { status: 'INCOMPLETA', readings: readings.map(readingOf) }, RJ: {} })

test('a UF that was read whole is verified, whatever became of the others', () => {
  const coverage = coverageOf({ SP: {}, RJ: { status: 'NAO_CONSULTADA' } })
  expect(isVerified(cell, coverage)).toBe(true)
  expect(isVerified({ ...cell, uf: 'RJ' }, coverage)).toBe(false)
})

test('where no UF is known, only a result that is whole verifies', () => {
  expect(isVerified({ ...cell, uf: null }, coverageOf({ SP: {} }))).toBe(true)
  expect(isVerified({ ...cell, uf: null }, incomplete({}))).toBe(false)
  expect(isVerified(cell, null)).toBe(false)
})

test('a whole reading of its modalidade and day verifies a row of an incomplete UF', () => {
  const coverage = incomplete({ modalidade: 6 }, { modalidade: 8, complete: false })
  expect(isVerified(cell, coverage)).toBe(true)
  expect(isVerified({ ...cell, modalidade: 8 }, coverage)).toBe(false)
  expect(isVerified({ ...cell, modalidade: null }, coverage)).toBe(false)
  expect(isVerified({ ...cell, publicacao: '2026-11-16T00:00:00' }, coverage)).toBe(false)
  expect(isVerified({ ...cell, publicacao: null }, coverage)).toBe(false)
})

test.each([
  ['from a day on', { firstDay: '2026-11-10', lastDay: null }, true],
  ['from a later day on', { firstDay: '2026-11-11', lastDay: null }, false],
  ['up to a day', { firstDay: null, lastDay: '2026-11-10' }, true],
  ['up to an earlier day', { firstDay: null, lastDay: '2026-11-09' }, false],
])('a reading %s verifies the days that it holds', (_, days, expected) => {
  expect(isVerified(cell, incomplete(days))).toBe(expected)
})

test('a reading that kept records out verifies nothing', () => {
  expect(isVerified(cell, incomplete({ rejected: 1 }))).toBe(false)
})

test('a reading of everything holds every day', () => {
  expect(
    isVerified(
      { ...cell, publicacao: null },
      incomplete({ modalidade: null, firstDay: null, lastDay: null }),
    ),
  ).toBe(true)
})
