import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { ResultRow } from '../../search/row.ts'
import { GENERATED_AT, pack, state } from '../../workbook/fixtures.ts'
import { writeWorkbook } from '../../workbook/workbook.ts'

/** A workbook of ours, as it is downloaded. */
export async function ownWorkbook(rows: ResultRow[], rowsPerSheet?: number): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-own-'))
  try {
    const path = join(folder, 'own.xlsx')
    const input = {
      chunks: pack(rows),
      encoding: 'zstd' as const,
      state: state(rows.length),
      generatedAt: GENERATED_AT,
    }
    await writeWorkbook(input, { path, ...(rowsPerSheet && { limits: { rowsPerSheet } }) })
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The workbook after somebody worked on it in a program that writes as Excel does: texts shared, dates as serials. */
export async function edited(bytes: Uint8Array, edit: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never)
  edit(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The column of a sheet by its header in the first line; one more than all when it is not there. */
export function columnAt(sheet: ExcelJS.Worksheet, header: string): number {
  const headers = sheet.getRow(1).values as ExcelJS.CellValue[]
  const at = headers.indexOf(header)
  return at > 0 ? at : headers.length
}

/** Types into the cell of a row, in the column with that header, which is added when it is not there. */
export function type(
  sheet: ExcelJS.Worksheet,
  line: number,
  header: string,
  value: ExcelJS.CellValue,
): ExcelJS.Cell {
  const column = columnAt(sheet, header)
  sheet.getRow(1).getCell(column).value = header
  const cell = sheet.getRow(line).getCell(column)
  cell.value = value
  cell.style = {}
  return cell
}
