import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import type { Contratacao } from '../../search/contratacao.ts'
import type { ResultRow } from '../../search/row.ts'
import type { SearchState } from '../../search/state.ts'
import { GENERATED_AT, pack, state } from '../../workbook/fixtures.ts'
import { packageProblems } from '../../workbook/testing/package-problems.ts'
import { writeWorkbook } from '../../workbook/workbook.ts'
import type { KeptCounts } from '../kept-job.ts'
import { readInWorker } from '../read-in-worker.ts'
import { factsOfFile, resultFacts } from '../result-facts.ts'

type Carry = {
  state?: Partial<SearchState>
  /** The result that the file was made from, where it is still kept: its control numbers. */
  olderNumeros?: string[]
  known?: Contratacao[]
  sameQuestion?: boolean
}

export type Carried = {
  bytes: Buffer
  counts: KeptCounts
  /** Rows of a sheet, each by header; none where there is no such sheet. */
  rows(sheet?: string): Record<string, ExcelJS.CellValue>[]
  workbook: ExcelJS.Workbook
}

const SEARCHED = { ufs: ['SP'], situacao: 'abertas' }

/** Brings an earlier file to a new result, as the product does it. */
export async function carry(bytes: Uint8Array, rows: ResultRow[], options: Carry = {}): Promise<Carried> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-carry-'))
  try {
    const path = join(folder, 'sent')
    await writeFile(path, bytes)
    const paths = { recordsPath: join(folder, 'records'), indexPath: join(folder, 'index') }
    const facts = await readInWorker({
      ...paths,
      path,
      newer: indexOf(rows.map(({ numeroControlePNCP }) => numeroControlePNCP)),
      olderIndex: async () => (options.olderNumeros ? indexOf(options.olderNumeros) : null),
      known: async (numeros) =>
        (options.known ?? []).filter(({ numeroControlePNCP }) => numeros.includes(numeroControlePNCP)),
      signal: new AbortController().signal,
    })
    const whole = state(rows.length, {
      query: SEARCHED,
      finishedAt: '2026-11-30T12:00:00Z',
      ...options.state,
    })
    const { headers, columns } = { headers: facts.extras, columns: facts.columns }
    const older = factsOfFile(facts, resultFacts(whole))
    const kept = { ...paths, headers, columns, older, sameQuestion: options.sameQuestion ?? true }
    const made = join(folder, 'new.xlsx')
    const input = {
      chunks: pack(rows),
      encoding: 'zstd' as const,
      state: whole,
      generatedAt: GENERATED_AT,
      kept,
    }
    const { kept: counts } = await writeWorkbook(input, { path: made })
    const problems = await packageProblems(made)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    const left = await readdir(folder)
    if (left.some((name) => name.endsWith('.tmp'))) throw new Error(`Left behind: ${left.join(', ')}`)
    return { ...(await opened(await readFile(made))), counts: counts! }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function opened(bytes: Buffer) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return { bytes, workbook, rows: (name = 'Contratações') => rowsOf(workbook.getWorksheet(name)) }
}

function rowsOf(sheet: ExcelJS.Worksheet | undefined): Record<string, ExcelJS.CellValue>[] {
  if (!sheet) return []
  const headers = sheet.getRow(1).values as string[]
  const rows: Record<string, ExcelJS.CellValue>[] = []
  sheet.eachRow((row, line) => {
    const isTotal = row.values instanceof Array && row.values.includes('Total')
    if (line === 1 || isTotal) return
    rows.push(
      Object.fromEntries(headers.flatMap((header, at) => (header ? [[header, row.getCell(at).value]] : []))),
    )
  })
  return rows
}

function indexOf(numeros: string[]): Uint8Array {
  return zstdCompressSync(JSON.stringify(numeros.map((numero) => ({ numero }))))
}
