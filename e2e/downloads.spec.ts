import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { ALL_UFS, day, pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const LARGE = { ufs: ALL_UFS, situacao: 'todas', dataInicial: day(28), dataFinal: day(1) }
/** Enough of them to be seen waiting. */
const OTHERS = ['uf', 'cnpj', 'orgao', 'objeto', 'municipio', 'modalidade', 'valor', 'situacao']

const fileUrl = (page: Page) => {
  const { origin, searchParams } = new URL(page.url())
  return `${origin}/api/buscar/${searchParams.get('id')}/excel`
}

/** Asks for other files of the same rows, which are made before the next one. Returns what leaves them. */
async function keepTheWorkersBusy(page: Page): Promise<() => void> {
  const leaving = new AbortController()
  const { signal } = leaving
  for (const column of OTHERS)
    for (const ordenacao of ['-valor', '-publicacao'])
      fetch(`${fileUrl(page)}?colunas=${column}&ordenacao=${ordenacao}`, { signal }).catch(() => {})
  const metrics = async () => (await page.request.get('/api/metrics')).text()
  await expect.poll(metrics).toMatch(/^bidiq_workbook_queue [1-9]/m)
  return () => leaving.abort()
}

test('a large workbook is made in view, can be given up, and comes when it is asked for again @mobile', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await search(page, LARGE)
  await waitForEnd(page)
  const progress = page.getByRole('progressbar', { name: 'Andamento da planilha' })
  const giveUp = page.getByRole('button', { name: 'Cancelar planilha' })

  const letGo = await keepTheWorkersBusy(page)
  await page.getByRole('link', { name: 'Baixar planilha' }).click()
  await expect(page.getByText(/^Na fila: \d+ planilhas? .* feitas? antes\.$/).first()).toBeVisible()
  await expect(progress).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await giveUp.click()
  await expect(progress).toBeHidden()
  letGo()
  // Who leaves is forgotten, and so are all files that nobody waits for any more.
  const metrics = async () => (await page.request.get('/api/metrics')).text()
  await expect.poll(metrics, { timeout: 30_000 }).toMatch(/^bidiq_workbook_running 0$/m)
  expect(await metrics()).toMatch(/^bidiq_workbook_queue 0$/m)

  const downloading = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('link', { name: 'Baixar planilha' }).click()
  await expect(page.getByText(/^Preparando a planilha: [\d.]+ de 2\d\.\d{3} linhas\.$/)).toBeVisible()
  const download = await downloading
  await expect(progress).toBeHidden()
  expect(download.suggestedFilename()).toMatch(/^licitacoes_BR_\d{4}-\d\d-\d\d\.xlsx$/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  expect(workbook.getWorksheet('Contratações')!.actualRowCount).toBeGreaterThan(20_000)
})

test('a download that breaks off goes on where it was', async ({ page }) => {
  await search(page, { ufs: 'SP,RJ', situacao: 'abertas' })
  await waitForEnd(page)
  const url = fileUrl(page)
  const whole = await fetch(url)
  const etag = whole.headers.get('etag')!
  const bytes = Buffer.from(await whole.arrayBuffer())

  const leaving = new AbortController()
  const broken = await fetch(url, { signal: leaving.signal })
  const { value: begun } = await broken.body!.getReader().read()
  leaving.abort()
  const headers = { Range: `bytes=${begun!.length}-`, 'If-Range': etag }
  const rest = await fetch(url, { headers })
  expect(rest.status).toBe(206)
  expect(Buffer.concat([begun!, Buffer.from(await rest.arrayBuffer())]).equals(bytes)).toBe(true)

  const head = await fetch(url, { method: 'HEAD' })
  // Next leaves the length out of an answer without a body.
  expect([head.status, head.headers.get('accept-ranges'), head.headers.get('etag')]).toEqual([
    200,
    'bytes',
    etag,
  ])
})
