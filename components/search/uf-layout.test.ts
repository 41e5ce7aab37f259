import { expect, test } from 'vitest'
import { UFS } from '../../lib/search/ufs.ts'
import { UF_TILES } from './uf-layout.ts'

test('every UF has its tile, once', () => {
  expect(UF_TILES.map(({ uf }) => uf).toSorted()).toEqual([...UFS].sort())
})
