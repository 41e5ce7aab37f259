import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import type { ResultRow } from '@/lib/search/row.ts'
import { POST as startSearch } from '@/app/api/buscar/route.ts'
import type { AbertaDoOrgao } from '@/lib/orgaos/abertas.ts'
import { services } from '@/lib/services.ts'
import { GET } from './[cnpj]/abertas/route.ts'

type Body = { abertas: AbertaDoOrgao[]; total: number; aviso: string | null; error?: unknown }

let server: Awaited<ReturnType<typeof startTestServices>>
let rows: ResultRow[]
beforeAll(async () => {
  server = await startTestServices()
  const body = { ufs: ['SP'], situacao: 'abertas' }
  const started = await startSearch(post('/api/buscar', body, { Prefer: 'wait=60' }), noParams)
  const { searchId } = (await started.json()) as { searchId: string }
  const page = await services().searches.rows(searchId, undefined, { pagina: 1, tamanho: 500, facets: {} })
  rows = page.rows.map((row) => JSON.parse(row) as ResultRow)
}, 90_000)
afterAll(() => server.close())

async function ask(cnpj: string, search = '') {
  const response = await GET(get(`/${search}`), { params: Promise.resolve({ cnpj }) })
  return { status: response.status, body: (await response.json()) as Body }
}

test('what an órgão takes proposals for, and a unidade of it, whole and by one request each', async () => {
  const taking = rows.filter(({ bidiq }) => bidiq.grupo === 'recebendo')
  const { orgaoEntidade, unidadeOrgao } = taking[0]!
  const { cnpj } = orgaoEntidade
  const ofOrgao = taking.filter((row) => row.orgaoEntidade.cnpj === cnpj)
  server.simulator.clearLog()
  const { status, body } = await ask(cnpj)
  expect(status).toBe(200)
  const numbers = body.abertas.map(({ numero }) => numero)
  expect(body.total).toBe(numbers.length)
  expect(new Set(numbers)).toEqual(new Set([...numbers, ...ofOrgao.map((row) => row.numeroControlePNCP)]))
  expect(body.abertas.every(({ numero }) => numero.startsWith(cnpj))).toBe(true)

  const code = unidadeOrgao.codigoUnidade!
  const ofUnidade = await ask(cnpj, `?unidade=${code}`)
  const expected = taking
    .filter((row) => row.orgaoEntidade.cnpj === cnpj && row.unidadeOrgao.codigoUnidade === code)
    .map((row) => row.numeroControlePNCP)
  expect(ofUnidade.body.abertas.map(({ numero }) => numero)).toEqual(expect.arrayContaining(expected))
  expect(ofUnidade.body.total).toBeLessThanOrEqual(body.total)

  await ask(cnpj, '?fundo=1')
  const asked = server.simulator.log().filter(({ source }) => source === 'consulta')
  expect(asked.map(({ params }) => [params.cnpj, params.codigoUnidadeAdministrativa])).toEqual([
    [cnpj, undefined],
    [cnpj, code],
  ])
}, 60_000)

test('an órgão that buys nothing now has an empty list', async () => {
  expect(await ask('00000000000191')).toMatchObject({
    status: 200,
    body: { abertas: [], total: 0, aviso: null },
  })
}, 60_000)

test('what is no CNPJ is said, and not asked for; a source that is away is told', async () => {
  server.simulator.clearLog()
  expect(await ask('00000000000192')).toMatchObject({
    status: 400,
    body: { error: { fields: { cnpj: expect.stringContaining('verificadores') } } },
  })
  expect(await ask('123', '?unidade=1')).toMatchObject({
    status: 400,
    body: { error: { fields: { cnpj: expect.stringContaining('14') } } },
  })
  expect(server.simulator.log()).toEqual([])
  server.simulator.faults({ source: 'consulta', kind: 'spurious422' })
  expect(await ask('33683111000280')).toMatchObject({
    status: 502,
    body: { error: { code: 'source_unavailable', message: expect.stringContaining('do órgão') } },
  })
}, 60_000)
