import { expect, test } from 'vitest'
import { exportText, importText } from './my-searches-file.ts'
import { readMySearches } from './my-searches-read.ts'
import { NO_SEARCHES, save, type SavedSearch } from './my-searches.ts'

const search: SavedSearch = {
  id: 'a',
  nome: 'Merenda em SP',
  query: { ufs: ['SP'], situacao: 'todas', termos: 'merenda, "pão francês"', valorMax: 1000, srp: true },
  echo: 'Contratações em SP',
  periodo: '30',
  savedAt: '2026-11-28T10:00:00.000Z',
  last: { searchId: 'x', at: '2026-11-28T10:00:00.000Z', total: 3, complete: true },
}
const mine = save(NO_SEARCHES, search)

test('what is exported is imported in another browser, without the results of this one', () => {
  const { mine: there, added } = importText(NO_SEARCHES, exportText(mine))
  const { last: _, ...expected } = search
  expect(there.salvas).toEqual([expected])
  expect(added).toBe(1)
})

test('importing twice adds nothing; the order of the file stays', () => {
  const two = save(mine, { ...search, id: 'b', nome: 'Outra' })
  const text = exportText(two)
  expect(importText(two, text)).toMatchObject({ mine: two, added: 0, repeated: 2 })
  expect(importText(NO_SEARCHES, text).mine.salvas.map(({ nome }) => nome)).toEqual(['Outra', search.nome])
})

test('another search with the same id is another search', () => {
  const other = save(NO_SEARCHES, { ...search, nome: 'Outra' })
  const { salvas } = importText(mine, exportText(other)).mine
  expect(new Set(salvas.map(({ id }) => id)).size).toBe(2)
})

test.each([
  ['not JSON', 'PK\u0003\u0004', /não é JSON/],
  ['another JSON', '{"a":1}', /não é de pesquisas salvas/],
  ['another format', '{"arquivo":"bidiq-pesquisas","formato":9,"pesquisas":[]}', /outra versão/],
  [
    'a damaged search',
    '{"arquivo":"bidiq-pesquisas","formato":1,"pesquisas":[{"id":"a","nome":"x"}]}',
    /nº 1/,
  ],
])('%s is refused with what is wrong', (_, text, message) => {
  expect(() => importText(mine, text)).toThrow(message)
})

test('too many are refused whole', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ ...search, id: `${i}`, nome: `n${i}` }))
  expect(() => importText(mine, exportText({ recentes: [], salvas: many }))).toThrow(/Cabem 100/)
})

test('what was stored by whomever is read field by field', () => {
  const stored = {
    recentes: [{ query: { ufs: ['SP', 'XX'], estranho: 1 }, echo: 5, last: search.last }, { query: {} }, 7],
    salvas: [{ ...search, query: { ...search.query, evil: '<script>' } }, null],
  }
  expect(readMySearches(stored)).toEqual({
    recentes: [{ query: { ufs: ['SP'], situacao: 'abertas' }, echo: '', last: search.last }],
    salvas: [search],
  })
  expect(readMySearches([])).toBeUndefined()
})
