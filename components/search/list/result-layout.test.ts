import { describe, expect, test } from 'vitest'
import { rowHeight, shownColumns, tableLayout } from './result-layout.ts'
import { DEFAULT_SCREEN_COLUMNS, screenColumns, screenColumnsInUrl } from './screen-columns.ts'

test('the choice in an address is made usable, and the usual one is not written there', () => {
  expect(screenColumns(null)).toEqual(DEFAULT_SCREEN_COLUMNS)
  expect(screenColumns([])).toEqual(DEFAULT_SCREEN_COLUMNS)
  expect(screenColumns(['uf', 'uf'])).toEqual(['objeto', 'uf'])
  expect(screenColumns(['uf', 'objeto'])).toEqual(['uf', 'objeto'])
  expect(screenColumnsInUrl(DEFAULT_SCREEN_COLUMNS)).toBeNull()
  expect(screenColumnsInUrl(['objeto', 'uf'])).toEqual(['objeto', 'uf'])
})

describe('layout', () => {
  test('the usual columns fit a page of 1,280 pixels', () => {
    const { columns, minWidth } = tableLayout(DEFAULT_SCREEN_COLUMNS)
    expect(columns).toMatch(/^1.5rem minmax\(13.5rem,1.5fr\) .* 3.75rem$/)
    expect(minWidth * 16).toBeLessThan(1280 - 48 - 17)
  })

  test('cards are as high as what they hold, halves side by side', () => {
    const height = (...ids: Parameters<typeof rowHeight>[0]) => rowHeight(ids, 'narrowCards', 'confortavel')
    const line = height('objeto', 'uf') - height('objeto')
    expect(line).toBeGreaterThan(2)
    expect(height('objeto', 'uf', 'valor')).toBe(height('objeto', 'uf'))
    expect(height('objeto', 'uf', 'orgao', 'valor')).toBeGreaterThan(height('objeto', 'orgao', 'uf', 'valor'))
  })

  test('with room for four columns a card is lower', () => {
    const height = (...ids: Parameters<typeof rowHeight>[0]) => rowHeight(ids, 'cards', 'confortavel')
    expect(height('objeto', 'orgao', 'uf', 'modalidade')).toBe(height('objeto', 'modalidade'))
    expect(height('objeto', 'orgao', 'uf', 'fim')).toBeGreaterThan(height('objeto', 'orgao', 'uf'))
    expect(rowHeight(DEFAULT_SCREEN_COLUMNS, 'cards', 'confortavel')).toBeLessThan(
      rowHeight(DEFAULT_SCREEN_COLUMNS, 'narrowCards', 'confortavel') - 3,
    )
  })

  test('compact is lower, and a compact card says less', () => {
    expect(rowHeight(['objeto'], 'table', 'compacta')).toBeLessThan(
      rowHeight(['objeto'], 'table', 'confortavel'),
    )
    expect(shownColumns(DEFAULT_SCREEN_COLUMNS, { shape: 'narrowCards', density: 'compacta' })).toEqual([
      'objeto',
      'uf',
      'valor',
      'situacao',
    ])
    expect(shownColumns(DEFAULT_SCREEN_COLUMNS, { shape: 'table', density: 'compacta' })).toEqual(
      DEFAULT_SCREEN_COLUMNS,
    )
  })
})
