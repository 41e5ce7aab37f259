import { expect, test } from 'vitest'
import { isSearchId, newSearchId } from './search-id.ts'

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('a search id is a UUID, in a secure context or not', () => {
  expect(newSearchId()).toMatch(UUID_V4)
  expect(newSearchId({ getRandomValues: crypto.getRandomValues.bind(crypto) })).toMatch(UUID_V4)
})

test('what can be no id is told from what may be one', () => {
  expect(isSearchId(newSearchId())).toBe(true)
  expect(isSearchId(newSearchId().toUpperCase())).toBe(true)
  expect(isSearchId('rubbish')).toBe(false)
  expect(isSearchId(`${newSearchId()}x`)).toBe(false)
})
