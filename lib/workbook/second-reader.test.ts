import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import { columnsOf } from './columns.ts'
import { GENERATED_AT, pack, row, state } from './fixtures.ts'
import { letterAt } from './letters.ts'
import type { KeptCells, WorkbookRow } from './row.ts'
import { hostileRows } from './testing/hostile-rows.ts'
import { expectedLine } from './testing/expected-line.ts'
import { hasOpenpyxl, readWithOpenpyxl, type ReadSheet } from './testing/openpyxl.ts'
import { writeWorkbook, type WorkbookInput, type WriteOptions } from './workbook.ts'

if (!hasOpenpyxl && process.env.CI)
  throw new Error('CI must read the workbook with openpyxl: install python3-openpyxl')

describe.skipIf(!hasOpenpyxl)('read by openpyxl', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'workbook-openpyxl-'))))
  afterAll(() => rm(folder, { recursive: true }))

  async function reopen(
    rows: WorkbookRow[],
    what: 'values' | 'all',
    input: Partial<WorkbookInput> = {},
    options: Partial<WriteOptions> = {},
  ) {
    const path = join(folder, `${crypto.randomUUID()}.xlsx`)
    const chunks = pack(rows)
    await writeWorkbook(
      { chunks, encoding: 'zstd', state: state(rows.length), generatedAt: GENERATED_AT, ...input },
      { path, ...options },
    )
    return readWithOpenpyxl(path, what)
  }
  const letter = (id: ColumnId) => letterAt(DEFAULT_COLUMN_IDS.indexOf(id) + 1)

  test('is what it says it is', { timeout: 60_000 }, async () => {
    const { sheets, properties } = await reopen(marked(), 'all', {}, { limits: { linksPerSheet: 3 } })
    const sheet = sheets['Contratações']!
    expect(sheet).toMatchObject({
      tables: { Contratacoes: `A1:${letter('link')}7` },
      filter: null,
      frozen: 'A2',
      printTitles: '$1:$1',
      orientation: 'landscape',
      fitToPage: true,
      choices: [
        [
          `${letter('status')}2:${letter('status')}7`,
          '"Em análise,Participar,Proposta enviada,Descartada,Ganha,Perdida"',
          'warning',
        ],
      ],
    })
    const format = (id: ColumnId) => sheet.formats[`${letter(id)}2`]
    expect(
      ['numeroControlePNCP', 'cnpj', 'valor', 'fim', 'limiteQuestionamentos'].map((id) =>
        format(id as ColumnId),
      ),
    ).toEqual(['@', '@', '"R$" #,##0.00', 'dd/mm/yyyy hh:mm', undefined])
    expect(sheet.formulas).toMatchObject({
      [`${letter('diasRestantes')}2`]: '=IF(N2<NOW(),"Encerrada",INT(N2)-TODAY())',
      [`${letter('link')}5`]: `=HYPERLINK("${row(3).bidiq.link}","Abrir no PNCP")`,
      [`${letter('valor')}8`]: '=SUBTOTAL(109,K2:K7)',
    })
    expect(Object.keys(sheet.links)).toEqual([2, 3, 4].map((line) => letter('link') + line))
    expect(properties).toMatchObject({
      title: 'Contratações públicas (PNCP)',
      subject: state(1).echo,
      creator: 'BidIQ',
    })
  })

  test(
    'has a note on each cell that changed or was commented, up to so many',
    { timeout: 60_000 },
    async () => {
      const ofValor = { [`${letter('valor')}2`]: 'Antes: R$ 1,00\n———' }
      const ofObjeto = { [`${letter('objeto')}2`]: 'Antes: (vazio)\n———' }
      const ofUser = { [`${letter('status')}3`]: 'ver com a Ana' }
      const { sheets } = await reopen(marked(), 'all')
      expect(sheets['Contratações']!.notes).toEqual({ ...ofValor, ...ofObjeto, ...ofUser })
      const fewer = await reopen(marked(), 'all', {}, { limits: { notesPerSheet: 1 } })
      expect(fewer.sheets['Contratações']!.notes).toEqual({ ...ofValor, ...ofUser })
      expect(fewer.sheets.Pesquisa!.lines.flat()).toContainEqual(expect.stringContaining('sem anotação: 1'))
    },
  )

  test('10,000 hostile rows are all there, cell by cell', { timeout: 180_000 }, async () => {
    const rows = hostileRows(10_000, 20_261_128)
    const { sheets } = await reopen(rows, 'values', {}, { limits: { rowsPerSheet: 6_000 } })
    expect(Object.keys(sheets).slice(0, 2)).toEqual(['Contratações', 'Contratações (2)'])
    const lines = [...rowsOf(sheets['Contratações']!), ...rowsOf(sheets['Contratações (2)']!)]
    expect(lines).toHaveLength(rows.length)
    const columns = columnsOf(DEFAULT_COLUMN_IDS)
    for (const [at, given] of rows.entries())
      expect([at, ...lines[at]!]).toEqual([at, ...expectedLine(given, columns)])
  })

  /** Between the headers and the totals. Lines are told up to their last cell. */
  function rowsOf({ lines }: ReadSheet) {
    return lines.slice(1, -1).map((line) => DEFAULT_COLUMN_IDS.map((_, at) => line[at] ?? null))
  }
})

function marked(): WorkbookRow[] {
  const kept = (changes: Partial<KeptCells> = {}): KeptCells => ({
    status: 'Participar',
    responsavel: null,
    observacoes: null,
    extra: [],
    novidade: null,
    before: {},
    ...changes,
  })
  return Array.from({ length: 6 }, (_, at) => {
    if (at === 0) return { ...row(at), kept: kept({ before: { valor: 'R$ 1,00', objeto: '' } }) }
    if (at === 1) return { ...row(at), kept: kept({ comments: { status: 'ver com a Ana' } }) }
    return row(at)
  })
}
