import { expect, test } from 'vitest'
import { finder } from './finder.ts'
import { TERMOS_CORPUS } from './testing/termos-corpus.ts'
import { parseTermos } from './terms-parse.ts'
import { satisfied } from './terms-tree.ts'
import { searchable } from './text.ts'

test('the corpus is long enough to mean something', () => {
  expect(TERMOS_CORPUS.length).toBeGreaterThan(200)
})

test.each(TERMOS_CORPUS)('$termos meets $objeto: $matches', ({ termos, objeto, matches }) => {
  expect(satisfied(parseTermos(termos), finder(searchable(objeto)))).toBe(matches)
})
