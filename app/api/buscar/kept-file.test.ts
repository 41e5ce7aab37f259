import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { get, startTestServices, withId } from '@/lib/http/testing/server.ts'
import { LIMITS } from '@/lib/kept-file/limits.ts'
import { edited, ownWorkbook, type } from '@/lib/kept-file/testing/marked.ts'
import { finished } from '@/lib/kept-results/testing/results.ts'
import type { ResultRow } from '@/lib/search/row.ts'
import { coverageOf, rowOf } from '@/lib/search/testing/compared-rows.ts'
import { newFolder } from '@/lib/searches/testing/searches.ts'
import { services } from '@/lib/services.ts'
import { GET as getFile } from './[searchId]/excel/route.ts'
import { POST } from './[searchId]/planilha/route.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const HOUR = 3_600_000
const NOW = Date.now()

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  process.env.TMPDIR = newFolder()
  server = await startTestServices()
})
afterAll(() => server.close())

async function kept(ago: number, rows: ResultRow[], query: Record<string, unknown> = {}) {
  const change = { coverage: coverageOf({ SP: {} }), query: { termos: 'limpeza', ...query } }
  const { ending, answer } = await finished(NOW - ago * HOUR, rows, change)
  await services().kept.keep(ending, answer)
  return ending.state
}

function post(
  searchId: string,
  body: BodyInit | null,
  headers: Record<string, string> = { 'content-type': XLSX },
) {
  const request = new Request(`http://x/api/buscar/${searchId}/planilha`, { method: 'POST', body, headers })
  return POST(request, withId(searchId))
}

const errorOf = async (response: Response) => {
  const { error } = (await response.json()) as {
    error: { code: string; message: string; fields?: { arquivo?: string } }
  }
  return { status: response.status, ...error }
}
const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('bidiq-planilha-'))

async function sheetOf(response: Response) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return workbook
}

async function marked(searchId: string) {
  const file = await getFile(get('/'), withId(searchId))
  return edited(new Uint8Array(await file.arrayBuffer()), ({ worksheets: [sheet] }) => {
    type(sheet!, 2, 'Status', 'Participar')
    type(sheet!, 3, 'Status', 'Descartada')
  })
}

test('last week’s file comes back as this week’s, with its marks and what became of its rows', async () => {
  const older = await kept(7 * 24, [rowOf({ numero: 1 }), rowOf({ numero: 2 }), rowOf({ numero: 3 })])
  const newer = await kept(1, [
    rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-30T09:00:00' }),
    rowOf({ numero: 4, dataPublicacaoPncp: '2099-01-01T00:00:00' }),
  ])
  const response = await post(newer.searchId, (await marked(older.searchId)) as unknown as BodyInit)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(XLSX)
  expect(response.headers.get('content-disposition')).toContain('filename="licitacoes_SP_anotada.xlsx"')
  expect(JSON.parse(response.headers.get('x-bidiq-contagens')!)).toEqual({
    comAnotacoes: 1,
    novas: 1,
    alteradas: 1,
    deVolta: 0,
    retiradas: 0,
    sairam: 2,
    naoVerificadas: 0,
    repetidas: 0,
    naoReconhecidas: 0,
  })
  const workbook = await sheetOf(response)
  const lines = workbook.worksheets[0]!.getSheetValues() as unknown[][]
  expect(lines[2]).toContain('Prazo prorrogado')
  expect(lines[2]).toContain('Participar')
  expect(lines[3]).toContain('NOVA')
  const left = workbook.getWorksheet('Saíram da pesquisa')!.getSheetValues() as unknown[][]
  expect(left[2]).toContain('Descartada')
  expect(await leftovers()).toEqual([])
})

test('with the columns that were chosen, and never without the user’s own', async () => {
  const { searchId } = await kept(2, [rowOf()], { termos: 'colunas' })
  const body = (await marked(searchId)) as unknown as BodyInit
  const init = { method: 'POST', body, headers: { 'content-type': XLSX } }
  const response = await POST(new Request('http://x/?colunas=fim,observacoes', init), withId(searchId))
  const [sheet] = (await sheetOf(response)).worksheets
  expect((sheet!.getSheetValues() as unknown[][])[1]!.slice(1)).toEqual([
    'Nº de controle PNCP',
    'Novidade',
    'Fim do recebimento de propostas',
    'Observações',
    'Status',
    'Responsável',
  ])
  const refused = await POST(new Request('http://x/?colunas=preco', init), withId(searchId))
  expect(await errorOf(refused)).toMatchObject({
    status: 400,
    fields: { colunas: expect.stringContaining('preco') },
  })
})

test('as a field of a form', async () => {
  const { searchId } = await kept(2, [rowOf()], { termos: 'forma' })
  const form = new FormData()
  form.set('arquivo', new Blob([new Uint8Array(await marked(searchId))]), 'minhas.xlsx')
  const request = new Request('http://x/', { method: 'POST', body: form })
  const response = await POST(request, withId(searchId))
  expect(response.status).toBe(200)
  expect((await sheetOf(response)).worksheets[0]!.getSheetValues()[2]).toContain('Participar')
  const other = new FormData()
  other.set('outro', new Blob(['x']), 'a.xlsx')
  const refused = await POST(new Request('http://x/', { method: 'POST', body: other }), withId(searchId))
  expect(await errorOf(refused)).toMatchObject({
    status: 400,
    fields: { arquivo: expect.stringContaining('arquivo') },
  })
})

test('a file at fault is told what it is, and nothing of it stays', async () => {
  const { searchId } = await kept(2, [rowOf()], { termos: 'culpa' })
  const cases: [BodyInit | null, Record<string, string>, RegExp][] = [
    ['a;b', { 'content-type': 'application/octet-stream' }, /CSV/],
    [null, { 'content-type': XLSX }, /vazio/],
    ['{}', { 'content-type': 'application/json' }, /corpo do pedido/],
    ['x', { 'content-type': 'multipart/form-data' }, /formulário/],
    ['x', { 'content-type': XLSX, 'content-length': String(2 * LIMITS.uploadBytes) }, /50 MB/],
    [new Uint8Array(LIMITS.uploadBytes + 1), { 'content-type': XLSX }, /50 MB/],
  ]
  for (const [body, headers, message] of cases) {
    const error = await errorOf(await post(searchId, body, headers))
    expect(error).toMatchObject({
      status: 400,
      code: 'invalid_request',
      message: expect.stringMatching(message),
    })
    expect(error.fields?.arquivo).toBe(error.message)
  }
  expect(await leftovers()).toEqual([])
})

test('a search that is not there, or a version of it, is said before the file is read', async () => {
  const { searchId } = await kept(2, [rowOf()], { termos: 'nada' })
  expect(await errorOf(await post(crypto.randomUUID(), 'x'))).toMatchObject({ code: 'search_not_found' })
  const request = new Request(`http://x/?versao=7`, {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': XLSX },
  })
  expect(await errorOf(await POST(request, withId(searchId)))).toMatchObject({ code: 'search_not_found' })
})

test('who leaves while the file is sent or read leaves nothing behind', async () => {
  const { searchId } = await kept(2, [rowOf()], { termos: 'embora' })
  const leaving = new AbortController()
  const bytes = await ownWorkbook([rowOf()])
  const body = new ReadableStream({
    pull(stream) {
      stream.enqueue(new Uint8Array(bytes.subarray(0, 100)))
      leaving.abort()
    },
  })
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': XLSX },
    signal: leaving.signal,
  }
  const left = await POST(new Request('http://x/', init), withId(searchId))
  expect(left.status).toBe(499)
  expect(await leftovers()).toEqual([])
})

test('a workbook that is made and not read is removed too', async () => {
  const { searchId } = await kept(2, [rowOf()], { termos: 'largada' })
  const response = await post(searchId, (await marked(searchId)) as unknown as BodyInit)
  expect(response.status).toBe(200)
  await response.body!.cancel()
  await expect.poll(leftovers).toEqual([])
})
