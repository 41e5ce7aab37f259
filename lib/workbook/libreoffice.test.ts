import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack, row, state } from './fixtures.ts'
import { DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import type { KeptCells, WorkbookRow } from './row.ts'
import { expectedLine } from './testing/expected-line.ts'
import { hostileRows } from './testing/hostile-rows.ts'
import { columnsOf } from './columns.ts'
import { writeWorkbook } from './workbook.ts'

const run = promisify(execFile)
const installed = hasLibreOffice()
if (!installed && process.env.CI)
  throw new Error('CI must open the workbook in LibreOffice: install libreoffice-calc')

/** The cached days of the second row are then 30, so "Encerrada" can only come from the formula. */
const LONG_AGO = Date.parse('2020-01-01T12:00:00Z')

describe.skipIf(!installed)('opened in LibreOffice', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'workbook-lo-'))))
  afterAll(() => rm(folder, { recursive: true }))

  const kept: KeptCells = {
    ...{ status: 'Participar', responsavel: null, observacoes: null, extra: [], novidade: null },
    before: { valor: 'R$ 1,00' },
  }
  const rows: WorkbookRow[] = [
    { ...row(0), kept },
    row(1, { objetoCompra: '=1+1', dataEncerramentoProposta: '2020-01-31T10:00:00' }),
    row(2, { objetoCompra: '\t-2+3 "aspas" <&> 😀 ', valorTotalEstimado: 0 }),
    row(3, { objetoCompra: '@SUM(A1)', valorTotalEstimado: 1e12 }),
    row(4, { objetoCompra: 'x'.repeat(40_000), dataEncerramentoProposta: undefined }),
  ]

  test('shows the same cells, recalculates the days and keeps the filter', { timeout: 90_000 }, async () => {
    const path = join(folder, 'sample.xlsx')
    await writeWorkbook(
      { chunks: pack(rows), encoding: 'zstd', state: state(5), generatedAt: LONG_AGO },
      { path },
    )

    // Comma, quotes, UTF-8, as shown, every sheet.
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    await convert(csv)
    const lines = parseCsv(await readFile(join(folder, 'sample-Contratações.csv'), 'utf8'))
    const at = (line: number, id: ColumnId) => lines[line]?.[DEFAULT_COLUMN_IDS.indexOf(id)]
    expect(lines.map((line) => line[0])).toEqual([
      'Nº de controle PNCP',
      ...rows.map(({ numeroControlePNCP }) => numeroControlePNCP),
      'Total',
    ])
    expect(lines.slice(1, 5).map((line) => line[1])).toEqual(
      rows.slice(0, 4).map(({ objetoCompra }) => objetoCompra),
    )
    expect(lines[5]?.[1]).toMatch(/^x{32000,}… \[texto cortado\]$/)
    expect(at(1, 'cnpj')).toBe('00.000.000/0001-91')
    expect(lines.slice(1).map((_, line) => at(line + 1, 'valor'))).toEqual([
      '1000.5',
      '1001.5',
      '',
      'R$ 1.000.000.000.000,00 (valor atípico)',
      '1004.5',
      '3006.5',
    ])
    expect(at(1, 'fim')).toMatch(/^12\/01\/2026 18:30/)
    expect(at(2, 'diasRestantes')).toBe('Encerrada')
    expect(at(5, 'diasRestantes')).toBe('')
    expect(at(1, 'link')).toBe('Abrir no PNCP')

    const pesquisa = parseCsv(await readFile(join(folder, 'sample-Pesquisa.csv'), 'utf8'))
    expect(pesquisa).toContainEqual(['Id da pesquisa', state(5).searchId])
    const cobertura = parseCsv(await readFile(join(folder, 'sample-Cobertura.csv'), 'utf8'))
    expect(cobertura).toContainEqual(expect.arrayContaining(['SP', 'Total da UF', 'Completa', '120']))
    const resumo = parseCsv(await readFile(join(folder, 'sample-Resumo.csv'), 'utf8'))
    expect(resumo).toContainEqual(expect.arrayContaining(['São Paulo (SP)', '5', '3006.5']))
    expect(resumo.filter(([label]) => label === 'Total')).toHaveLength(7)

    await convert('fods')
    const opened = await readFile(join(folder, 'sample.fods'), 'utf8')
    // Notes and the list to choose from.
    expect(opened).toMatch(/<office:annotation [^>]*>(?:(?!<\/office:annotation>)[^])*Antes: R\$ 1,00/)
    expect(opened).toMatch(/<table:content-validation [^>]*cell-content-is-in-list\([^>]*Participar/)
    expect(opened).toMatch(/table:content-validation-name="val1"/)
    expect(opened).toMatch(
      /<table:database-range [^>]*table:target-range-address="(&apos;|')?Contratações(&apos;|')?\.A1:[^"]*\.V6"[^>]*table:display-filter-buttons="true"/,
    )
  })

  test('shows the texts of hostile rows as they are', { timeout: 90_000 }, async () => {
    const ids = ['numeroControlePNCP', 'objeto', 'orgao', 'uf', 'municipio', 'modalidade'] as const
    const hostile = hostileRows(1_000, 28_112_026)
    await writeWorkbook(
      { chunks: pack(hostile), encoding: 'zstd', state: state(1_000), generatedAt: LONG_AGO, columns: ids },
      { path: join(folder, 'hostile.xlsx') },
    )
    await convert(
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
      'hostile.xlsx',
    )
    const lines = parseCsv(await readFile(join(folder, 'hostile-Contratações.csv'), 'utf8'))
    const expected = hostile.map((one) => expectedLine(one, columnsOf(ids)).map((value) => value ?? ''))
    expect(lines.slice(1)).toEqual(expected)
  })

  function convert(to: string, file = 'sample.xlsx') {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const command = ['--headless', profile, '--convert-to', to, '--outdir', folder, join(folder, file)]
    // It names files after sheets, in the letters of its locale.
    return run('soffice', command, { env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  }
})

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function parseCsv(csv: string): string[][] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)
  const lines: string[][] = [[]]
  for (const [all, quoted, plain = '', end] of cells) {
    if (!all) continue
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\n') lines.push([])
  }
  return lines.filter((line) => line.length > 0)
}
