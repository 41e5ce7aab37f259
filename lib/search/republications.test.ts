import { expect, test } from 'vitest'
import { linkRepublications, MAX_LINKED, processoKey } from './republications.ts'
import { searchable } from './text.ts'

let numero = 0
const row = (objeto: string, change: { processo?: string | null; cnpj?: string; unidade?: string } = {}) => ({
  numero: String(++numero),
  cnpj: 'A',
  unidade: '1',
  processo: null,
  texto: searchable(objeto),
  ...change,
})
type Row = ReturnType<typeof row>
const links = (...rows: Row[]) => rows.map(({ numero: own }) => linkRepublications(rows).get(own))

test('the same processo of the same unidade, however it is typed', () => {
  const [a, b, c] = ['SMF-PRO 2025/06940', 'smfpro2025.06940', 'SMF-PRO-2025/06941'].map((processo) =>
    row('Pneus', { processo }),
  )
  expect(links(a!, b!, c!)).toEqual([[b!.numero], [a!.numero], undefined])
})

test('another órgão or unidade is another processo', () => {
  const processo = '123/2026'
  expect(
    links(
      row('Pneus', { processo }),
      row('Pneus', { processo, cnpj: 'B' }),
      row('Pneus', { processo, unidade: '2' }),
    ),
  ).toEqual([undefined, undefined, undefined])
})

test.each([null, '', '-', '0', '000000', 'S/N', '12', '99999'])('processo %j is none', (processo) => {
  expect(processoKey(processo)).toBeUndefined()
})

test('a processo that everything has is none', () => {
  const rows = Array.from({ length: MAX_LINKED + 1 }, () => row('x', { processo: '1/2026' }))
  expect(linkRepublications(rows).size).toBe(0)
  expect(linkRepublications(rows.slice(1)).get(rows[1]!.numero)).toHaveLength(MAX_LINKED - 1)
})

test('an objeto that says it republishes is linked to the same words of the same buyer', () => {
  const said = row('Instrumentos de medição (REPUBLICAÇÃO)')
  const before = row('Instrumento de Medição')
  const other = row('Instrumentos de medição e pesagem')
  const elsewhere = row('Instrumentos de medição', { cnpj: 'B' })
  expect(links(said, before, other, elsewhere)).toEqual([
    [before.numero],
    [said.numero],
    undefined,
    undefined,
  ])
})

test('without a word of it, equal objetos are two contratações', () => {
  expect(links(row('Pneus'), row('Pneus'), row('Hino da República'), row('Hino da República'))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('both ways of telling come together, each number once', () => {
  const first = row('Pneus', { processo: '7/2026' })
  const second = row('Pneus (reabertura)', { processo: '7/2026' })
  const third = row('Pneus')
  expect(links(first, second, third)[0]).toEqual([second.numero, third.numero])
})
