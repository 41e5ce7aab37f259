import { describe, expect, test } from 'vitest'
import * as f from './fields.ts'
import { cleanDeep, cleanLink, cleanText } from './text.ts'

describe('texts', () => {
  test('loses control characters and gets its dashes and quotes back', () => {
    expect(cleanText(' Tugúrio \x13 MG,\x00\tconforme\r\nedital \x1cA\x1d \x96 B ')).toBe(
      'Tugúrio - MG,  conforme edital "A" - B',
    )
  })

  test('has no half of a surrogate pair', () => {
    expect(cleanText('a\ud83db')).toBe('a\ufffdb')
  })

  test.each([
    ['www.gov.br/compras', 'https://www.gov.br/compras'],
    ['app2.licitardigital.com.br/pesquisa/93163', 'https://app2.licitardigital.com.br/pesquisa/93163'],
    ['http://a.gov.br/x?y=1', 'http://a.gov.br/x?y=1'],
    ['string', undefined],
    ['não há', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://a.gov.br', undefined],
    ['https:dom-web.pbh.gov.brvisualizacaoato479775', undefined],
    ['http://localhost', undefined],
  ])('link %s', (given, expected) => {
    expect(cleanLink(given)).toBe(expected)
  })

  test('cleans what is inside without touching Object.prototype', () => {
    const dirty: unknown = JSON.parse('{"a":[null,"x\\u0000"],"b":"","__proto__":{"polluted":true}}')
    expect(cleanDeep(dirty)).toMatchObject({ a: ['x'] })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('dates', () => {
  test.each([
    ['2026-10-07T10:00', '2026-10-07T10:00:00'],
    ['2026-10-07T04:16:08.004922599', '2026-10-07T04:16:08'],
    ['2026-10-07 04:16:08', '2026-10-07T04:16:08'],
    ['2026-10-07', '2026-10-07T00:00:00'],
    ['2026-10-07T04:16:08.1Z', '2026-10-07T01:16:08'],
    ['2026-10-07T04:16:08-03:00', '2026-10-07T04:16:08'],
    ['2024-02-29T00:00', '2024-02-29T00:00:00'],
    ['', undefined],
    [null, undefined],
    ['2026-02-29T00:00', f.LOST],
    ['2026-13-01T00:00', f.LOST],
    ['2026-10-07T25:00', f.LOST],
    ['07/10/2026', f.LOST],
    [1_790_000_000_000, f.LOST],
  ])('%s', (given, expected) => {
    expect(f.date(given)).toBe(expected)
  })
})

describe('numbers', () => {
  test.each([
    [1, 1],
    ['1', 1],
    [' 12 ', 12],
    ['', undefined],
    [1.5, f.LOST],
    [-1, f.LOST],
    ['x', f.LOST],
    [{}, f.LOST],
  ])('integer %s', (given, expected) => {
    expect(f.integer(given)).toBe(expected)
  })

  test.each([
    [0, 0],
    [9_999_999_999_999.99, 9_999_999_999_999.99],
    ['1234.56', 1234.56],
    [' ', undefined],
    [-1, f.LOST],
    [NaN, f.LOST],
    ['Infinity', f.LOST],
    ['1.234,56', f.LOST],
    [[5], f.LOST],
  ])('money %s', (given, expected) => {
    expect(f.money(given)).toBe(expected)
  })

  test('a CNPJ that was a number has its zeros back', () => {
    expect(f.cnpj(489828000155)).toBe('00489828000155')
    expect(f.cnpj('00.489.828/0001-55')).toBe('00489828000155')
    expect(f.cnpj('123')).toBe(f.LOST)
  })
})
