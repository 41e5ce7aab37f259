import { expect, test } from 'vitest'
import { DEFAULT_COLUMN_IDS, NUMERO, type ColumnId } from '../../../lib/search/column-list.ts'
import { choiceInUrl, chosenColumns, moved, toggled } from './columns-choice.ts'

test('an address without a choice is the columns of everybody, and they leave none in it', () => {
  expect(chosenColumns(null)).toBe(DEFAULT_COLUMN_IDS)
  expect(chosenColumns([])).toBe(DEFAULT_COLUMN_IDS)
  expect(choiceInUrl(DEFAULT_COLUMN_IDS)).toBeNull()
  expect(choiceInUrl(['numeroControlePNCP', 'uf'])).toEqual(['numeroControlePNCP', 'uf'])
})

test('an edited address is put right', () => {
  expect(chosenColumns(['uf', 'objeto', 'uf'])).toEqual(['numeroControlePNCP', 'uf', 'objeto'])
  expect(chosenColumns(['uf', 'numeroControlePNCP'])).toEqual(['uf', 'numeroControlePNCP'])
})

test('columns come last and go, but the control number', () => {
  const chosen: readonly ColumnId[] = ['numeroControlePNCP', 'uf']
  expect(toggled(chosen, 'valor', NUMERO)).toEqual([...chosen, 'valor'])
  expect(toggled(chosen, 'uf', NUMERO)).toEqual(['numeroControlePNCP'])
  expect(toggled(chosen, 'numeroControlePNCP', NUMERO)).toEqual(chosen)
})

test('columns change places with their neighbours, and stop at the ends', () => {
  const chosen: readonly ColumnId[] = ['numeroControlePNCP', 'uf', 'valor']
  expect(moved(chosen, 'valor', -1)).toEqual(['numeroControlePNCP', 'valor', 'uf'])
  expect(moved(chosen, 'numeroControlePNCP', 1)).toEqual(['uf', 'numeroControlePNCP', 'valor'])
  expect(moved(chosen, 'valor', 1)).toBe(chosen)
  expect(moved(chosen, 'numeroControlePNCP', -1)).toBe(chosen)
  expect(moved(chosen, 'link', 1)).toBe(chosen)
})
