import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { get, noParams, post, startTestServices, withId } from '@/lib/http/testing/server.ts'
import type { SearchState } from '@/lib/search/state.ts'
import { GET as getCsv } from './[searchId]/csv/route.ts'
import { GET as getExcel } from './[searchId]/excel/route.ts'
import { GET as getCalendar } from './[searchId]/ics/route.ts'
import { GET as getJsonLines } from './[searchId]/jsonl/route.ts'
import { GET as getRows } from './[searchId]/resultados/route.ts'
import { POST as startSearch } from './route.ts'

type Handler = typeof getCsv
type Row = { numeroControlePNCP: string; dataEncerramentoProposta?: string; bidiq: { grupo: string } }

const NUMBER = /[0-9A-Z]{12}\d{2}-1-\d{6}\/\d{4}/

let server: Awaited<ReturnType<typeof startTestServices>>
let state: SearchState
beforeAll(async () => {
  server = await startTestServices()
  const body = { ufs: ['SP', 'RJ', 'MG'], situacao: 'abertas' }
  const response = await startSearch(post('/api/buscar', body, { Prefer: 'wait=60' }), noParams)
  state = (await response.json()) as SearchState
  expect(state.summary!.total).toBeGreaterThan(100)
}, 90_000)
afterAll(() => server.close())

const ask = (handler: Handler, query = '') => handler(get(`/?${query}`), withId(state.searchId))

async function text(handler: Handler, query: string): Promise<string> {
  const response = await ask(handler, query)
  expect(response.status).toBe(200)
  return response.text()
}

async function rowsOf(query: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let pagina = 1; ; pagina++) {
    const page = JSON.parse(await text(getRows, `${query}&tamanho=500&pagina=${pagina}`)) as { rows: Row[] }
    if (page.rows.length === 0) return rows
    rows.push(...page.rows)
  }
}

async function sheetOf(query: string) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await (await ask(getExcel, query)).arrayBuffer())
  return { workbook, sheet: workbook.getWorksheet('Contratações')! }
}

const numbersIn = (lines: string[]) => lines.flatMap((line) => NUMBER.exec(line)?.[0] ?? [])

describe('the same rows in the same order, whichever way they are taken', () => {
  test.each(['', 'ordenacao=-valor', 'uf=RJ,MG', 'grupo=recebendo&ordenacao=publicacao', 'uf=AC'])(
    'with %j',
    async (query) => {
      const rows = await rowsOf(query)
      const numbers = rows.map((row) => row.numeroControlePNCP)

      const { sheet } = await sheetOf(query)
      const cells = sheet.getColumn(1).values.slice(2) as string[]
      expect(numbersIn(cells)).toEqual(numbers)

      const csv = (await text(getCsv, query)).split('\r\n')
      expect(numbersIn(csv.filter((line) => NUMBER.exec(line)?.index === 0))).toEqual(numbers)

      const lines = await text(getJsonLines, query)
      expect(lines.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Row] : []))).toEqual(rows)
    },
  )

  test('the calendar has those with a deadline to come', async () => {
    const rows = await rowsOf('ordenacao=-valor')
    const coming = rows.filter(({ bidiq, dataEncerramentoProposta }) => {
      return dataEncerramentoProposta && ['recebendo', 'aReceber', 'aConferir'].includes(bidiq.grupo)
    })
    const calendar = (await text(getCalendar, 'ordenacao=-valor')).replaceAll('\r\n ', '')
    const told = calendar.split('\r\n').filter((line) => line.startsWith('UID:'))
    const uid = ({ numeroControlePNCP: numero }: Row) => `UID:${numero.replace('/', '-')}-fim-propostas@bidiq`
    expect(told).toEqual(coming.map(uid))
    expect(calendar.match(/BEGIN:VCALENDAR|END:VCALENDAR/g)).toHaveLength(2)
  })
})

describe('chosen columns', () => {
  test('are those of the workbook, the CSV file and the JSON lines, in their order', async () => {
    const colunas = 'colunas=uf,valor,numeroControlePNCP,processo'
    const headers = ['UF', 'Valor estimado', 'Nº de controle PNCP', 'Processo']
    const { sheet } = await sheetOf(colunas)
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(headers)
    expect((await text(getCsv, colunas)).split('\r\n')[0]).toBe(`${headers.join(';')}`)
    const [first] = (await text(getJsonLines, colunas)).split('\n')
    expect(Object.keys(JSON.parse(first!) as object)).toEqual([
      'uf',
      'valor',
      'numeroControlePNCP',
      'processo',
    ])
  })

  test('make another file than the one of everybody, and the same choice the same one', async () => {
    const etagOf = async (query: string) => Buffer.from(await (await ask(getExcel, query)).arrayBuffer())
    const chosen = await etagOf('colunas=uf&uf=RJ')
    expect((await etagOf('uf=RJ&colunas=numeroControlePNCP,uf')).equals(chosen)).toBe(true)
    expect((await etagOf('')).equals(chosen)).toBe(false)
  })

  test.each([getCsv, getExcel, getJsonLines])(
    'what is no column is an error that names all',
    async (handler) => {
      for (const [colunas, told] of [
        ['preco', 'Coluna desconhecida: “preco”.'],
        ['uf,uf', 'Coluna repetida: “uf”.'],
      ]) {
        const response = await ask(handler, `colunas=${colunas}`)
        expect(response.status).toBe(400)
        const { error } = (await response.json()) as { error: { code: string; fields: { colunas: string } } }
        expect(error.code).toBe('invalid_request')
        expect(error.fields.colunas).toContain(told)
        expect(error.fields.colunas).toContain('numeroControlePNCP, objeto, status')
      }
    },
  )
})

test('a file of chosen rows says so in its sheet Pesquisa', async () => {
  const { workbook } = await sheetOf('uf=RJ&ordenacao=-valor')
  const said = workbook.getWorksheet('Pesquisa')!.getSheetValues().flat().map(String)
  expect(said).toContainEqual(
    expect.stringMatching(/^Só uma parte do resultado, \d+ contratações, .* UF: RJ\./),
  )
  expect(said).toContainEqual(expect.stringContaining('Em outra ordem que a da pesquisa: maior valor.'))
  expect(said.join()).not.toContain('ATENÇÃO: o resumo da pesquisa conta')
})

test('files are saved under the name of the search, and kept by nobody on the way', async () => {
  const stem = state.excel.filename.replace('.xlsx', '')
  expect(stem).toMatch(/^licitacoes_[A-Za-z-]+_\d{4}-\d\d-\d\d$/)
  for (const [handler, extension, type] of [
    [getCsv, 'csv', 'text/csv; charset=utf-8'],
    [getJsonLines, 'jsonl', 'application/jsonl; charset=utf-8'],
    [getCalendar, 'ics', 'text/calendar; charset=utf-8'],
  ] as const) {
    const { headers, body } = await ask(handler)
    await body!.cancel()
    expect(headers.get('content-disposition')).toContain(`filename="${stem}.${extension}"`)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('cache-control')).toContain('no-store')
  }
})

test.each([getCsv, getJsonLines, getCalendar])(
  'an unknown search is an error, not a file',
  async (handler) => {
    const response = await handler(get('/'), withId(crypto.randomUUID()))
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/json')
  },
)
