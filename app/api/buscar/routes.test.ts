import { afterAll, beforeAll, expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { get, noParams, post, startTestServices, withId } from '@/lib/http/testing/server.ts'
import type { FacetCounts } from '@/lib/search/facet-counts.ts'
import type { MissCounts } from '@/lib/search/near-misses.ts'
import type { ResultRow } from '@/lib/search/row.ts'
import type { Funnel, SearchState } from '@/lib/search/state.ts'
import { services } from '@/lib/services.ts'
import { DELETE, GET as getState } from './[searchId]/route.ts'
import { GET as getExcel } from './[searchId]/excel/route.ts'
import { GET as getFacets, POST as postFacets } from './[searchId]/facetas/route.ts'
import { GET as getFunnel } from './[searchId]/funil/route.ts'
import { GET as getNearMisses } from './[searchId]/quase/route.ts'
import { GET as getNearMissesExcel } from './[searchId]/quase/excel/route.ts'
import { GET as getCalendar } from './[searchId]/ics/route.ts'
import { GET as getProgress } from './[searchId]/progresso/route.ts'
import { GET as getRows } from './[searchId]/resultados/route.ts'
import { POST as postVersion } from './[searchId]/versoes/route.ts'
import { POST } from './route.ts'

type FunnelTold = { funnel: Funnel; misses: MissCounts }

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

const query = { ufs: ['RJ', 'SP'], situacao: 'abertas' }
const start = (body: Record<string, unknown> = query, headers?: Record<string, string>) =>
  POST(post('/api/buscar', body, headers), noParams)

async function ended(body: Record<string, unknown> = query): Promise<SearchState> {
  const response = await start(body, { Prefer: 'wait=30' })
  expect(response.status).toBe(200)
  return (await response.json()) as SearchState
}

const code = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
]

test('a search is taken in with its place and links, and ends', async () => {
  const response = await start()
  expect(response.status).toBe(202)
  const { searchId, status, links } = (await response.json()) as {
    searchId: string
    status: string
    links: Record<string, string>
  }
  expect(response.headers.get('location')).toBe(`/api/buscar/${searchId}`)
  expect(status).toBe('queued')
  expect(links.progresso).toBe(`/api/buscar/${searchId}/progresso`)
  await services().searches.wait(searchId, 30_000, new AbortController().signal)
  const state = (await (await getState(get('/'), withId(searchId))).json()) as SearchState
  expect(state).toMatchObject({
    searchId,
    status: 'completed',
    query,
    coverage: { complete: true },
    excel: { status: 'ready' },
  })
  expect(state.summary!.total).toBeGreaterThan(0)
  const { grupos, total } = state.summary!
  expect(Object.values(grupos).reduce((sum, n) => sum + n)).toBe(total)
})

test('the same id and query is the same search; another query is a conflict', async () => {
  const searchId = crypto.randomUUID()
  await ended({ ...query, searchId })
  const runs = server.simulator.log().length
  const again = await start({ ufs: ['RJ', 'SP', 'RJ'], situacao: 'abertas', searchId })
  expect(again.status).toBe(202)
  expect(await again.json()).toMatchObject({ searchId, status: 'completed' })
  expect(server.simulator.log()).toHaveLength(runs)
  expect(await code(await start({ ...query, ufs: ['AC'], searchId }))).toEqual([409, 'search_conflict'])
})

test('rows come in pages, in the order and number of the file', async () => {
  const { searchId, summary } = await ended()
  const rows: { numeroControlePNCP: string; objetoCompra: string }[] = []
  for (let pagina = 1; rows.length < summary!.total; pagina++) {
    const page = await getRows(get(`/?pagina=${pagina}&tamanho=40`), withId(searchId))
    const body = (await page.json()) as { rows: typeof rows; total: number; pagina: number; tamanho: number }
    expect(body).toMatchObject({ total: summary!.total, pagina, tamanho: 40 })
    rows.push(...body.rows)
  }
  const file = await getExcel(get('/'), withId(searchId))
  expect(file.headers.get('content-disposition')).toMatch(/licitacoes_RJ-SP_\d{4}-\d{2}-\d{2}\.xlsx/)
  const bytes = await file.arrayBuffer()
  expect(Number(file.headers.get('content-length'))).toBe(bytes.byteLength)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes)
  const sheet = workbook.getWorksheet('Contratações')!
  const inFile = rows.map((_, i) => sheet.getRow(i + 2).getCell(1).text)
  expect(inFile).toEqual(rows.map((row) => row.numeroControlePNCP))

  const inline = (await (await getState(get('/?include=excel'), withId(searchId))).json()) as {
    excelBase64: string
  }
  expect(Buffer.from(inline.excelBase64, 'base64').equals(Buffer.from(bytes))).toBe(true)
})

test('rows can be narrowed and ordered', async () => {
  const { searchId, summary } = await ended()
  const page = await getRows(get('/?uf=RJ&tamanho=500&ordenacao=-valor'), withId(searchId))
  const { rows, total } = (await page.json()) as {
    rows: { unidadeOrgao: { ufSigla: string }; valorTotalEstimado?: number }[]
    total: number
  }
  expect(total).toBe(summary!.porUf.RJ)
  expect(new Set(rows.map((row) => row.unidadeOrgao.ufSigla))).toEqual(new Set(['RJ']))
  const valores = rows.map((row) => row.valorTotalEstimado || -1)
  expect(valores).toEqual(valores.toSorted((a, b) => b - a))
})

test('facets count what each choice shows, and rows are narrowed by value and deadline', async () => {
  const { searchId, summary } = await ended()
  const counted = async (parameters: string) =>
    (await (await getFacets(get(`/${parameters}`), withId(searchId))).json()) as FacetCounts
  const totalOf = async (parameters: string) =>
    ((await (await getRows(get(`/?${parameters}`), withId(searchId))).json()) as { total: number }).total

  const all = await counted('')
  expect(all.total).toBe(summary!.total)
  expect(all.facetas.uf).toEqual(summary!.porUf)
  expect(all.facetas.tipo).toEqual(summary!.porTipo)
  expect(all.facetas.conferir).toEqual(summary!.conferir)
  const [week] = all.semanas.filter(({ total }) => total > 0)
  expect(await totalOf(`prazo=${week!.de}..${week!.ate}`)).toBe(week!.total)
  expect(await totalOf('faixa=semValor')).toBe(all.facetas.faixa.semValor)

  const chosen = await counted('?uf=RJ&prazo=30dias&faixa=ate50mil,ate100mil')
  expect(chosen.total).toBe(await totalOf('uf=RJ&prazo=30dias&faixa=ate50mil,ate100mil'))
  expect(chosen.facetas.uf.SP).toBe(await totalOf('uf=SP&prazo=30dias&faixa=ate50mil&faixa=ate100mil'))
  expect(chosen.facetas.prazo['7dias'] ?? 0).toBe(await totalOf('uf=RJ&prazo=7dias&faixa=ate50mil,ate100mil'))

  const rows = (await (await getRows(get('/?tamanho=3'), withId(searchId))).json()) as { rows: ResultRow[] }
  const numeros = rows.rows.map(({ numeroControlePNCP }) => numeroControlePNCP)
  const picked = async (body: unknown) =>
    (await (await postFacets(post('/', body), withId(searchId))).json()) as FacetCounts
  expect((await picked({ numeros })).total).toBe(3)
  expect((await picked({ exceto: numeros })).total).toBe(summary!.total - 3)

  const folded = await counted('?recolher=1')
  const { credenciamento = 0, contratacaoDireta = 0 } = summary!.porTipo
  expect(folded.total).toBe(summary!.total - credenciamento - contratacaoDireta)
})

test.each(['prazo=amanha', 'prazo=2026-12-07', 'faixa=x', 'uf=XX', 'recolher=x', 'pagina=1'])(
  'facets with %s: 400',
  async (parameters) => {
    const { searchId } = await ended()
    const response = await getFacets(get(`/?${parameters}`), withId(searchId))
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: { fields: Record<string, string> } }
    expect(Object.keys(error.fields)).toEqual([parameters.split('=')[0]])
  },
)

test('a workbook of some deadlines and values says which', async () => {
  const { searchId } = await ended()
  const response = await getExcel(get('/?prazo=30dias&faixa=ate50mil'), withId(searchId))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  const said = workbook.getWorksheet('Pesquisa')!.getSheetValues().flat().map(String).join(' ')
  expect(said).toContain('valor estimado: até R$ 50 mil; prazo: em até 30 dias')
})

test('deadlines come as a calendar: of one row, of a kind; none to come is said, not an empty file', async () => {
  const { searchId, summary } = await ended()
  const body = (await (await getRows(get('/?tamanho=500&grupo=recebendo'), withId(searchId))).json()) as {
    rows: { numeroControlePNCP: string; bidiq: { tipo: string } }[]
  }
  const { numeroControlePNCP: numero } = body.rows[0]!
  const one = await getCalendar(get(`/?numero=${encodeURIComponent(numero)}`), withId(searchId))
  expect(one.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(one.headers.get('content-disposition')).toMatch(/filename="licitacoes_.*\.ics"/)
  const text = await one.text()
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(text.replaceAll('\r\n ', '')).toContain(numero)

  const kinds = await getCalendar(get('/?tipo=credenciamento&grupo=recebendo'), withId(searchId))
  const credenciamentos = body.rows.filter(({ bidiq }) => bidiq.tipo === 'credenciamento')
  expect((await kinds.text()).match(/BEGIN:VEVENT/g)).toHaveLength(credenciamentos.length)
  expect(Object.values(summary!.porTipo).reduce((sum, n) => sum + n)).toBe(summary!.total)

  expect(await code(await getCalendar(get('/?conferir=prazo'), withId(searchId)))).toEqual([
    400,
    'invalid_request',
  ])
  expect(await code(await getCalendar(get('/?tipo=x'), withId(searchId)))).toEqual([400, 'invalid_request'])
})

test('the events of a finished search are replayed, resumed and ended', async () => {
  const { searchId } = await ended()
  const text = await (await getProgress(get('/'), withId(searchId))).text()
  const events = [...text.matchAll(/^id: (\S+)\ndata: (.*)$/gm)].map(([, id, data]) => ({
    id: id!,
    event: JSON.parse(data!) as { type: string },
  }))
  expect(text).not.toMatch(/^event:/m)
  expect(events.at(0)?.event.type).toBe('snapshot')
  expect(
    events.filter(({ event }) => ['completed', 'failed', 'cancelled'].includes(event.type)),
  ).toHaveLength(1)
  expect(events.at(-1)?.event.type).toBe('completed')
  const from = events.at(-3)!.id
  const headers = { 'Last-Event-ID': from }
  const rest = await (await getProgress(get('/', { headers }), withId(searchId))).text()
  expect([...rest.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id)).toEqual(
    events.slice(-2).map(({ id }) => id),
  )
  const byQuery = await (await getProgress(get(`/?after=${from}`), withId(searchId))).text()
  expect(byQuery.match(/^id: /gm)).toHaveLength(2)
})

test('a viewer that leaves is let go', async () => {
  server.simulator.settings({ latency: 1 })
  const { searchId } = (await (
    await start({ ufs: ['MG'], situacao: 'todas', dataInicial: '2026-01-01', dataFinal: '2026-01-10' })
  ).json()) as { searchId: string }
  const leaving = new AbortController()
  const response = await getProgress(get('/', { signal: leaving.signal }), withId(searchId))
  const reader = response.body!.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^retry: \d+\n/)
  leaving.abort()
  for (;;) if ((await reader.read()).done) break
  await DELETE(get('/'), withId(searchId))
  const state = await services().searches.wait(searchId, 5_000, new AbortController().signal)
  expect(state.status).toBe('cancelled')
  server.simulator.settings({ latency: 0 })
})

test('asking again makes version 2, and version 1 can still be read', async () => {
  const { searchId, summary } = await ended()
  const response = await postVersion(post('/', ''), withId(searchId))
  expect(response.status).toBe(202)
  const state = await services().searches.wait(searchId, 30_000, new AbortController().signal)
  expect(state).toMatchObject({ versao: 2, status: 'completed' })
  const first = (await (await getRows(get('/?versao=1'), withId(searchId))).json()) as { total: number }
  expect(first.total).toBe(summary!.total)
})

test.each([
  ['state', getState],
  ['rows', getRows],
  ['events', getProgress],
  ['file', getExcel],
  ['facets', getFacets],
  ['cancel', DELETE],
  ['again', postVersion],
] as const)('%s of an unknown search: 404', async (_, handler) => {
  expect(await code(await handler(get('/'), withId(crypto.randomUUID())))).toEqual([404, 'search_not_found'])
  expect(await code(await handler(get('/'), withId('../etc/passwd')))).toEqual([404, 'search_not_found'])
})

test.each(['pagina=0', 'pagina=x', 'tamanho=501', 'ordenacao=x', 'uf=XX', 'versao=0', 'grupo=x', 'outro=1'])(
  'rows with %s: 400',
  async (parameters) => {
    const { searchId } = await ended()
    const response = await getRows(get(`/?${parameters}`), withId(searchId))
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: { fields: Record<string, string> } }
    expect(Object.keys(error.fields)).toEqual([parameters.split('=')[0]])
  },
)

test('what a filter kept out is counted, listed with its reason, and downloaded', async () => {
  const all = await ended({ ...query, termos: 'aquisição' })
  const { searchId, summary } = await ended({ ...query, termos: 'aquisição', valorMax: 100_000 })
  const told = (await (await getFunnel(get('/'), withId(searchId))).json()) as FunnelTold
  expect(told.funnel).toMatchObject({
    steps: [
      { rule: 'palavras', left: all.summary!.total },
      { rule: 'valor', left: summary!.total },
    ],
    left: summary!.total,
  })
  const kept = told.misses.valor!
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBe(all.summary!.total - summary!.total)

  const page = await getNearMisses(get('/?regra=valor&tamanho=2'), withId(searchId))
  const { rows, total } = (await page.json()) as { rows: ResultRow[]; total: number }
  expect(total).toBe(kept)
  for (const { bidiq } of rows)
    expect(bidiq.quase).toEqual({
      regra: 'valor',
      motivo: expect.stringContaining('acima do máximo') as string,
    })

  const excel = await getNearMissesExcel(get('/'), withId(searchId))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await excel.arrayBuffer())
  const sheet = workbook.getWorksheet('Quase atenderam')!
  const why = (sheet.getRow(1).values as string[]).indexOf('Por que ficou de fora')
  const reasons = sheet
    .getColumn(why)
    .values.filter((value) => typeof value === 'string' && value.includes('acima do máximo'))
  expect(reasons).toHaveLength(kept)
})

test('the workbook brings the near misses along when asked, in a sheet of their own', async () => {
  const { searchId, summary } = await ended({ ...query, termos: 'aquisição', valorMax: 100_000 })
  const told = (await (await getFunnel(get('/'), withId(searchId))).json()) as FunnelTold
  const open = async (parameters: string) => {
    const response = await getExcel(get(`/${parameters}`), withId(searchId))
    expect(response.status).toBe(200)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const numbers = (name: string) =>
      workbook
        .getWorksheet(name)
        ?.getColumn(1)
        .values.filter((value) => typeof value === 'string' && /-1-\d{6}\//.test(value))
    const disposition = response.headers.get('content-disposition')
    return { numbers, disposition, names: workbook.worksheets.map(({ name }) => name) }
  }
  const plain = await open('')
  const both = await open('?quase=1')
  expect(both.names).toEqual(['Contratações', 'Quase atenderam', 'Resumo', 'Cobertura', 'Pesquisa'])
  expect(both.disposition).toContain('_com_quase.xlsx')
  expect(both.numbers('Contratações')).toEqual(plain.numbers('Contratações'))
  expect(both.numbers('Contratações')).toHaveLength(summary!.total)
  const misses = Object.values(told.misses).reduce((sum, count) => sum + count, 0)
  expect(both.numbers('Quase atenderam')).toHaveLength(misses)
  // Each is kept under a name of its own: the plain one is not made of the other.
  expect((await open('?quase=0')).names).toEqual(['Contratações', 'Resumo', 'Cobertura', 'Pesquisa'])
  expect(await code(await getExcel(get('/?quase=sim,por favor'), withId(searchId)))).toEqual([
    400,
    'invalid_request',
  ])
})

test('an answer that is not there yet, or never was, cannot be explained', async () => {
  expect(await code(await getFunnel(get('/'), withId(crypto.randomUUID())))).toEqual([
    404,
    'search_not_found',
  ])
  const { searchId } = await ended()
  const wrong = await getNearMisses(get('/?regra=outra'), withId(searchId))
  expect(await code(wrong)).toEqual([400, 'invalid_request'])
})
