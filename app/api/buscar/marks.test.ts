import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { post, startTestServices, withId } from '@/lib/http/testing/server.ts'
import { finished } from '@/lib/kept-results/testing/results.ts'
import { coverageOf, rowOf } from '@/lib/search/testing/compared-rows.ts'
import { newFolder } from '@/lib/searches/testing/searches.ts'
import { services } from '@/lib/services.ts'
import { POST as postCsv } from './[searchId]/csv/route.ts'
import { POST as postExcel } from './[searchId]/excel/route.ts'
import { POST as postCalendar } from './[searchId]/ics/route.ts'
import { POST as postJsonLines } from './[searchId]/jsonl/route.ts'
import { POST as postNumeros } from './[searchId]/numeros/route.ts'
import { POST as postRows } from './[searchId]/resultados/route.ts'

type Handler = typeof postCsv

const ROWS = [1, 2, 3, 4, 5].map((numero) =>
  rowOf({ numero, dataEncerramentoProposta: `2099-01-0${numero}T09:00:00` }),
)
const [first, second, third, fourth] = ROWS.map(({ numeroControlePNCP }) => numeroControlePNCP) as [
  string,
  string,
  string,
  string,
]
const ABSENT = '11111111111111-1-000001/2026'

let server: Awaited<ReturnType<typeof startTestServices>>
let searchId: string
beforeAll(async () => {
  process.env.TMPDIR = newFolder()
  server = await startTestServices()
  const { ending, answer } = await finished(Date.now() - 3_600_000, ROWS, {
    coverage: coverageOf({ SP: {} }),
  })
  await services().kept.keep(ending, answer)
  searchId = ending.state.searchId
})
afterAll(() => server.close())

const ask = (handler: Handler, body: unknown, query = '') =>
  handler(post(`/?${query}`, body), withId(searchId))

async function json<T>(handler: Handler, body: unknown, query = ''): Promise<T> {
  const response = await ask(handler, body, query)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

async function linesOf(handler: Handler, body: unknown, query = ''): Promise<string[]> {
  const response = await ask(handler, body, query)
  expect(response.status).toBe(200)
  return (await response.text()).trim().split(/\r?\n/)
}

async function sheetOf(body: unknown, query = '') {
  const response = await ask(postExcel, body, query)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toContain('no-store')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  const sheet = workbook.getWorksheet('Contratações')!
  const headers = sheet.getRow(1).values as string[]
  const cells = (header: string) => {
    const at = headers.indexOf(header)
    return Array.from({ length: sheet.rowCount - 1 }, (_, line) => sheet.getCell(line + 2, at).value)
  }
  return { workbook, headers, cells }
}

const HOSTILE = "=cmd|' /C calc'!A0"
const marcas = {
  [first]: { status: 'Em análise', observacoes: 'Ligar para o pregoeiro\nantes de sexta' },
  [third]: { status: 'Descartada' },
  [fourth]: { observacoes: HOSTILE },
  [ABSENT]: { status: 'Em análise', observacoes: 'de outra pesquisa' },
}

describe('marks in files', () => {
  test('fill Status and Observações of the workbook, and only of their rows', async () => {
    const { workbook, cells } = await sheetOf({ marcas })
    expect(cells('Status').slice(0, 5)).toEqual(['Em análise', null, 'Descartada', null, null])
    expect(cells('Observações').slice(0, 5)).toEqual([
      'Ligar para o pregoeiro\nantes de sexta',
      null,
      null,
      HOSTILE, // a text: read as a formula it would be an object
      null,
    ])
    expect(JSON.stringify(workbook.model)).not.toContain('de outra pesquisa')
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('bidiq-planilha-'))
    expect(left).toEqual([])
  }, 30_000)

  test('bring their columns along where others were chosen', async () => {
    const { headers } = await sheetOf({ marcas }, 'colunas=uf,objeto')
    expect(headers.slice(1)).toEqual(['Nº de controle PNCP', 'UF', 'Objeto', 'Status', 'Observações'])
    const [header] = await linesOf(postCsv, { marcas }, 'colunas=objeto,observacoes')
    expect(header!.replace('\uFEFF', '')).toBe('Nº de controle PNCP;Objeto;Observações;Status')
  }, 30_000)

  test('in CSV no text of theirs is run', async () => {
    const lines = await linesOf(postCsv, { marcas }, 'colunas=status,observacoes')
    expect(lines).toContain(`${third};Descartada;`)
    expect(lines).toContain(`${fourth};;'${HOSTILE}`)
    expect(lines).toContain(`${second};;`)
  })

  test('in JSON Lines they are beside what we say of a row, or in its columns', async () => {
    const rows = (await linesOf(postJsonLines, { marcas })).map(
      (line) => JSON.parse(line) as { bidiq: { marca?: unknown } },
    )
    expect(rows.map(({ bidiq }) => bidiq.marca)).toEqual([
      { status: 'Em análise', observacoes: 'Ligar para o pregoeiro\nantes de sexta' },
      undefined,
      { status: 'Descartada', observacoes: null },
      { status: null, observacoes: HOSTILE },
      undefined,
    ])
    const [line] = await linesOf(postJsonLines, { marcas }, 'colunas=uf')
    expect(JSON.parse(line!)).toMatchObject({ status: 'Em análise', uf: 'SP' })
  })
})

describe('picked rows', () => {
  const rowsOf = async (body: unknown, query = '') => {
    const { rows, total } = await json<{ rows: { numeroControlePNCP: string }[]; total: number }>(
      postRows,
      body,
      query,
    )
    return { numeros: rows.map(({ numeroControlePNCP }) => numeroControlePNCP), total }
  }

  test('are those, or all but those, in the order of the result', async () => {
    expect(await rowsOf({ numeros: [third, first, ABSENT] })).toEqual({ numeros: [first, third], total: 2 })
    expect(await rowsOf({ exceto: [second] }, 'pagina=2&tamanho=2')).toMatchObject({ total: 4 })
    expect(await rowsOf({ numeros: [first, second], exceto: [second] })).toEqual({
      numeros: [first],
      total: 1,
    })
    expect((await rowsOf({ numeros: [] })).total).toBe(0)
    expect((await rowsOf({})).total).toBe(5)
  })

  test('are named, in the order asked for', async () => {
    const { numeros, total } = await json<{ numeros: string[]; total: number }>(
      postNumeros,
      { exceto: [second] },
      'ordenacao=-encerramento',
    )
    expect([numeros.length, total, numeros.at(-1)]).toEqual([4, 4, first])
  })

  test('make a workbook that says so, and a calendar', async () => {
    const { workbook, cells } = await sheetOf({ numeros: [second, third] })
    expect(cells('Nº de controle PNCP').slice(0, 2)).toEqual([second, third])
    const said = workbook.getWorksheet('Pesquisa')!.getSheetValues().flat().map(String).join(' ')
    expect(said).toContain('Só uma parte do resultado, 2 contratações, escolhidas por sua seleção de 2.')
    const calendar = (await linesOf(postCalendar, { numeros: [second, third] })).join('\n')
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  }, 30_000)
})

describe('what is refused, by its field', () => {
  const number = (at: number) => `00000000000191-1-${String(at).padStart(6, '0')}/2026`
  const many = Array.from({ length: 5_001 }, (_, at) => number(at))

  test.each<[string, unknown, string, string]>([
    [
      '5,001 marks',
      { marcas: Object.fromEntries(many.map((n) => [n, { status: 'x' }])) },
      'marcas',
      '5000 marcas',
    ],
    ['5,001 numbers', { numeros: many }, 'numeros', '5000 números'],
    [
      'a note that is too long',
      { marcas: { [first]: { observacoes: 'a'.repeat(2_001) } } },
      'marcas',
      '2000',
    ],
    ['no control number', { marcas: { x: {} } }, 'marcas', ''],
    ['another field of a mark', { marcas: { [first]: { cor: 'azul' } } }, 'marcas', 'Campo desconhecido'],
    ['a formula object', { marcas: { [first]: { observacoes: { formula: '1+1' } } } }, 'marcas', 'texto'],
    ['another field', { notas: {} }, 'notas', 'Campo desconhecido'],
  ])('%s', async (_, body, field, message) => {
    for (const handler of [postExcel, postCsv, postJsonLines]) {
      const response = await ask(handler, body)
      expect(response.status).toBe(400)
      const { error } = (await response.json()) as { error: { fields: Record<string, string> } }
      expect(error.fields[field]).toContain(message)
    }
  })

  test('the most that is allowed is taken', async () => {
    const most = many.slice(1).map((n) => [n, { status: 'Em análise', observacoes: 'ç'.repeat(1_000) }])
    const response = await ask(postCsv, { marcas: Object.fromEntries(most) as unknown })
    expect(response.status).toBe(200)
    await response.body!.cancel()
  })
})
