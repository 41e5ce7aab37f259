import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { instantOf } from '../search/time.ts'
import { searchable } from '../search/text.ts'
import { isVague } from '../search/vague.ts'
import type { Progress } from '../search/state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { allRows, createTestSearches, search } from './testing/searches.ts'

/** The records of the simulator are those of a day. */
const NOW = '2026-11-20T12:00:00'
const clock = () => instantOf(NOW)
const QUERY = { ufs: ['PB', 'RN', 'PI', 'MS'], situacao: 'abertas' }
const POLO = { ...QUERY, termos: '"camisa polo"' }

let simulator: RunningSimulator
let product: ReturnType<typeof createTestSearches>

beforeAll(async () => {
  simulator = await startSimulator({ rows: 4_000, latency: 0, now: NOW })
})
beforeEach(() => {
  simulator.faults()
  product = createTestSearches({ url: simulator.url, timeScale: 0.01, clock })
  return () => product.close()
})
afterAll(() => simulator.close())

/** What the simulator itself lists below each open contratação. */
async function listed(): Promise<Map<string, { descricao: string; tipoBeneficio: number }[]>> {
  const { searchId } = await search(product.searches, QUERY)
  const rows = await allRows(product.searches, searchId)
  const lists = rows.map(async ({ numeroControlePNCP, orgaoEntidade, anoCompra, sequencialCompra }) => {
    const path = `${orgaoEntidade.cnpj}/compras/${anoCompra}/${sequencialCompra}/itens?tamanhoPagina=500`
    const response = await fetch(`${simulator.url}/api/pncp/v1/orgaos/${path}`)
    const itens = response.status === 200 ? await response.json() : []
    return [numeroControlePNCP, itens as { descricao: string; tipoBeneficio: number }[]] as const
  })
  return new Map(await Promise.all(lists))
}
const numeros = (rows: { numeroControlePNCP: string }[]) => rows.map((row) => row.numeroControlePNCP).sort()

test('finds in the items what the objeto does not tell', async () => {
  const lists = await listed()
  const expected = [...lists].filter(([, itens]) =>
    itens.some(({ descricao }) => /camisas? polo/i.test(descricao)),
  )
  const without = await search(product.searches, POLO)
  expect(without.summary?.total).toBe(0)

  const state = await search(product.searches, { ...POLO, itens: true })
  const rows = await allRows(product.searches, state.searchId)
  expect(numeros(rows)).toEqual(expected.map(([numero]) => numero).sort())
  const vague = rows.find(({ objetoCompra }) => isVague(searchable(objetoCompra)))
  expect(vague?.bidiq.itens?.encontrados[0]?.descricao).toMatch(/camisa polo/i)
  expect(state.coverage?.itens).toEqual({ lidos: lists.size, total: lists.size })
  expect(state.progress.itens).toEqual(state.coverage?.itens)

  const asked = simulator.log().length
  await search(product.searches, { ...POLO, itens: true })
  expect(
    simulator
      .log()
      .slice(asked)
      .filter(({ source }) => source === 'api'),
  ).toEqual([])
}, 60_000)

test('keeps by benefit what has it and what is not known, each said', async () => {
  const lists = await listed()
  const expected = [...lists].filter(
    ([, itens]) => itens.length === 0 || itens.some(({ tipoBeneficio }) => tipoBeneficio === 1),
  )
  const { searchId } = await search(product.searches, { ...QUERY, beneficios: [1] })
  const rows = await allRows(product.searches, searchId)
  expect(numeros(rows)).toEqual(expected.map(([numero]) => numero).sort())
  for (const { numeroControlePNCP, bidiq } of rows)
    expect(bidiq.aConferir.includes('beneficio')).toBe(lists.get(numeroControlePNCP)?.length === 0)
}, 60_000)

test('with the items out of reach ends all the same, and says what was not read', async () => {
  await search(product.searches, QUERY)
  simulator.faults({ source: 'api', kind: 'down' })
  const query = searchQuerySchema.parse({ ...POLO, itens: true })
  const searchId = crypto.randomUUID()
  await product.searches.start(searchId, query)
  const told: Progress[] = []
  let last = ''
  for await (const { event } of product.searches.events(searchId, { signal: new AbortController().signal })) {
    if (event.type === 'progress') told.push(event)
    last = event.message
  }
  const { status, summary, coverage } = await product.searches.get(searchId)
  expect([status, summary?.total]).toEqual(['completed', 0])
  expect(coverage?.itens).toMatchObject({ lidos: 0 })
  expect(told.at(-1)?.itens).toEqual(coverage?.itens)
  expect(last).toContain(`itens lidos: 0 de ${coverage?.itens?.total} contratações`)
  expect(last).not.toContain('Nenhuma contratação com estes filtros')
  expect((await product.acervo.nextItens({ now: clock() + 3_600_000, limit: 1 })).length).toBe(1)
}, 60_000)
