import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { GENERATED_AT, pack, state } from '../fixtures.ts'
import { writeWorkbook, type WorkbookInput } from '../workbook.ts'

/** A workbook of these rows as exceljs reads it. */
export async function reopened(rows: unknown[], input: Partial<WorkbookInput> = {}) {
  const path = join(tmpdir(), `${crypto.randomUUID()}.xlsx`)
  const fresh = { encoding: 'zstd', state: state(rows.length), generatedAt: GENERATED_AT } as const
  try {
    await writeWorkbook({ chunks: pack(rows), ...fresh, ...input }, { path })
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(path)
    return book
  } finally {
    await rm(path, { force: true })
  }
}

/** The values of a sheet's lines, those that are empty left out. */
export function linesOf(book: ExcelJS.Workbook, name: string): unknown[][] {
  const lines: unknown[][] = []
  book.getWorksheet(name)!.eachRow((line) => lines.push((line.values as unknown[]).slice(1)))
  return lines
}
