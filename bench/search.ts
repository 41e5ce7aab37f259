import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BRAZILIAN_UFS } from '../lib/search/ufs.ts'
import { fanOut } from './lib/fan-out.ts'
import { runApp, runSimulator } from './lib/processes.ts'
import { timeSearch } from './lib/search-client.ts'
import { machineLine, markdownTable, median } from './lib/stats.ts'

/**
 * The built application against the simulator with 125,000 contratações and the real latencies: a cold
 * national search beside its physical limit and beside the obvious fan-out, then warm searches.
 */
const ROWS = 125_000
const RUNS = 5
const FAN_OUT_SECONDS = 60
const open = { ufs: BRAZILIAN_UFS, situacao: 'abertas' }
const seconds = (ms: number) => (ms / 1000).toFixed(2)

console.log(`${machineLine()}\n`)
const simulator = await runSimulator(['--rows', String(ROWS)])
const folder = mkdtempSync(join(tmpdir(), 'bidiq-bench-'))
const app = await runApp(simulator, {
  ACERVO_PATH: join(folder, 'acervo.db'),
  FILES_PATH: join(folder, 'files'),
})
try {
  await cold()
  await warm()
} finally {
  await app.stop()
  await simulator.stop()
}

async function cold() {
  const timing = await timeSearch(app.url, open)
  const log = (await (await fetch(`${simulator.url}/__sim/log`)).json()) as LogEntry[]
  const delays = Object.entries(timing.doneAt).map(([uf, at]) => at - lastPageOf(uf, log))
  const rows = log.reduce((sum, entry) => sum + (entry.rows ?? 0), 0)
  // The fewest pages of 2,000 that hold the rows, each 0.2 s and 0.8 ms a row, four at a time.
  const limit = ((Math.ceil(rows / 2_000) * 0.2 + rows * 0.0008) / 4) * 1000
  const baseline = await fanOut(simulator.url, FAN_OUT_SECONDS)
  console.log('Cold search of all 27 UFs, open ones\n')
  console.log(
    markdownTable(
      ['', 'first rows, s', 'result, s', 'end, s', 'rows', 'requests'],
      [
        [
          'BidIQ',
          seconds(timing.firstRows),
          seconds(timing.result),
          seconds(timing.end),
          String(timing.total),
          String(log.length),
        ],
        ['physical limit', '', seconds(limit), seconds(limit), String(rows), String(Math.ceil(rows / 2_000))],
        [
          'ratio to the limit',
          '',
          (timing.result / limit).toFixed(2),
          (timing.end / limit).toFixed(2),
          '',
          '',
        ],
        [
          `fan-out through consulta, cut at ${FAN_OUT_SECONDS} s`,
          seconds(baseline.firstRows),
          '',
          `≥ ${FAN_OUT_SECONDS}`,
          String(baseline.rows),
          `${baseline.ok} ok, ${baseline.failed} failed`,
        ],
      ],
    ),
  )
  const most = Math.max(...delays)
  console.log(`\nEach UF told done after its last page: median ${median(delays)} ms, most ${most} ms`)
}

type LogEntry = { rows?: number; params: Record<string, string>; endedAt: number }

function lastPageOf(uf: string, log: LogEntry[]): number {
  return Math.max(...log.filter(({ params }) => params.ufs === uf).map(({ endedAt }) => endedAt))
}

async function warm() {
  const { setores } = (await (await fetch(`${app.url}/api/setores`)).json()) as { setores: { id: string }[] }
  const queries: [string, Record<string, unknown>][] = [
    ['limpeza', { ...open, termos: 'limpeza' }],
    ['all open, no words', open],
    ...setores.map(({ id }): [string, Record<string, unknown>] => [id, { ...open, setores: [id] }]),
  ]
  const rows: string[][] = []
  for (const [name, query] of queries) {
    const timings = []
    for (let run = 0; run < RUNS; run++) timings.push(await timeSearch(app.url, query))
    rows.push([
      name,
      median(timings.map(({ result }) => result)).toFixed(0),
      median(timings.map(({ end }) => end)).toFixed(0),
      String(timings[0]!.total),
    ])
  }
  console.log(`\nWarm, nothing stale, median of ${RUNS}\n`)
  console.log(markdownTable(['query', 'result, ms', 'end with its file, ms', 'rows'], rows))
}
