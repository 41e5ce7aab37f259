import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BRAZILIAN_UFS } from '../lib/search/ufs.ts'
import { fanOut } from './lib/fan-out.ts'
import { runApp, runSimulator, type Running } from './lib/processes.ts'
import { timeSearch, type Timing } from './lib/search-client.ts'
import { machineLine, markdownTable, median } from './lib/stats.ts'

/**
 * The built application against the simulator with 125,000 contratações and the real latencies: a cold
 * national search beside its physical limit and beside the obvious fan-out, then warm searches.
 */
const ROWS = 125_000
const RUNS = 5
const COLD_RUNS = 3
const FAN_OUT_SECONDS = 60
const open = { ufs: BRAZILIAN_UFS, situacao: 'abertas' }
const seconds = (ms: number) => (ms / 1000).toFixed(2)

console.log(`${machineLine()}\n`)
const simulator = await runSimulator(['--rows', String(ROWS)])
try {
  const app = await cold()
  await warm(app).finally(() => app.stop())
} finally {
  await simulator.stop()
}

/** Each run has a new application and an empty acervo. Leaves the last one running, warm. */
async function cold(): Promise<Running> {
  const runs: { timing: Timing; log: LogEntry[] }[] = []
  let app: Running | undefined
  for (let run = 0; run < COLD_RUNS; run++) {
    await app?.stop()
    const folder = mkdtempSync(join(tmpdir(), 'bidiq-bench-'))
    app = await runApp(simulator, {
      ACERVO_PATH: join(folder, 'acervo.db'),
      FILES_PATH: join(folder, 'files'),
    })
    await fetch(`${simulator.url}/__sim/log`, { method: 'DELETE' })
    const timing = await timeSearch(app.url, open)
    const log = (await (await fetch(`${simulator.url}/__sim/log`)).json()) as LogEntry[]
    runs.push({ timing, log })
  }
  const of = (read: (run: (typeof runs)[number]) => number) => median(runs.map(read))
  const rows = of(({ log }) => log.reduce((sum, entry) => sum + (entry.rows ?? 0), 0))
  const requests = of(({ log }) => log.length)
  // Each page takes 0.2 s and 0.8 ms a row, four at a time.
  const limitOf = (pages: number) => ((pages * 0.2 + rows * 0.0008) / 4) * 1000
  const fewest = Math.ceil(rows / 2_000)
  const result = of(({ timing }) => timing.result)
  const baseline = await fanOut(simulator.url, FAN_OUT_SECONDS)
  console.log(`Cold search of all 27 UFs, open ones, median of ${COLD_RUNS}\n`)
  console.log(
    markdownTable(
      ['', 'first rows, s', 'result, s', 'ratio', 'rows', 'requests'],
      [
        ['BidIQ', seconds(of(({ timing }) => timing.firstRows)), seconds(result), '', rows, requests],
        [
          'limit of the fewest pages',
          '',
          seconds(limitOf(fewest)),
          ratio(result, limitOf(fewest)),
          rows,
          fewest,
        ],
        [
          'limit of one reading a UF',
          '',
          seconds(limitOf(requests)),
          ratio(result, limitOf(requests)),
          rows,
          requests,
        ],
        [
          `fan-out through consulta, cut at ${FAN_OUT_SECONDS} s`,
          seconds(baseline.firstRows),
          `> ${FAN_OUT_SECONDS}`,
          '',
          baseline.rows,
          `${baseline.ok} ok, ${baseline.failed} failed`,
        ],
      ],
    ),
  )
  const delays = runs.flatMap(({ timing, log }) =>
    Object.entries(timing.doneAt).map(([uf, at]) => at - lastPageOf(uf, log)),
  )
  console.log(
    `\nEach UF told done after its last page: median ${median(delays)} ms, most ${Math.max(...delays)} ms`,
  )
  return app!
}

function ratio(value: number, limit: number): string {
  return (value / limit).toFixed(2)
}

type LogEntry = { rows?: number; params: Record<string, string>; endedAt: number }

function lastPageOf(uf: string, log: LogEntry[]): number {
  return Math.max(...log.filter(({ params }) => params.ufs === uf).map(({ endedAt }) => endedAt))
}

async function warm(app: Running) {
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
