import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Contratacao } from '../search/contratacao.ts'
import { GENERATED_AT, pack, row, state } from './fixtures.ts'
import type { KeptCells } from './row.ts'
import { packageProblems } from './testing/package-problems.ts'
import { parseXml, readParts } from './testing/parts.ts'
import { writeWorkbook, type WorkbookInput, type WriteOptions } from './workbook.ts'

let folder: string
let path: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'workbook-package-'))))
beforeEach(() => void (path = join(folder, `${crypto.randomUUID()}.xlsx`)))
afterAll(() => rm(folder, { recursive: true }))

function write(rows: unknown[], input: Partial<WorkbookInput> = {}, options: Partial<WriteOptions> = {}) {
  return writeWorkbook(
    { chunks: pack(rows), encoding: 'zstd', state: state(rows.length), generatedAt: GENERATED_AT, ...input },
    { path, ...options },
  )
}

const kept = (changes: Partial<KeptCells> = {}): KeptCells => ({
  status: 'Participar',
  responsavel: null,
  observacoes: '=1+1',
  extra: [],
  novidade: null,
  before: {},
  ...changes,
})
const many = Array.from({ length: 40 }, (_, at) =>
  row(at, { objetoCompra: ['<&>"\'', '_x0041_', ' a\r\nb\t', '\uFFFE\uD800', '=1'][at % 5] as string }),
)
const missed = many.map((one) => ({
  ...one,
  bidiq: {
    ...one.bidiq,
    quase: { regra: 'valor', motivo: 'Valor de R$ 1,00, abaixo do mínimo de R$ 2,00.' },
  },
}))
const marked = many.map((one, at) => ({
  ...one,
  kept: kept(at % 2 ? { before: { valor: 'R$ 1,00', objeto: '<outro>' }, comments: { status: 'ver' } } : {}),
}))

test.each<[string, unknown[], Partial<WorkbookInput>, Partial<WriteOptions>]>([
  ['a result', many, {}, {}],
  ['a result over several sheets', many, {}, { limits: { rowsPerSheet: 15, linksPerSheet: 5 } }],
  ['an empty result', [], {}, {}],
  ['one that could not be read whole', many, { state: state(40, { coverage: null, summary: null }) }, {}],
  ['a result with near misses', many, { misses: { chunks: pack(missed), encoding: 'zstd' } }, {}],
  ['near misses', many, { nearMisses: true }, {}],
  ['chosen columns', many, { columns: ['link', 'numeroControlePNCP', 'fim'] }, {}],
  ['notes on changed cells', marked, {}, { limits: { rowsPerSheet: 30, notesPerSheet: 20 } }],
  ['a difference', differences(), { difference: difference() }, {}],
  ['an empty difference', [], { difference: difference() }, {}],
])('%s is a package that programs take as it is', async (_, rows, input, options) => {
  await write(rows, input, options)
  expect(await packageProblems(path)).toEqual([])
})

test('the same rows made at the same time are the same bytes', async () => {
  await write(many)
  const first = await readFile(path)
  await write(many)
  expect(first.equals(await readFile(path))).toBe(true)
})

test('it says by its first parts that it is a workbook, and who made it of what', async () => {
  await write(many)
  const { names, roots } = await readParts(path)
  expect(names.slice(0, 5)).toEqual([
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'xl/worksheets/sheet1.xml',
  ])
  const core = Object.fromEntries(
    roots.get('docProps/core.xml')!.children.map(({ name, text }) => [name, text]),
  )
  expect(core).toMatchObject({
    'dc:title': 'Contratações públicas (PNCP)',
    'dc:subject': state(1).echo,
    'dc:creator': 'BidIQ',
    'dcterms:created': '2026-11-23T13:00:00Z',
  })
})

/** exceljs itself: its streamed sheets have conditional formats behind links, and its texts are not checked. */
test('the check finds what others leave wrong', async () => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: createWriteStream(path),
    useStyles: true,
  })
  const sheet = workbook.addWorksheet('A')
  sheet.addRow([{ text: 'a', hyperlink: 'https://pncp.gov.br' }, NaN])
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: { font: { bold: true } } }],
  })
  sheet.commit()
  await workbook.commit()
  const problems = await packageProblems(path)
  expect(problems).toContainEqual(expect.stringContaining('<conditionalFormatting> after <hyperlinks>'))
  expect(problems).toContainEqual(expect.stringContaining('B1: no number: NaN'))
})

test.each(['<a>', '<a>\u0001</a>', '<a b="1" b="2"/>', '<a>&x;</a>', '<x:a/>'])(
  '%j is not well-formed',
  (xml) => {
    expect(() => parseXml(xml)).toThrow()
  },
)

function difference(): WorkbookInput['difference'] {
  const version = { searchId: crypto.randomUUID(), versao: 1, finishedAt: '2026-11-23T12:00:00Z', total: 1 }
  return {
    echo: 'limpeza',
    de: { ...version, complete: true },
    para: { ...version, complete: false },
    contagens: {} as never,
  }
}

function differences() {
  const mudancas = [
    { campo: 'valorTotalEstimado', de: 1, para: 2 },
    { campo: 'dataEncerramentoProposta', de: null, para: '2026-12-01T10:00:00' },
  ] satisfies { campo: keyof Contratacao; de: unknown; para: unknown }[]
  return [
    { estado: 'ALTERADA', ressalva: null, mudancas, contratacao: row(1) },
    { estado: 'NOVA', ressalva: null, mudancas: [], contratacao: row(2) },
  ]
}
