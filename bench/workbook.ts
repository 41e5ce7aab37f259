/**
 * Writes workbooks of 1,000, 10,000 and 100,000 rows, beside exceljs in memory (up to 10,000), and prints a table.
 * Each measurement has a process of its own, or one's memory would be counted in the next.
 *
 *     node bench/workbook.ts
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { zstdDecompressSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { COLUMNS } from '../lib/workbook/columns.ts'
import { lettersOf } from '../lib/workbook/letters.ts'
import { GENERATED_AT, pack, row, state } from '../lib/workbook/fixtures.ts'
import { writeWorkbook } from '../lib/workbook/workbook.ts'
import type { ResultRow } from '../lib/search/row.ts'
import { machineLine, markdownTable, median } from './lib/stats.ts'

type Writer = (chunks: Uint8Array[], rows: number, path: string) => Promise<unknown>
type Measured = { ms: number; bytes: number; peakMb: number; delayP99: number; delayMax: number }

const SIZES = [1_000, 10_000, 100_000]
const ROUNDS = 3
/** The histogram only sees a stop that has a tick on either side. */
const SETTLE_MS = 50

const WRITERS: Record<string, { largest: number; write: Writer }> = {
  'this one': { largest: Infinity, write: inWorker },
  'exceljs in memory': { largest: 10_000, write: inMemory },
}

const [writer, size] = process.argv.slice(2)
if (writer) console.log(JSON.stringify(await measure(writer, Number(size))))
else await compare()

async function compare(): Promise<void> {
  const lines = []
  for (const rows of SIZES) {
    for (const [name, { largest }] of Object.entries(WRITERS)) {
      if (rows > largest) continue
      const rounds: Measured[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await inOwnProcess(name, rows))
      const middle = (key: keyof Measured) => Math.round(median(rounds.map((one) => one[key])))
      lines.push([
        name,
        rows,
        middle('ms'),
        middle('bytes'),
        middle('peakMb'),
        middle('delayP99'),
        middle('delayMax'),
      ])
    }
  }
  const headers = ['writer', 'rows', 'ms', 'bytes', 'peak RSS, MB', "caller's delay p99, ms", 'longest, ms']
  console.log(`${machineLine()}; median of ${ROUNDS}\n\n${markdownTable(headers, lines)}`)
}

async function inOwnProcess(name: string, rows: number): Promise<Measured> {
  const self = fileURLToPath(import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, [self, name, String(rows)])
  return JSON.parse(stdout) as Measured
}

async function measure(name: string, rows: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-workbook-'))
  const path = join(folder, 'bench.xlsx')
  const chunks = packed(rows)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await setTimeout(SETTLE_MS)
  const start = performance.now()
  await WRITERS[name]?.write(chunks, rows, path)
  const ms = performance.now() - start
  await setTimeout(SETTLE_MS)
  delay.disable()
  const { size: bytes } = await stat(path)
  await rm(folder, { recursive: true })
  const peakMb = process.resourceUsage().maxRSS / 1024
  return { ms, bytes, peakMb, delayP99: delay.percentile(99) / 1e6, delayMax: delay.max / 1e6 }
}

/** Chunk by chunk, so that the rows themselves do not weigh on the caller's memory. */
function packed(rows: number): Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let start = 0; start < rows; start += 500) {
    chunks.push(
      ...pack(Array.from({ length: Math.min(500, rows - start) }, (_, index) => row(start + index))),
    )
  }
  return chunks
}

async function inWorker(chunks: Uint8Array[], rows: number, path: string): Promise<void> {
  await writeWorkbook({ chunks, encoding: 'zstd', state: state(rows), generatedAt: GENERATED_AT }, { path })
}

/** exceljs as its README has it: styles by column, everything in memory. */
async function inMemory(chunks: Uint8Array[], _rows: number, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Contratações')
  const letters = lettersOf(COLUMNS)
  sheet.columns = COLUMNS.map(({ header, width, style }) => ({ header, width, style }))
  const now = new Date(GENERATED_AT)
  let line = 1
  for (const chunk of chunks) {
    for (const one of JSON.parse(zstdDecompressSync(chunk).toString()) as ResultRow[]) {
      const place = { line: ++line, now, mayLink: true, letters }
      sheet.addRow(COLUMNS.map((column) => column.cell(one, place)))
    }
  }
  await workbook.xlsx.writeFile(path)
}
