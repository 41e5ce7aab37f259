import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import type { KeptResults } from '../kept-results/port.ts'
import type { SearchState } from '../search/state.ts'
import { allRows, createTestSearches, search } from './testing/searches.ts'

const query = { ufs: ['RJ', 'ES'], situacao: 'abertas' }
const never = new AbortController().signal

/** A product whose short memory is gone, as after an hour or a restart: the acervo's database is all that is left. */
function afterwards(acervoPath: string, url: string) {
  return createTestSearches({ url, acervoPath })
}

describe('a result that the result store has forgotten', () => {
  let simulator: RunningSimulator
  let product: ReturnType<typeof createTestSearches>
  let later: ReturnType<typeof createTestSearches>
  let state: SearchState
  beforeAll(async () => {
    simulator = await startSimulator({ rows: 2_000, latency: 0 })
    product = createTestSearches({ url: simulator.url })
    state = await search(product.searches, query)
    later = afterwards(product.acervoPath, simulator.url)
  })
  afterAll(async () => {
    await later.close()
    await product.close()
    await simulator.close()
  })

  test('is found by its id, as it ended, and asked again is not run again', async () => {
    const { excel, ...found } = await later.searches.get(state.searchId)
    const { excel: before, ...ended } = state
    expect(found).toEqual(ended)
    expect(excel).toMatchObject({ status: 'ready', filename: before.filename, rows: before.rows })
    const asked = simulator.log().length
    await later.searches.start(state.searchId, state.query as never)
    expect(simulator.log()).toHaveLength(asked)
    const other = { ...state.query, ufs: ['AC'] } as never
    await expect(later.searches.start(state.searchId, other)).rejects.toMatchObject({
      code: 'search_conflict',
    })
  })

  test('has the same rows in the same order, and the same workbook', async () => {
    const rows = await allRows(later.searches, state.searchId)
    expect(rows).toHaveLength(state.summary!.total)
    expect(rows).toEqual(await allRows(product.searches, state.searchId))
    const { file, filename } = await later.searches.excel(state.searchId, { versao: 1, facets: {} })
    expect(filename).toBe(state.excel.filename)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await new Response(await file.open()).arrayBuffer())
    const numeros = workbook.getWorksheet('Contratações')!.getColumn(1).values.slice(2)
    expect(numeros.slice(0, rows.length)).toEqual(rows.map((row) => row.numeroControlePNCP))
  })

  test('has the same facets', async () => {
    const asked = { facets: { uf: ['RJ'] } }
    const counts = await later.searches.facets(state.searchId, 1, asked)
    expect(counts.total).toBe(state.summary!.porUf.RJ)
    expect(counts.facetas.uf).toEqual(state.summary!.porUf)
  })

  test('tells its end to whoever watches', async () => {
    const events = await Array.fromAsync(later.searches.events(state.searchId, { signal: never }))
    expect(events.map(({ event }) => event)).toMatchObject([{ type: 'completed', summary: state.summary }])
  })

  test('is the first version of the next one, and stays', async () => {
    const next = await later.searches.retry(state.searchId)
    expect(next.versao).toBe(2)
    const second = await later.searches.wait(state.searchId, 30_000, never)
    expect(second).toMatchObject({ status: 'completed', versao: 2 })
    expect(await later.searches.get(state.searchId, 1)).toMatchObject({ versao: 1, coverage: state.coverage })
    await expect(later.searches.get(state.searchId, 3)).rejects.toMatchObject({ code: 'search_not_found' })
  })
})

test('a database that cannot keep a result costs its permalink, not the search', async () => {
  const simulator = await startSimulator({ rows: 500, latency: 0 })
  const keep: KeptResults['keep'] = () => Promise.reject(new Error('disk full'))
  const product = createTestSearches({ url: simulator.url, kept: (kept) => ({ ...kept, keep }) })
  const state = await search(product.searches, query)
  expect(state.status).toBe('completed')
  expect(await allRows(product.searches, state.searchId)).toHaveLength(state.summary!.total)
  await product.close()
  await simulator.close()
})
