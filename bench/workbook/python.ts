import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Formula, Link, type CellValue } from '../../lib/workbook/xlsx/cell.ts'
import { FORMATS, HEADERS, readCells, WIDTHS } from './cells.ts'

/** Debian's writers in Python, each in a process of its own that reads the cells from a file. */
export const PYTHON_WRITERS = {
  'XlsxWriter, constant memory': { module: 'xlsxwriter', largest: 100_000 },
  // Its time grows with the square of the links: 20 s for 10,000 rows.
  'openpyxl, write-only': { module: 'openpyxl', largest: 10_000 },
}

const PYTHON = '/usr/bin/python3'

export function hasPython(module: string): boolean {
  try {
    execFileSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The cells that the writers in Python read: one line of JSON for each line of the sheet, the headers first. */
export async function writeCells(rowsPath: string, folder: string): Promise<void> {
  const columns = WIDTHS.map((width, at) => ({ width, format: FORMATS[at] ?? null }))
  await writeFile(join(folder, 'columns.json'), JSON.stringify(columns))
  const file = createWriteStream(join(folder, 'cells.ndjson'))
  file.write(`${JSON.stringify(HEADERS)}\n`)
  for await (const cells of readCells(rowsPath))
    if (!file.write(`${JSON.stringify(cells.map(told))}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
}

export async function measurePython(
  module: string,
  folder: string,
  path: string,
): Promise<{ ms: number; peakMb: number }> {
  const script = join(import.meta.dirname, 'writers', 'write_rows.py')
  const files = [join(folder, 'cells.ndjson'), path, join(folder, 'columns.json')]
  const { stdout } = await promisify(execFile)(PYTHON, [script, module, ...files])
  return JSON.parse(stdout) as { ms: number; peakMb: number }
}

function told(value: CellValue): unknown {
  if (value instanceof Date) return { d: value.toISOString().slice(0, 19) }
  if (value instanceof Formula) return { f: value.formula, v: value.result }
  return value instanceof Link ? { l: value.address, v: value.text } : value
}
