/**
 * Takes results of 10,000 to 200,000 rows as the files that are made while they are read, and prints a table.
 * Each measurement has a process of its own, or one's memory would be counted in the next.
 *
 *     node bench/exports.ts
 */
import { execFile } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { encodeAnswer } from '../lib/acervo/encode.ts'
import { csvOf } from '../lib/exports/csv.ts'
import { deadlinesOf } from '../lib/exports/deadlines.ts'
import { jsonLinesOf, jsonLinesOfColumns } from '../lib/exports/json-lines.ts'
import { chooseRows } from '../lib/results/all-rows.ts'
import type { StoredResult } from '../lib/results/port.ts'
import { toStored } from '../lib/results/stored-answer.ts'
import { DEFAULT_COLUMN_IDS as columns } from '../lib/search/column-list.ts'
import type { Ordenacao } from '../lib/search/query-choices.ts'
import { emptySummary } from '../lib/search/summary.ts'
import { GENERATED_AT as now, row } from '../lib/workbook/fixtures.ts'
import { machineLine, markdownTable, median } from './lib/stats.ts'

type Groups = AsyncGenerator<Buffer[]>
type Way = { ordenacao?: Ordenacao; parts: (groups: Groups) => AsyncGenerator<Uint8Array> }
type Measured = {
  ms: number
  mb: number
  firstMs: number
  grownMb: number
  delayP99: number
  delayMax: number
}

const SIZES = [10_000, 100_000, 200_000]
const ROUNDS = 3
/** The histogram only sees a stop that has a tick on either side. */
const SETTLE_MS = 50
const MEGABYTE = 1_048_576

const csv = (groups: Groups) => csvOf(groups, { columns, now })
const WAYS: Record<string, Way> = {
  CSV: { parts: csv },
  'CSV, by value': { parts: csv, ordenacao: '-valor' },
  'JSON Lines': { parts: jsonLinesOf },
  'JSON Lines, columns': { parts: (groups) => jsonLinesOfColumns(groups, { columns, now }) },
  calendar: { parts: (groups) => deadlinesOf(groups, now) },
}

const [way, size] = process.argv.slice(2)
if (way) console.log(JSON.stringify(await measure(WAYS[way]!, Number(size))))
else await compare()

async function compare(): Promise<void> {
  const lines = []
  for (const rows of SIZES)
    for (const name of Object.keys(WAYS)) {
      const rounds: Measured[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await inOwnProcess(name, rows))
      const middle = (key: keyof Measured) => Math.round(median(rounds.map((one) => one[key])))
      const keys = ['ms', 'firstMs', 'mb', 'grownMb', 'delayP99', 'delayMax'] as const
      lines.push([name, rows, ...keys.map(middle)])
    }
  const headers = [
    'file',
    'rows',
    'ms',
    'first bytes, ms',
    'MB',
    'RSS grown, MB',
    'delay p99, ms',
    'longest, ms',
  ]
  console.log(`${machineLine()}; median of ${ROUNDS}\n\n${markdownTable(headers, lines)}`)
}

async function inOwnProcess(name: string, rows: number): Promise<Measured> {
  const self = fileURLToPath(import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', self, name, String(rows)])
  return JSON.parse(stdout) as Measured
}

async function measure({ ordenacao, parts }: Way, rows: number): Promise<Measured> {
  const result = await resultOf(rows)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await setTimeout(SETTLE_MS)
  const start = performance.now()
  let firstMs: number | undefined
  let bytes = 0
  const { groups } = await chooseRows(result, { facets: {}, ordenacao })
  for await (const part of parts(groups())) {
    firstMs ??= performance.now() - start
    bytes += part.byteLength
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const ms = performance.now() - start
  await setTimeout(SETTLE_MS)
  delay.disable()
  return {
    ms,
    firstMs: firstMs ?? ms,
    mb: bytes / MEGABYTE,
    grownMb: (peak - before) / MEGABYTE,
    delayP99: delay.percentile(99) / 1e6,
    delayMax: delay.max / 1e6,
  }
}

/** Packed as the acervo packs it, a part at a time, so that the rows themselves leave no mark on the memory. */
async function resultOf(total: number): Promise<StoredResult> {
  const PART = 10_000
  const packed = []
  const index = []
  for (let from = 0; from < total; from += PART) {
    const rows = Array.from({ length: Math.min(PART, total - from) }, (_, at) => row(from + at))
    const entries = rows.map((one, at) => ({
      ...{ numero: one.numeroControlePNCP, uf: 'SP', modalidade: 6, esfera: 'M', municipio: '3549904' },
      ...{ grupo: one.bidiq.grupo, tipo: one.bidiq.tipo, valor: ((from + at) * 7_919) % 100_003 },
      publicacao: one.dataPublicacaoPncp ?? null,
      encerramento: one.dataEncerramentoProposta ?? null,
    }))
    index.push(...entries)
    const parts = rows.map((one) => ({ head: Buffer.from(JSON.stringify(one)), tail: '' }))
    packed.push(...(await encodeAnswer({ summary: emptySummary(), index: [], rows: parts })).chunks)
  }
  const summary = { ...emptySummary(), total }
  const { index: packedIndex } = await encodeAnswer({ summary, index, rows: [] })
  return toStored(1, { summary, index: packedIndex, chunks: packed })
}
