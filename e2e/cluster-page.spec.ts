import { expect, type Page } from 'playwright/test'
import { day, search, status, waitForEnd } from './support.ts'
import { numberOf, runnerOf, test } from './support-cluster.ts'
import { answering, nextWatched } from './support-replicas.ts'
import { columnIn, downloadedBy } from './support-workbook.ts'

const cancel = (page: Page) => page.getByRole('button', { name: 'Cancelar' })
const reconnecting = (page: Page) => page.getByText('Reconectando… A pesquisa continua no servidor.')
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id')!

/** Some seconds for each page that is read. */
const SLOW = 15
const SOON = { timeout: 20_000 }

/** A search that reads for long, unless the PNCP is quick again: nobody else asks for these days. */
const slow = (ufs: string, back: number) => ({
  ...{ ufs, situacao: 'todas', dataInicial: day(back + 3), dataFinal: day(back) },
  termos: 'aquisição',
})

test('the page works through the balancer, to the workbook', async ({ page }) => {
  const replicas = answering(page)
  await search(page, { ufs: 'SP,MG,RJ', situacao: 'abertas', termos: 'material' })
  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^\d+ contratações de 3 UFs/)
  const total = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0])

  const { name, workbook } = await downloadedBy(page, () =>
    page.getByRole('link', { name: 'Baixar planilha' }).click(),
  )
  expect(name).toMatch(/^licitacoes_material_MG-RJ-SP_\d{4}-\d{2}-\d{2}\.xlsx$/)
  expect(columnIn(workbook)).toHaveLength(total)
  // One replica alone would have proved nothing.
  expect(replicas.size).toBeGreaterThan(1)
})

test('reloaded in mid-search it goes on, and two tabs agree to the end', async ({ page, context, pncp }) => {
  await pncp.latency(SLOW)
  const replicas = answering(page)
  await search(page, slow('BA,PE,CE,RN,PB,PI,MA', 10))
  await expect(page).toHaveURL(/id=/)
  await page.reload()
  await expect(cancel(page)).toBeVisible(SOON)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(cancel(other)).toBeVisible(SOON)
  await pncp.heal()
  await Promise.all([waitForEnd(page), waitForEnd(other)])
  const text = (await status(page).textContent())!
  expect(text).toMatch(/^[1-9][\d.]* contratações de 7 UFs/)
  await expect(status(other)).toHaveText(text)
  expect(replicas.size).toBeGreaterThan(1)

  await pncp.heal()
  await page.reload()
  await expect(status(page)).toHaveText(text)
  expect(await pncp.searchLog()).toEqual([])
})

test('the replica that a tab listens to dies: it says so, and goes on by another', async ({
  page,
  pncp,
  cluster,
}) => {
  await pncp.latency(SLOW)
  const watching = nextWatched(page)
  await search(page, slow('PR,SC,RS,SP,RJ,MG,ES', 10))
  const watched = await watching
  await expect(page.getByRole('progressbar')).toBeVisible()
  const said = expect(reconnecting(page)).toBeVisible(SOON)
  const watchingAgain = nextWatched(page)
  await cluster.kill(numberOf(watched))
  await said
  expect(await watchingAgain).not.toBe(watched)
  await expect(reconnecting(page)).toBeHidden(SOON)
  await pncp.heal()
  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^[1-9][\d.]* contratações de 7 UFs/)
})

test('the replica that runs a search dies: another ends it, and what was found stays', async ({
  page,
  pncp,
  cluster,
}) => {
  await pncp.latency(SLOW)
  await search(page, slow('GO,MT,MS,DF,TO,AM,PA', 10))
  await expect(page.getByRole('button', { name: /concluída/i }).first()).toBeVisible(SOON)
  const bar = page.getByRole('progressbar')
  const before = Number(await bar.getAttribute('aria-valuenow'))
  const runner = await runnerOf(cluster, idOf(page))
  await cluster.kill(runner)
  await pncp.heal()
  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^[1-9][\d.]* contratações de 7 UFs/)
  expect(before).toBeGreaterThan(0)
  expect(await runnerOf(cluster, idOf(page))).not.toBe(runner)
})
