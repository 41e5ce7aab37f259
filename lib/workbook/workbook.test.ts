import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ColumnId } from '../search/column-list.ts'
import type { ResultRow } from '../search/row.ts'
import type { SearchState } from '../search/state.ts'
import { text } from './cells.ts'
import { COLUMNS } from './columns.ts'
import { GENERATED_AT, pack, row, state } from './fixtures.ts'
import { hostileRows } from './testing/hostile-rows.ts'
import { type WriteOptions, writeWorkbook } from './workbook.ts'

let folder: string
let path: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'workbook-'))))
beforeEach(() => void (path = join(folder, `${crypto.randomUUID()}.xlsx`)))
afterAll(() => rm(folder, { recursive: true }))

const column = (header: string) => COLUMNS.findIndex((one) => one.header === header) + 1

type Options = Partial<WriteOptions> & { state?: SearchState; columns?: ColumnId[] }

async function write(rows: unknown[], { state: given = state(rows.length), columns, ...rest }: Options = {}) {
  const input = {
    chunks: pack(rows),
    encoding: 'zstd' as const,
    state: given,
    generatedAt: GENERATED_AT,
    columns,
  }
  return writeWorkbook(input, { path, ...rest })
}

/** Writes, reopens, and gives access by header. */
async function reopen(rows: unknown[], options?: Parameters<typeof write>[1]) {
  await write(rows, options)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.getWorksheet('Contratações')!
  const cell = (line: number, header: string) => sheet.getCell(line + 1, column(header))
  return { book, sheet, cell, value: (line: number, header: string) => cell(line, header).value }
}

/** The cells of the table, and those of its filter. */
function filtered(sheet: ExcelJS.Worksheet) {
  const { table } = sheet.getTable('Contratacoes') as unknown as {
    table: { tableRef: string; autoFilterRef: string }
  }
  return [table.tableRef, table.autoFilterRef]
}

describe('the rows', () => {
  test('are those given, in their order, whatever the chunks', async () => {
    const rows = Array.from({ length: 1_234 }, (_, index) => row(index))
    const seen: number[] = []
    const { sheet, value } = await reopen(rows, { onProgress: (count) => seen.push(count) })
    expect(sheet.rowCount).toBe(1 + rows.length + 1)
    for (const [index, { numeroControlePNCP, objetoCompra }] of rows.entries()) {
      expect(value(index + 1, 'Nº de controle PNCP')).toBe(numeroControlePNCP)
      expect(value(index + 1, 'Objeto')).toBe(objetoCompra)
    }
    expect(seen).toEqual([0, 500, 1_000, 1_234])
    expect(await readdir(folder)).toContain(path.split('/').at(-1))
  })

  test('have typed cells', async () => {
    const { sheet, cell, value } = await reopen([row(0)])
    expect(sheet.getRow(1).values).toEqual([undefined, ...COLUMNS.map(({ header }) => header)])
    expect(value(1, 'CNPJ')).toBe('00.000.000/0001-91')
    expect(value(1, 'Valor estimado')).toBe(1000.5)
    expect(cell(1, 'Valor estimado').numFmt).toBe('"R$" #,##0.00')
    expect(value(1, 'Publicação')).toEqual(new Date('2026-11-01T08:15:00Z'))
    expect(value(1, 'Início do recebimento de propostas')).toEqual(new Date('2026-11-01T09:00:00Z'))
    expect(value(1, 'Fim do recebimento de propostas')).toEqual(new Date('2026-12-01T18:30:00Z'))
    expect(cell(1, 'Publicação').numFmt).toBe('dd/mm/yyyy hh:mm')
    expect(value(1, 'Termos encontrados')).toBe('limpeza, Limpeza e conservação')
    expect(value(1, 'Link')).toEqual({ text: 'Abrir no PNCP', hyperlink: row(0).bidiq.link })
  })

  test('count the days that are left, and stop at the end', async () => {
    const end = (dataEncerramentoProposta?: string, more = {}) =>
      row(0, { dataEncerramentoProposta, ...more })
    const { cell } = await reopen([
      end('2026-12-01T18:30:00'),
      end('2026-11-23T18:00:00'),
      end('2026-11-23T09:00:00'),
      end(undefined),
      end('2026-12-01T18:30:00', { situacaoCompraId: 4 }),
    ])
    const days = [1, 2, 3, 4, 5].map((line) => cell(line, 'Dias restantes'))
    expect(days[0]?.formula).toBe('IF(N2<NOW(),"Encerrada",INT(N2)-TODAY())')
    expect(days.map((one) => one.result as unknown)).toEqual([8, 0, 'Encerrada', undefined, undefined])
  })

  test('say where they stand', async () => {
    const standing = (bidiq: Partial<ResultRow['bidiq']>, situacaoCompraId = 1) =>
      row(0, { situacaoCompraId, bidiq: { ...row().bidiq, ...bidiq } })
    const { value } = await reopen([
      standing({ grupo: 'recebendo' }),
      standing({ grupo: 'aConferir', naoConfirmada: true }),
      standing({ grupo: 'encerradas' }, 2),
      standing({ grupo: 'diretas' }),
    ])
    expect([1, 2, 3, 4].map((line) => value(line, 'Situação'))).toEqual([
      'Recebendo propostas',
      'A conferir (não confirmada)',
      'Revogada',
      'Contratação direta, sem disputa',
    ])
  })

  test('say what kind they are, what is to be checked, and until when to ask', async () => {
    const amparoLegal = { nome: 'Lei 14.133/2021, Art. 28, I' }
    const { cell, value } = await reopen([
      row(0, { amparoLegal }),
      row(1, {
        modalidadeId: 12,
        amparoLegal,
        bidiq: { ...row().bidiq, tipo: 'credenciamento', aConferir: ['valor', 'srp'] },
      }),
    ])
    const LIMIT = 'Limite estimado para esclarecimentos e impugnação'
    expect([1, 2].map((line) => value(line, 'Tipo'))).toEqual([
      'Pregão, concorrência e outras disputas',
      'Credenciamento',
    ])
    expect([1, 2].map((line) => value(line, 'A conferir'))).toEqual([null, 'Sem valor, SRP a conferir'])
    expect([1, 2].map((line) => value(line, LIMIT))).toEqual([new Date('2026-11-26T00:00:00Z'), null])
    expect(cell(1, LIMIT).numFmt).toBe('dd/mm/yyyy')
  })

  test('tell the items that hold the words, and what was not read', async () => {
    const encontrados = [{ numero: 37, descricao: 'camisa polo', termos: ['polo'] }]
    const found = { encontrados, total: 3, lidos: true }
    const unread = { encontrados: [], total: 0, lidos: false }
    const rows = [found, unread].map((itens, at) => row(at, { bidiq: { ...row().bidiq, itens } }))
    const { value } = await reopen([...rows, row(2)])
    expect([1, 2, 3].map((line) => value(line, 'Itens encontrados'))).toEqual([
      'Item 37: camisa polo; e mais 2',
      'itens ainda não lidos',
      null,
    ])
  })

  test('unknown values are empty, outliers are flagged and left out of the total', async () => {
    const { sheet, value } = await reopen([
      row(0, { valorTotalEstimado: 100.1 }),
      row(1, { valorTotalEstimado: 0 }),
      row(2, { valorTotalEstimado: undefined }),
      row(3, { valorTotalEstimado: 9_999_999_999_999.99 }),
      row(4, { valorTotalEstimado: 200.2 }),
    ])
    expect([1, 2, 3, 4, 5].map((line) => value(line, 'Valor estimado'))).toEqual([
      100.1,
      null,
      null,
      'R$ 9.999.999.999.999,99 (valor atípico)',
      200.2,
    ])
    expect(sheet.getCell('A7').value).toBe('Total')
    expect(sheet.getCell('K7').value).toEqual({ formula: 'SUBTOTAL(109,K2:K6)', result: 300.3 })
  })

  test('hold the chosen columns in the chosen order, and add up by them', async () => {
    const columns: ColumnId[] = ['valor', 'uf', 'numeroControlePNCP', 'link', 'processo']
    const { sheet } = await reopen([row(0), row(1)], { columns })
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      'Valor estimado',
      'UF',
      'Nº de controle PNCP',
      'Link',
      'Processo',
    ])
    expect(sheet.getCell('B2').value).toBe('SP')
    expect(sheet.getCell('D3').hyperlink).toBe(row(1).bidiq.link)
    expect(sheet.getCell('A4').value).toEqual({ formula: 'SUBTOTAL(109,A2:A3)', result: 2002 })
    expect(sheet.getCell('C4').value).toMatch(/^Total. Soma/)
    expect(filtered(sheet)).toEqual(['A1:E3', 'A1:E3'])
    const without = await reopen([row(0)], { columns: ['numeroControlePNCP', 'uf'] })
    expect(without.sheet.rowCount).toBe(2)
  })

  test('can be filtered under a header that stays in view', async () => {
    const { sheet } = await reopen([row(0), row(1)])
    expect(filtered(sheet)).toEqual(['A1:V3', 'A1:V3'])
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  })

  test('fill as many sheets as they need; links beyond what Excel takes are formulas', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => row(index))
    const { book, value } = await reopen(rows, { limits: { rowsPerSheet: 2, linksPerSheet: 1 } })
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Contratações',
      'Contratações (2)',
      'Contratações (3)',
      'Resumo',
      'Cobertura',
      'Pesquisa',
    ])
    expect(book.getWorksheet('Contratações (3)')!.getCell('A2').value).toBe(rows[4]?.numeroControlePNCP)
    expect(book.getWorksheet('Contratações (2)')!.getCell('K4').value).toMatchObject({ result: 2006 })
    expect(value(2, 'Link')).toEqual({
      formula: `HYPERLINK("${rows[1]?.bidiq.link}","Abrir no PNCP")`,
      result: 'Abrir no PNCP',
    })
    const notes = book.getWorksheet('Pesquisa')!.getSheetValues().flat()
    expect(notes).toContainEqual(expect.stringContaining('Links por fórmula: 2.'))
    expect(notes).toContainEqual(expect.stringContaining('3 folhas'))
  })

  test('an empty result says whether everything was asked', async () => {
    const { sheet } = await reopen([])
    expect(sheet.getCell('A2').value).toBe('Nenhuma contratação encontrada.')
    const partial = state(0, { coverage: { complete: false, unprovable: 0, ufs: [], notes: [] } })
    const incomplete = await reopen([], { state: partial })
    expect(incomplete.sheet.getCell('A2').value).toMatch(/no que foi possível consultar.*incompleta/)
  })
})

describe('hostile content', () => {
  test.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\n=1',
    '  =1  ',
    "'=1",
    '_x0041_',
  ])('%j stays the text that was typed', async (typed) => {
    const { cell } = await reopen([row(0, { objetoCompra: typed })])
    expect(cell(1, 'Objeto').type).toBe(ExcelJS.ValueType.String)
    expect(cell(1, 'Objeto').value).toBe(typed)
  })

  test('objects are text, and bad links are not links', async () => {
    const bad = { formula: '1+1', hyperlink: 'file:///c:/x' }
    const { value } = await reopen([
      row(0, {
        objetoCompra: bad as never,
        modalidadeNome: bad as never,
        valorTotalEstimado: bad as never,
        dataPublicacaoPncp: bad as never,
        bidiq: { ...row().bidiq, link: 'javascript:alert(1)', termos: [bad as never] },
      }),
    ])
    expect(value(1, 'Objeto')).toBe(JSON.stringify(bad))
    expect(value(1, 'Modalidade')).toBe(JSON.stringify(bad))
    expect(value(1, 'Valor estimado')).toBeNull()
    expect(value(1, 'Publicação')).toBeNull()
    expect(value(1, 'Link')).toBe('javascript:alert(1)')
    expect(value(1, 'Termos encontrados')).toContain('formula')
  })

  test('500 random rows come back cell by cell', async () => {
    const rows = hostileRows(500, 20_261_123)
    const { sheet, cell, value } = await reopen(rows)
    expect(sheet.rowCount).toBe(502)
    for (const [index, given] of rows.entries()) {
      const line = index + 1
      expect(value(line, 'Objeto')).toBe(text(given.objetoCompra))
      expect(value(line, 'Órgão')).toBe(text(given.orgaoEntidade.razaoSocial))
      expect(value(line, 'Município')).toBe(text(given.unidadeOrgao.municipioNome))
      for (const { header } of COLUMNS) {
        const { type, formula } = cell(line, header)
        if (type === ExcelJS.ValueType.Formula)
          expect([header, formula.slice(0, 4)]).toEqual(['Dias restantes', `IF(N`])
        expect(type).not.toBe(ExcelJS.ValueType.Error)
      }
    }
  })
})

describe('when it goes wrong', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => row(index))

  async function expectNothingLeft() {
    const name = path.split('/').at(-1) ?? ''
    expect((await readdir(folder)).filter((file) => file.startsWith(name))).toEqual([])
  }

  test('an abort rejects with its reason and leaves nothing', async () => {
    const controller = new AbortController()
    const reason = new Error('the user left')
    const writing = write(many, {
      signal: controller.signal,
      onProgress: (count) => count > 500 && controller.abort(reason),
    })
    await expect(writing).rejects.toBe(reason)
    await expectNothingLeft()
    await expect(write(many, { signal: controller.signal })).rejects.toBe(reason)
  })

  test('an abort while the source is stuck is heard', async () => {
    async function* stuck() {
      yield* pack([row()])
      await new Promise(() => {})
    }
    const signal = AbortSignal.timeout(300)
    const input = { chunks: stuck(), encoding: 'zstd' as const, state: state(1), generatedAt: GENERATED_AT }
    await expect(writeWorkbook(input, { path, signal })).rejects.toThrow(/timeout/)
    await expectNothingLeft()
  })

  test('an error of the source comes through as it is', async () => {
    const lost = new Error('Redis is gone')
    async function* failing() {
      yield* pack([row()])
      throw lost
    }
    const input = { chunks: failing(), encoding: 'zstd' as const, state: state(1), generatedAt: GENERATED_AT }
    await expect(writeWorkbook(input, { path })).rejects.toBe(lost)
    await expectNothingLeft()
  })

  test.each([
    ['a chunk that is not JSON', { chunks: [Buffer.from('[{')], encoding: 'none' as const }],
    ['a chunk that is not compressed', { chunks: [Buffer.from('[]')], encoding: 'zstd' as const }],
  ])('%s is a clear error with its cause', async (_, chunks) => {
    const writing = writeWorkbook({ ...chunks, state: state(0), generatedAt: GENERATED_AT }, { path })
    await expect(writing).rejects.toMatchObject({
      message: 'The workbook worker failed',
      cause: expect.any(Error),
    })
    await expectNothingLeft()
  })

  test('so are a folder that is not there and a worker that dies', async () => {
    await expect(write([row()], { path: join(folder, 'absent', 'x.xlsx') })).rejects.toThrow(
      'The workbook worker failed',
    )
    const workerPath = join(folder, 'dies.mjs')
    await writeFile(workerPath, 'process.exit(3)')
    await expect(write([row()], { workerPath })).rejects.toThrow('stopped early, with code 3')
    await expectNothingLeft()
  })

  test('plain chunks work too, and stay the property of the caller', async () => {
    const chunk = Buffer.from(JSON.stringify([row()]))
    const input = { chunks: [chunk], encoding: 'none' as const, state: state(1), generatedAt: GENERATED_AT }
    expect(await writeWorkbook(input, { path })).toEqual({ rows: 1, bytes: expect.any(Number) })
    expect(chunk.length).toBeGreaterThan(0)
  })
})
