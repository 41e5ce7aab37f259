import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { runApp, runSimulator } from '../bench/lib/processes.ts'

/** `npm run screenshots`: the pictures of the README, from the built application against the simulator. */
const FOLDER = 'docs/screenshots'
const WIDTHS = { desktop: { width: 1280, height: 860 }, mobile: { width: 390, height: 844 } }
const NATIONAL =
  '/buscar?ufs=AC,AL,AM,AP,BA,CE,DF,ES,GO,MA,MG,MS,MT,PA,PB,PE,PI,PR,RJ,RN,RO,RR,RS,SC,SE,SP,TO'

type Theme = 'light' | 'dark'

mkdirSync(FOLDER, { recursive: true })
const data = mkdtempSync(join(tmpdir(), 'bidiq-screenshots-'))
const simulator = await runSimulator(['--rows', '60000', '--latency', '0.7'])
const app = await runApp(simulator, { ACERVO_PATH: join(data, 'acervo.db'), FILES_PATH: join(data, 'files') })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=pt-BR'],
})
try {
  await running('desktop', 'dark')
  await done('desktop', 'light')
  await done('mobile', 'light')
} finally {
  await browser.close()
  await app.stop()
  await simulator.stop()
}

async function running(width: keyof typeof WIDTHS, theme: Theme) {
  const page = await open(browser, width, theme)
  await start(page, 'limpeza')
  await page.getByText(/^1\d de 27 UFs concluídas/).waitFor()
  await save(page, `running-${width}-${theme}`)
  await page.getByRole('link', { name: 'Baixar planilha' }).waitFor()
}

async function done(width: keyof typeof WIDTHS, theme: Theme) {
  const page = await open(browser, width, theme)
  await start(page, '"material de limpeza" OR uniforme')
  await page.getByRole('link', { name: 'Baixar planilha' }).waitFor()
  await page.getByRole('table', { name: 'Contratações' }).getByText('Recebendo propostas').first().waitFor()
  await save(page, `done-${width}-${theme}`)
}

async function open(browser: Browser, width: keyof typeof WIDTHS, colorScheme: Theme): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDTHS[width], colorScheme, locale: 'pt-BR' })
  return context.newPage()
}

async function start(page: Page, termos: string) {
  await page.goto(`${app.url}${NATIONAL}&situacao=abertas&termos=${encodeURIComponent(termos)}`)
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
}

async function save(page: Page, name: string) {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  console.log(`${FOLDER}/${name}.png`)
}
