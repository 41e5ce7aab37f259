import { expect, test } from 'vitest'
import { itensOfRow, MAX_DESCRICAO } from './item-row.ts'

const known = (itens: unknown[]) => ({ record: new TextEncoder().encode(JSON.stringify(itens)) })
const found = (...places: number[]) =>
  places.map((at) => ({ at, termos: ['camisa'], setores: ['Vestuário'], termosSetor: [] }))

test('the items found are named by number and description, with what they answer', () => {
  const itens = known([
    { numeroItem: 7, descricao: 'Bola' },
    { numeroItem: null, descricao: 'Camisa' },
  ])
  expect(itensOfRow({ found: found(1), unread: false, beneficio: null }, itens)).toEqual({
    encontrados: [{ numero: null, descricao: 'Camisa', termos: ['camisa', 'Vestuário'] }],
    total: 1,
    lidos: true,
  })
  expect(itensOfRow({ found: found(0), unread: true, beneficio: null }, itens)).toMatchObject({
    encontrados: [{ numero: 7, descricao: 'Bola' }],
    lidos: false,
  })
})

test('five are named, all are counted', () => {
  const itens = known(Array.from({ length: 9 }, (_, at) => ({ numeroItem: at + 1, descricao: `Item ${at}` })))
  const row = itensOfRow({ found: found(0, 1, 2, 3, 4, 5, 6), unread: false, beneficio: null }, itens)
  expect(row.encontrados.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5])
  expect(row.total).toBe(7)
})

test('a long description is cut where it says so, one that fits is not', () => {
  const fits = 'a'.repeat(MAX_DESCRICAO)
  const long = `${'b'.repeat(MAX_DESCRICAO - 2)} and more`
  const itens = known([
    { numeroItem: 1, descricao: fits },
    { numeroItem: 2, descricao: long },
  ])
  const { encontrados } = itensOfRow({ found: found(0, 1), unread: false, beneficio: null }, itens)
  expect(encontrados[0]?.descricao).toBe(fits)
  expect(encontrados[1]?.descricao).toBe(`${'b'.repeat(MAX_DESCRICAO - 2)}…`)
})

test('what is gone meanwhile is an item without a name, and nothing found reads nothing', () => {
  expect(itensOfRow({ found: found(3), unread: false, beneficio: null }, undefined)).toEqual({
    encontrados: [{ numero: null, descricao: '', termos: ['camisa', 'Vestuário'] }],
    total: 1,
    lidos: true,
  })
  const unreadable = { record: new TextEncoder().encode('not JSON') }
  expect(itensOfRow({ found: [], unread: true, beneficio: null }, unreadable)).toEqual({
    encontrados: [],
    total: 0,
    lidos: false,
  })
})
