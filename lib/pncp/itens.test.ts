import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SourceError } from '../search/ports.ts'
import { createItemReader } from './itens.ts'
import { fastClient, serve, type Handler } from './test-support.ts'

const NUMERO = '00000000000191-1-000007/2026'
const never = new AbortController().signal

const item = (numeroItem: number, change: object = {}) => ({
  numeroItem,
  descricao: `Caneta ${numeroItem}`,
  tipoBeneficio: 1,
  quantidade: 2,
  ...change,
})
const items = (from: number, count: number) => Array.from({ length: count }, (_, at) => item(from + at))

async function open(handler: Handler) {
  const server = await serve(handler)
  const http = fastClient('itens')
  return { ...server, reader: createItemReader({ baseUrl: server.baseUrl, http, now: () => 42 }) }
}
const numbers = ({ itens }: { itens: { numeroItem: number | null }[] }) =>
  itens.map((each) => each.numeroItem)

test('asks for the items by the parts of the control number', async () => {
  const { reader, requests } = await open((_, answer) => answer.json(items(1, 3)))
  expect(await reader.readItens(NUMERO, never)).toEqual({
    lidoEm: 42,
    itens: [1, 2, 3].map((numeroItem) => ({
      numeroItem,
      descricao: `Caneta ${numeroItem}`,
      tipoBeneficio: 1,
      quantidade: 2,
    })),
  })
  expect(requests.map(({ pathname }) => pathname)).toEqual([
    '/api/v1/orgaos/00000000000191/compras/2026/7/itens',
  ])
})

describe('pages', () => {
  const paged =
    (all: object[], most: number): Handler =>
    ({ url }, answer) => {
      const size = Math.min(most, Number(url.searchParams.get('tamanhoPagina')))
      const from = (Number(url.searchParams.get('pagina')) - 1) * size
      const rows = all.slice(from, from + size)
      if (rows.length === 0) answer.json({ status: 404, message: 'Nenhum item encontrado.' }, 404)
      else answer.json(rows)
    }

  test.each([
    ['of the size asked', 500, 1_234],
    ['silently smaller', 10, 57],
    ['silently smaller, with the last one full', 50, 100],
    ['that end exactly', 500, 500],
  ])('%s are read to their end', async (_, most, count) => {
    const { reader } = await open(paged(items(2_100_054, count), most))
    expect(numbers(await reader.readItens(NUMERO, never))).toEqual(
      items(2_100_054, count).map(({ numeroItem }) => numeroItem),
    )
  })

  test('that are refused for their size are asked for smaller, from then on', async () => {
    const { reader, requests } = await open(({ url }, answer) =>
      Number(url.searchParams.get('tamanhoPagina')) > 50
        ? answer.json({ status: '400', message: 'Tamanho de página inválido' }, 400)
        : answer.json(items(1, 7)),
    )
    expect(numbers(await reader.readItens(NUMERO, never))).toHaveLength(7)
    const asked = requests.length
    await reader.readItens(NUMERO, never)
    expect(requests).toHaveLength(asked + 1)
  })

  test('that are all the same come to an end', async () => {
    const { reader, requests } = await open((_, answer) => answer.json(items(1, 20)))
    expect(numbers(await reader.readItens(NUMERO, never))).toHaveLength(20)
    expect(requests).toHaveLength(2)
  })
})

test.each<[string, Handler]>([
  ['204', (_, answer) => answer.text('', 204)],
  ['404', (_, answer) => answer.json({ message: 'Nenhum item encontrado.' }, 404)],
  ['an empty body', (_, answer) => answer.text('')],
  ['an empty list', (_, answer) => answer.json([])],
])('%s means that there are none', async (_, handler) => {
  const { reader } = await open(handler)
  expect(await reader.readItens(NUMERO, never)).toEqual({ itens: [], lidoEm: 42 })
})

test.each<[string, Handler, SourceError['reason']]>([
  ['HTML', (_, answer) => answer.text('<html>manutenção</html>', 200), 'unavailable'],
  ['an object', (_, answer) => answer.json({ itens: [] }), 'contract'],
  ['texts', (_, answer) => answer.json(['a', 'b']), 'contract'],
  ['a 422 that stays', (_, answer) => answer.json({ message: 'inválido' }, 422), 'refused'],
])('%s is no answer', async (_, handler, reason) => {
  const { reader } = await open(handler)
  await expect(reader.readItens(NUMERO, never)).rejects.toMatchObject({
    name: 'SourceError',
    reason,
    source: 'itens',
  })
})

test('goes on after failures that pass', async () => {
  const { reader } = await open(({ count }, answer) => {
    if (count === 1) answer.text('Erro na comunicação com o banco de dados.', 500)
    else if (count === 2) answer.text('<html>Too Many Requests</html>', 429, { 'content-type': 'text/html' })
    else if (count === 3) answer.cut('[{"numeroItem":1,')
    else answer.json(items(1, 2))
  })
  expect(numbers(await reader.readItens(NUMERO, never))).toEqual([1, 2])
})

test('keeps of a dirty item what can be used', async () => {
  const dirty = {
    numeroItem: '9',
    descricao: ' A\x13B ',
    tipoBeneficio: 'x',
    quantidade: -1,
    valorTotal: '3.5',
  }
  const { reader } = await open((_, answer) => answer.json([dirty, { descricao: null }]))
  expect((await reader.readItens(NUMERO, never)).itens).toEqual([
    { numeroItem: 9, descricao: 'A-B', valorTotal: 3.5 },
    { numeroItem: null, descricao: '' },
  ])
})

const sample = '../shared/pncp/detalhe/itens.json'
test.skipIf(!existsSync(sample))('reads real items whole', async () => {
  const { reader } = await open((_, answer) => answer.text(readFileSync(sample, 'utf8')))
  const { itens } = await reader.readItens(NUMERO, never)
  expect(numbers({ itens })).toEqual([2_100_054, 2_100_055])
  expect(itens[1]).toMatchObject({ tipoBeneficio: 1, quantidade: 120, unidadeMedida: 'UND' })
})
