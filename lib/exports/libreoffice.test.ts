import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ColumnId } from '../search/column-list.ts'
import { GENERATED_AT, row } from '../workbook/fixtures.ts'
import { csvOf } from './csv.ts'

const installed = hasLibreOffice()
if (!installed && process.env.CI)
  throw new Error('CI must open the CSV file in LibreOffice: install libreoffice-calc')

describe.skipIf(!installed)('a CSV file opened by a program set to Brazil', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'csv-lo-'))))
  afterAll(() => rm(folder, { recursive: true }))

  const objetos = ['Aquisição; de "gêneros"\ne pães 😀', '=1+1', ' espaço ', '-2+3']

  test('has its texts, numbers and dates, and runs nothing', { timeout: 90_000 }, async () => {
    const columns: ColumnId[] = ['numeroControlePNCP', 'objeto', 'valor', 'fim', 'cnpj']
    const rows = objetos.map((objetoCompra, at) => row(at, { objetoCompra }))
    await writeFile(join(folder, 'sample.csv'), csvOf(groupOf(rows), { columns, now: GENERATED_AT }))
    await convert()

    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(folder, 'sample.xlsx'))
    const [, ...lines] = workbook.worksheets[0]!.getSheetValues().slice(1) as unknown[][]
    expect(lines.map((line) => line[1])).toEqual(rows.map((one) => one.numeroControlePNCP))
    expect(lines.map((line) => line[2])).toEqual([objetos[0], "'=1+1", objetos[2], "'-2+3"])
    expect(lines.map((line) => line[3])).toEqual([1000.5, 1001.5, 1002.5, 1003.5])
    expect(lines[0]?.[4]).toEqual(new Date('2026-12-01T18:30:00Z'))
    expect(lines[0]?.[5]).toBe('00.000.000/0001-91')
  })

  function convert() {
    // Semicolons, quotes, UTF-8, Portuguese of Brazil, numbers and dates told apart from texts.
    const reading = '--infilter=CSV:59,34,76,1,,1046,false,true'
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const sample = join(folder, 'sample.csv')
    const to = ['--convert-to', 'xlsx', '--outdir', folder]
    return promisify(execFile)('soffice', ['--headless', profile, reading, ...to, sample])
  }
})

async function* groupOf(rows: unknown[]) {
  yield rows.map((one) => Buffer.from(JSON.stringify(one)))
}

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
