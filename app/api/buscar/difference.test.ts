import { afterAll, beforeAll, expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { get, startTestServices, withId } from '@/lib/http/testing/server.ts'
import { finished } from '@/lib/kept-results/testing/results.ts'
import type { ResultRow } from '@/lib/search/row.ts'
import { coverageOf, rowOf } from '@/lib/search/testing/compared-rows.ts'
import { services } from '@/lib/services.ts'
import { GET as getEarlier } from './[searchId]/anteriores/route.ts'
import { GET as getDifference } from './[searchId]/diferenca/route.ts'
import { GET as getFile } from './[searchId]/diferenca/excel/route.ts'
import { GET as getState } from './[searchId]/route.ts'

const HOUR = 3_600_000
const NOW = Date.now()

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

const coverage = coverageOf({ SP: {} })

/** A result that ended so many hours ago. */
async function kept(ago: number, rows: ResultRow[], change: Parameters<typeof finished>[2] = {}) {
  const { ending, answer } = await finished(NOW - ago * HOUR, rows, { coverage, ...change })
  await services().kept.keep(ending, answer)
  return ending.state
}

/** A question nobody else asks. */
let questions = 0
const question = () => ({ query: { termos: `pergunta ${++questions}` } })

const OLD = rowOf({ numero: 1, objetoCompra: '=1+1 uniformes' })
const CHANGED = rowOf({
  ...OLD,
  numero: 1,
  dataEncerramentoProposta: '2026-12-20T10:30:00',
  valorTotalEstimado: 2500.5,
})
const NEW = rowOf({ numero: 3, dataPublicacaoPncp: '2099-01-01T00:00:00' })

async function pair() {
  const asked = question()
  const older = await kept(48, [OLD, rowOf({ numero: 2 })], asked)
  const newer = await kept(1, [CHANGED, NEW], asked)
  return { older, newer }
}

type Body = {
  de: { searchId: string; total: number; complete: boolean }
  para: { searchId: string }
  contagens: Record<string, number>
  total: number
  rows: { estado: string; lado: string; mudancas: unknown[]; contratacao: ResultRow }[]
}
const bodyOf = async (response: Response) => {
  expect(response.status).toBe(200)
  return (await response.json()) as Body
}
const failure = async (response: Response) => {
  const { error } = (await response.json()) as { error: { code: string; message: string } }
  return [response.status, error.code]
}

test('the newest earlier result is compared with, unless another is named', async () => {
  const { older, newer } = await pair()
  const body = await bodyOf(await getDifference(get('/'), withId(newer.searchId)))
  expect(body).toMatchObject({
    de: { searchId: older.searchId, total: 2, complete: true },
    para: { searchId: newer.searchId },
    contagens: { NOVA: 1, PRORROGADA: 1, NAO_LOCALIZADA: 1, ALTERADA: 0 },
    total: 3,
  })
  expect(body.rows.map(({ estado, contratacao }) => [estado, contratacao.sequencialCompra])).toEqual([
    ['NOVA', 3],
    ['PRORROGADA', 1],
    ['NAO_LOCALIZADA', 2],
  ])
  expect(body.rows[1]!.mudancas).toHaveLength(2)
  const swapped = await getDifference(get(`/?com=${newer.searchId}`), withId(older.searchId))
  expect(await bodyOf(swapped)).toEqual(body)
})

test('it is read page by page, and by state', async () => {
  const { newer } = await pair()
  const of = async (search: string) => bodyOf(await getDifference(get(`/?${search}`), withId(newer.searchId)))
  expect((await of('pagina=2&tamanho=2')).rows.map(({ estado }) => estado)).toEqual(['NAO_LOCALIZADA'])
  expect(await of('estado=NOVA,PRORROGADA')).toMatchObject({ total: 2, contagens: { NAO_LOCALIZADA: 1 } })
})

test('version 2 is compared with version 1 of the same search', async () => {
  const asked = question()
  const first = await kept(5, [OLD], asked)
  await kept(3, [], asked)
  const { searchId } = await kept(2, [CHANGED, NEW], { ...asked, searchId: first.searchId, versao: 2 })
  const body = await bodyOf(await getDifference(get('/'), withId(searchId)))
  expect(body).toMatchObject({ de: { searchId, versao: 1 }, para: { searchId, versao: 2 } })
  const state = (await (await getState(get('/?versao=1'), withId(searchId))).json()) as object
  expect(state).toMatchObject({ versao: 1, summary: { total: 1 } })
})

test('earlier results are listed, newest first', async () => {
  const { older, newer } = await pair()
  const response = await getEarlier(get('/'), withId(newer.searchId))
  expect(await response.json()).toEqual({
    anteriores: [
      {
        searchId: older.searchId,
        versao: 1,
        finishedAt: older.finishedAt,
        total: 2,
        complete: true,
      },
    ],
    total: 1,
  })
})

test('only results of the same question are compared, and none with itself', async () => {
  const { newer } = await pair()
  const other = await kept(3, [OLD], question())
  const at = (search: string) => getDifference(get(`/?${search}`), withId(newer.searchId))
  expect(await failure(await at(`com=${other.searchId}`))).toEqual([409, 'search_conflict'])
  expect(await failure(await at(`com=${newer.searchId}`))).toEqual([400, 'invalid_request'])
  expect(await failure(await at(`com=${crypto.randomUUID()}`))).toEqual([404, 'search_not_found'])
  expect(await failure(await at('comVersao=7'))).toEqual([404, 'search_not_found'])
  expect(await failure(await at('com=x'))).toEqual([400, 'invalid_request'])
  expect(await failure(await at('estado=OUTRO'))).toEqual([400, 'invalid_request'])
  expect(await failure(await getDifference(get('/'), withId(other.searchId)))).toEqual([
    404,
    'search_not_found',
  ])
})

test('the workbook has a line for each change, with typed values and texts that are no formulas', async () => {
  const { older, newer } = await pair()
  const response = await getFile(get('/'), withId(newer.searchId))
  expect(response.headers.get('content-disposition')).toContain('filename="diferenca_SP.xlsx"')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Diferença', 'Comparação'])
  const sheet = workbook.getWorksheet('Diferença')!
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  const at = (line: number, header: string) => sheet.getRow(line).getCell(headers.indexOf(header) + 1)
  expect([2, 3, 4, 5].map((line) => at(line, 'Estado').text)).toEqual([
    'Nova',
    'Prazo prorrogado',
    'Prazo prorrogado',
    'Não localizada',
  ])
  expect(sheet.actualRowCount).toBe(5)
  expect(at(3, 'Objeto').value).toBe('=1+1 uniformes')
  expect(at(3, 'Campo').value).toBe('Fim do recebimento de propostas')
  expect(at(3, 'De').value).toEqual(new Date('2026-12-10T09:00:00Z'))
  expect(at(3, 'Para').value).toEqual(new Date('2026-12-20T10:30:00Z'))
  expect([at(4, 'Campo').value, at(4, 'De').value, at(4, 'Para').value]).toEqual([
    'Valor estimado',
    1000,
    2500.5,
  ])
  expect(at(4, 'Para').numFmt).toBe('"R$" #,##0.00')
  expect(at(5, 'De').value).toBeNull()
  const about = workbook.getWorksheet('Comparação')!.getSheetValues().flat(2).map(String)
  expect(about).toEqual(expect.arrayContaining([older.searchId, newer.searchId, 'Prazo prorrogado']))
})

test('nothing that changed makes a workbook that says so', async () => {
  const asked = question()
  await kept(5, [OLD], asked)
  const { searchId } = await kept(2, [OLD], asked)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await (await getFile(get('/'), withId(searchId))).arrayBuffer())
  expect(workbook.getWorksheet('Diferença')!.getCell('A2').text).toBe('Nada mudou entre os dois resultados.')
})
