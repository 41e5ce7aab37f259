import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { runApp, runSimulator } from '../../bench/lib/processes.ts'
import { FOLDER, simulatorAt, take } from './scene.ts'
import { SCENES } from './scenes.ts'

/** `npm run screens [-- NAME…]`: the pictures of every main state, from the built application against the simulator. */
const wanted = process.argv.slice(2)

mkdirSync(FOLDER, { recursive: true })
const data = mkdtempSync(join(tmpdir(), 'bidiq-screens-'))
const simulator = await runSimulator(['--rows', '60000', '--latency', '0.05'])
const app = await runApp(simulator, { ACERVO_PATH: join(data, 'acervo.db'), FILES_PATH: join(data, 'files') })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=pt-BR'],
})
try {
  for (const scene of SCENES)
    if (wanted.length === 0 || wanted.includes(scene.name))
      await take(scene, browser, app.url, simulatorAt(simulator.url))
} finally {
  await browser.close()
  await app.stop()
  await simulator.stop()
  rmSync(data, { recursive: true })
}
