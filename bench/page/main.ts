import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { BRAZILIAN_UFS } from '../../lib/search/ufs.ts'
import { runApp, runSimulator } from '../lib/processes.ts'
import { machineLine, markdownTable } from '../lib/stats.ts'
import { firstSight, scriptBytes } from './first-load.ts'
import { heapOver } from './heap.ts'
import { inUse } from './in-use.ts'

/** `npm run bench:page`: what the page of the built application costs a browser, beside its budgets. */
const ROUNDS = 5
const SEARCHES = 50
const FIRST_SEARCHES = 5
/** Some 20,000 are open. */
const ROWS = 70_000

console.log(`${machineLine()}\n`)
const data = mkdtempSync(join(tmpdir(), 'bidiq-bench-page-'))
const simulator = await runSimulator(['--rows', String(ROWS)])
const app = await runApp(simulator, { ACERVO_PATH: join(data, 'acervo.db'), FILES_PATH: join(data, 'files') })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=pt-BR'],
})
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const ms = (time: number) => `${Math.round(time)} ms`
const mb = (size: number) => `${size.toFixed(1)} MB`

try {
  const page = `${app.url}/buscar`
  const national = `${page}?ufs=${BRAZILIAN_UFS.join(',')}&situacao=abertas`
  const scripts = await scriptBytes(browser, page)
  const bare = await scriptBytes(browser, `${app.url}/nao-existe`)
  const idle = await firstSight(browser, page, ROUNDS)
  const nothing = await firstSight(browser, `${app.url}/nao-existe`, ROUNDS)
  const used = await inUse(browser, national)
  const heap = await heapOver(browser, page, SEARCHES, FIRST_SEARCHES)
  console.log(
    markdownTable(
      ['what', 'budget', 'seen'],
      [
        [
          'scripts of /buscar before it is touched',
          '180 kB',
          `${kb(scripts)} (a page not found: ${kb(bare)})`,
        ],
        ['largest paint, processor 4 times slower', '1500 ms', `${ms(idle.lcp)} (most ${ms(idle.lcpMost)})`],
        ['layout shift of the same', '0.02', idle.cls.toFixed(3)],
        ['longest task of the same', '', `${ms(idle.longest)} (a page not found: ${ms(nothing.longest)})`],
        ['interaction while events stream', '200 ms', interaction(used.streaming)],
        ['longest task while events stream', '100 ms', ms(used.streaming.longest)],
        ['interaction after the end', '200 ms', interaction(used.still)],
        ['longest task after the end', '100 ms', ms(used.still.longest)],
        [
          `heap after ${FIRST_SEARCHES} searches, after ${SEARCHES}`,
          'no growth',
          `${mb(heap.before)}, ${mb(heap.after)}`,
        ],
      ],
    ),
  )
  console.log(`\nThe rows of these interactions: ${used.total}`)
} finally {
  await browser.close()
  await app.stop()
  await simulator.stop()
  rmSync(data, { recursive: true })
}

function interaction({ inp, interactions }: { inp: number; interactions: number }): string {
  return `${ms(inp)} (of ${interactions})`
}
