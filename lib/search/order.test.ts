import { describe, expect, test } from 'vitest'
import { compareBy, type OrderKeys } from './order.ts'
import { ORDENACOES } from './query-choices.ts'

const rows: OrderKeys[] = [null, 'a', 'b'].flatMap((publicacao) =>
  [null, 'a', 'b'].flatMap((encerramento) =>
    [null, 0.5, 9, 10].map((valor) => ({
      numero: '',
      publicacao,
      encerramento,
      valor,
      relevancia: valor === null ? null : valor / 10,
    })),
  ),
)
rows.push({ ...rows[5]! }, { ...rows[0]! })
rows.forEach((row, index) => (row.numero = String((index * 7) % 100).padStart(3, '0')))

describe.each(ORDENACOES)('%s', (ordenacao) => {
  const compare = compareBy(ordenacao)
  const sorted = rows.toSorted(compare)

  test('is total: two rows are never equal, and turning them round turns the answer round', () => {
    for (const a of rows)
      for (const b of rows) {
        if (a === b) expect(compare(a, b)).toBe(0)
        else expect(Math.sign(compare(a, b)) * Math.sign(compare(b, a))).toBe(-1)
      }
  })

  test('is transitive, and the same whatever the order before', () => {
    expect(rows.toReversed().sort(compare)).toEqual(sorted)
    for (let i = 0; i < sorted.length; i++)
      for (let j = i + 1; j < sorted.length; j++) expect(compare(sorted[i]!, sorted[j]!)).toBeLessThan(0)
  })

  test('unknown values come last', () => {
    const field = ordenacao.replace('-', '') as 'valor' | 'relevancia'
    const firstUnknown = sorted.findIndex((row) => row[field] === null)
    expect(firstUnknown).toBeGreaterThan(0)
    expect(sorted.slice(firstUnknown).every((row) => row[field] === null)).toBe(true)
    const known = sorted.slice(0, firstUnknown).map((row) => row[field])
    const isDescending = ordenacao.startsWith('-') || ordenacao === 'relevancia'
    expect(isDescending ? known.toReversed() : known).toEqual(
      known.toSorted((a, b) => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0)),
    )
  })
})

test('values are compared as numbers', () => {
  const [nine, ten] = [9, 10].map((valor) => ({ numero: '', publicacao: null, encerramento: null, valor }))
  expect(compareBy('valor')(nine!, ten!)).toBeLessThan(0)
})
