import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import type { ResultRow } from '@/lib/search/row.ts'
import { POST as startSearch } from '@/app/api/buscar/route.ts'
import { services } from '@/lib/services.ts'
import { GET as getArquivos } from './[id]/arquivos/route.ts'
import { GET as getHistorico } from './[id]/historico/route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
let numeros: string[]
beforeAll(async () => {
  server = await startTestServices()
  const body = { ufs: ['SP'], situacao: 'abertas' }
  const started = await startSearch(post('/api/buscar', body, { Prefer: 'wait=60' }), noParams)
  const { searchId } = (await started.json()) as { searchId: string }
  const { rows } = await services().searches.rows(searchId, undefined, { pagina: 1, tamanho: 40, facets: {} })
  numeros = rows.map((row) => (JSON.parse(row) as ResultRow).numeroControlePNCP)
  expect(numeros.length).toBeGreaterThan(20)
}, 90_000)
afterAll(() => server.close())

const ask = async (handler: typeof getArquivos, numero: string) => {
  const response = await handler(get('/'), { params: Promise.resolve({ id: numero.replace('/', '-') }) })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('the files of some contratações, and that others have none', async () => {
  let some: Record<string, unknown> | undefined
  let none: Record<string, unknown> | undefined
  for (const numero of numeros) {
    const { status, body } = await ask(getArquivos, numero)
    expect(status).toBe(200)
    if (body.total === 0) none ??= body
    else some ??= body
    if (some && none) break
  }
  expect(none).toEqual({ arquivos: [], total: 0, aviso: null, lidoEm: expect.any(String) })
  expect(some).toMatchObject({ aviso: null, lidoEm: expect.any(String) })
  expect(some!.arquivos).toContainEqual({
    sequencialDocumento: 1,
    titulo: 'Edital',
    tipoDocumentoNome: 'Edital',
    dataPublicacaoPncp: expect.any(String),
    statusAtivo: true,
    url: expect.stringMatching(/^https:\/\/pncp\.gov\.br\/.*\/arquivos\/1$/),
  })
}, 60_000)

test('the history of a contratação, the latest first', async () => {
  const { status, body } = await ask(getHistorico, numeros[0]!)
  expect(status).toBe(200)
  const lines = body.historico as { logManutencaoDataInclusao: string; categoriaLogManutencaoNome: string }[]
  expect(lines.map(({ categoriaLogManutencaoNome }) => categoriaLogManutencaoNome)).toContain('Contratação')
  const moments = lines.map(({ logManutencaoDataInclusao }) => logManutencaoDataInclusao)
  expect(moments).toEqual(moments.toSorted().reverse())
}, 60_000)

test('a source that is away is told, and what was never read is not asked for', async () => {
  server.simulator.faults({ source: 'api', kind: 'spurious422' })
  expect(await ask(getHistorico, numeros[1]!)).toMatchObject({
    status: 502,
    body: { error: { code: 'source_unavailable', message: expect.stringContaining('o histórico') } },
  })
  server.simulator.clearLog()
  expect(await ask(getArquivos, '00000000000191-1-999999/2026')).toMatchObject({ status: 404 })
  expect(server.simulator.log()).toEqual([])
}, 60_000)
