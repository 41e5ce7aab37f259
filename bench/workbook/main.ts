/**
 * Writes the same rows with our writer, with others and with nothing but zlib, in turns, and prints tables.
 * Each measurement has a process of its own, or one's memory would be counted in the next.
 *
 *     npm run bench:workbook -- [--sizes 1000,100000] [--rounds 5] [--only ours]
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { machineLine, markdownTable, median } from '../lib/stats.ts'
import { writeChunks } from './chunks.ts'
import type { Measured } from './measure.ts'
import { installPeers } from './peers.ts'
import { hasPython, measurePython, PYTHON_WRITERS, writeCells } from './python.ts'
import { madeUpRows } from './rows.ts'
import { BUILT, FOUR, LIMIT, NEED_PEERS, WRITERS } from './writers/all.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
})
const SIZES = (values.sizes ?? '1000,10000,100000,200000').split(',').map(Number)
const ROUNDS = Number(values.rounds ?? 3)
const FOUR_ROWS = 50_000

type Round = Partial<Measured> & { ms: number; peakMb: number }

console.log(`${machineLine()}; load ${loadavg()[0]?.toFixed(1)} at the start; medians of ${ROUNDS} rounds\n`)
const folder = await mkdtemp(join(tmpdir(), 'bench-workbook-'))
try {
  const names = await writersHere()
  const lines = []
  for (const size of SIZES) lines.push(...(await compare(size, names)))
  const headers = [
    'rows',
    'writer',
    'ms',
    '× deflated',
    '× built',
    'MB',
    'peak RSS, MB',
    'delay p99, ms',
    'most, ms',
  ]
  console.log(markdownTable(headers, lines))
  console.log(`\n${await fourAtOnce()}`)
} finally {
  await rm(folder, { recursive: true })
}

/** Those that can be measured here; of the others it is said that they cannot. */
async function writersHere(): Promise<string[]> {
  const wanted = (name: string) =>
    !values.only || values.only.some((part) => name.includes(part) || name.startsWith('limit'))
  const hasPeers = installPeers()
  const python = Object.entries(PYTHON_WRITERS).flatMap(([name, { module }]) => {
    if (hasPython(module)) return [name]
    console.log(`SKIPPED: ${name}: install Debian's python3-${module}`)
    return []
  })
  return [...Object.keys(WRITERS).filter((name) => hasPeers || !NEED_PEERS.has(name)), ...python].filter(
    wanted,
  )
}

/** In turns, so that whatever else the machine does meets all of them alike. Ratios are those of each round. */
async function compare(size: number, all: readonly string[]): Promise<(string | number)[][]> {
  const rowsPath = join(folder, `rows-${size}`)
  await writeChunks(madeUpRows(size), rowsPath)
  const names = all.filter((name) => size <= largestOf(name))
  if (names.some((name) => name in PYTHON_WRITERS)) await writeCells(rowsPath, folder)
  const rounds: Record<string, Round>[] = []
  for (let at = 0; at < ROUNDS; at++) {
    const round: Record<string, Round> = {}
    for (const name of names) round[name] = await measure(name, size, rowsPath)
    rounds.push(round)
  }
  return names.map((name) => {
    const middle = (of: (round: Record<string, Round>) => number | undefined, digits = 0) => {
      const seen = rounds.flatMap((round) => of(round) ?? [])
      return seen.length > 0 ? median(seen).toFixed(digits) : '–'
    }
    const times = (limit: string) => middle((round) => round[name]!.ms / round[limit]!.ms, 2)
    return [
      size,
      name,
      middle((round) => round[name]!.ms),
      times(LIMIT),
      times(BUILT),
      middle((round) => round[name]!.bytes! / 1e6, 2),
      middle((round) => round[name]!.peakMb),
      middle((round) => round[name]!.delayP99),
      middle((round) => round[name]!.delayMost),
    ]
  })
}

function largestOf(name: string): number {
  return (WRITERS[name] ?? PYTHON_WRITERS[name as keyof typeof PYTHON_WRITERS]).largest
}

async function measure(name: string, size: number, rowsPath: string): Promise<Round> {
  const path = join(folder, 'out.xlsx')
  if (name in PYTHON_WRITERS) {
    const { module } = PYTHON_WRITERS[name as keyof typeof PYTHON_WRITERS]
    const measured = await measurePython(module, folder, path)
    return { ...measured, bytes: (await stat(path)).size }
  }
  const script = join(import.meta.dirname, 'measure.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, String(size), rowsPath, path])
  return JSON.parse(stdout) as Measured
}

/** They share two workers. */
async function fourAtOnce(): Promise<string> {
  const rowsPath = join(folder, 'rows-four')
  await writeChunks(madeUpRows(FOUR_ROWS), rowsPath)
  const rounds: Round[] = []
  for (let at = 0; at < ROUNDS; at++) rounds.push(await measure(FOUR, FOUR_ROWS, rowsPath))
  const middle = (key: keyof Measured) => Math.round(median(rounds.map((round) => round[key]!)))
  return `Four workbooks of ${FOUR_ROWS} rows at once: ${middle('ms')} ms, peak ${middle('peakMb')} MB, delay p99 ${middle('delayP99')} ms, most ${middle('delayMost')} ms.`
}
