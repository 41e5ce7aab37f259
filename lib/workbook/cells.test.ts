import { describe, expect, test } from 'vitest'
import { MAX_CELL_TEXT, brl, cnpj, list, number, text, wallClock } from './cells.ts'

describe('text', () => {
  test.each(['=1+1', '+55', '-1', '@x', '\t=1', '  a  ', "'=1"])('keeps %j as typed', (typed) => {
    expect(text(typed)).toBe(typed)
  })

  test('coerces whatever is not text', () => {
    expect(text({ formula: 'A1' })).toBe('{"formula":"A1"}')
    expect([text(12), text(false), text(null), text(undefined), text('')]).toEqual([
      '12',
      'false',
      null,
      null,
      null,
    ])
  })

  test('replaces what a workbook cannot hold', () => {
    expect(text('limpeza\x13manutenção\x00\uFFFE\uFFFF!')).toBe('limpeza manutenção !')
    expect(text('a\uD800b\uDC00')).toBe('a\uFFFDb\uFFFD')
    expect(text('a\r\nb\rc')).toBe('a\nb\nc')
  })

  test('says where it was cut, and never splits a character', () => {
    expect(text('x'.repeat(MAX_CELL_TEXT))).toHaveLength(MAX_CELL_TEXT)
    for (const pad of ['', 'x']) {
      const cut = text(pad + '😀'.repeat(MAX_CELL_TEXT)) ?? ''
      expect(cut.length).toBeLessThanOrEqual(MAX_CELL_TEXT)
      expect(cut).toMatch(/😀… \[texto cortado\]$/)
      expect(cut.isWellFormed()).toBe(true)
    }
  })
})

test('list joins what there is', () => {
  expect(list(['a', null, 'b', ''])).toBe('a, b')
  expect(list('a')).toBe('a')
  expect(list([])).toBeNull()
})

test('number lets only finite numbers through', () => {
  expect([1.5, NaN, Infinity, '1', null, {}].map(number)).toEqual([1.5, null, null, null, null, null])
})

describe('wallClock', () => {
  test('shows the same clock, whatever precision the source gives', () => {
    const expected = new Date(Date.UTC(2026, 10, 23, 9, 30))
    for (const given of ['2026-11-23T09:30:00', '2026-11-23T09:30', '2026-11-23T09:30:00.000000001'])
      expect(wallClock(given)).toEqual(expected)
    expect(wallClock('2026-11-23')).toEqual(new Date(Date.UTC(2026, 10, 23)))
  })

  test.each([
    '',
    'x',
    '2026-02-30T00:00:00',
    '2026-13-01',
    '2026-01-01T24:00:00',
    '2026-01-01T10:60',
    '0202-01-01',
    5,
    null,
    {},
  ])('is empty for %j', (given) => expect(wallClock(given)).toBeNull())
})

test('cnpj keeps its zeros, and what is no CNPJ', () => {
  expect(cnpj('00000000000191')).toBe('00.000.000/0001-91')
  expect(cnpj('12ABC34501DE35')).toBe('12.ABC.345/01DE-35')
  expect(cnpj('123')).toBe('123')
  expect(cnpj(undefined)).toBeNull()
})

test('brl is written as on the page', () => {
  expect(brl(9_999_999_999_999.99)).toBe('R$ 9.999.999.999.999,99')
})
