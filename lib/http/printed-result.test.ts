import { expect, test } from 'vitest'
import type { SearchState } from '../search/state.ts'
import { printedResult, PRINTED_MOST } from './printed-result.ts'

const ID = '0b1f7d0a-6a1f-4b7e-9c56-0d8a2c1e4f10'

/** A search with so many rows, and what was asked of it. */
function searchWith(total: number) {
  const asked: unknown[] = []
  const reader = {
    get: (searchId: string, versao?: number) =>
      Promise.resolve({ searchId, versao: versao ?? 3 } as SearchState),
    rows(_id: string, versao: number | undefined, request: { pagina: number; tamanho: number }) {
      asked.push({ versao, ...request })
      const from = (request.pagina - 1) * request.tamanho
      const count = Math.max(0, Math.min(request.tamanho, total - from))
      return Promise.resolve({ rows: Array.from({ length: count }, (_, i) => `{"at":${from + i}}`), total })
    },
  }
  return { reader, asked }
}

test('all pages, of the version that is looked at, narrowed and ordered as asked', async () => {
  const { reader, asked } = searchWith(730)
  const printed = await printedResult(reader, ID, { uf: ['SP', 'RJ'], ordenacao: 'valor' })
  expect(printed.rows).toHaveLength(730)
  expect(printed).toMatchObject({ total: 730, state: { searchId: ID } })
  expect(asked).toMatchObject([
    { versao: 3, pagina: 1, ordenacao: 'valor', facets: { uf: ['SP', 'RJ'] } },
    { versao: 3, pagina: 2 },
  ])
})

test('no more than a browser can lay out, and the total says so', async () => {
  const { rows, total } = await printedResult(searchWith(9_999).reader, ID, { versao: '1' })
  expect([rows.length, total]).toEqual([PRINTED_MOST, 9_999])
})

test.each([
  ['x', {}],
  [ID, { uf: 'XX' }],
])('%s %j is refused', async (id, params) => {
  await expect(printedResult(searchWith(1).reader, id, params)).rejects.toThrow()
})
