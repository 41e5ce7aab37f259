import { expect, type Page } from 'playwright/test'
import { search, status, waitForEnd } from './support.ts'
import { ageReadings, test } from './support-cluster.ts'
import { answering, sameFromEach } from './support-replicas.ts'

const saved = (page: Page) => page.getByRole('region', { name: 'Pesquisas salvas' })
const recent = (page: Page) => page.getByRole('region', { name: 'Pesquisas recentes' })
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id')!

type Rows = { rows: { numeroControlePNCP: string }[] }

test('a saved search is asked again, and what changed meanwhile is told by every replica', async ({
  page,
  pncp,
  cluster,
}) => {
  const replicas = answering(page)
  await search(page, { ufs: 'RO', situacao: 'abertas' })
  await waitForEnd(page)
  const before = idOf(page)
  const at = `/api/buscar/${before}/resultados?grupo=recebendo`
  const { rows } = await sameFromEach<Rows>(cluster, at)
  await page.getByRole('button', { name: 'Salvar pesquisa' }).click()
  await page.getByLabel('Nome da pesquisa').fill('Rondônia')
  await page.getByRole('button', { name: 'Salvar', exact: true }).click()
  await expect(page.getByText('Salva como “Rondônia”')).toBeVisible()
  await pncp.change(rows[0]!.numeroControlePNCP, { situacaoCompraId: 4 })
  await ageReadings(cluster)

  await page.goto('/buscar')
  await expect(recent(page).getByRole('listitem')).toHaveCount(1)
  const item = saved(page).getByRole('listitem', { name: 'Rondônia' })
  await item.getByRole('link', { name: /^O que mudou desde hoje às/ }).click()
  await waitForEnd(page)
  const changes = page.getByRole('list', { name: 'O que mudou' })
  await expect(changes.getByText('Suspensa').first()).toBeVisible({ timeout: 20_000 })
  const difference = await sameFromEach(cluster, `/api/buscar/${idOf(page)}/diferenca?com=${before}`)
  expect(JSON.stringify(difference)).toContain(rows[0]!.numeroControlePNCP)
  expect(replicas.size).toBeGreaterThan(1)
})

test('a recent search is opened as it ended, without asking the PNCP again', async ({ page, pncp }) => {
  await search(page, { ufs: 'TO', situacao: 'abertas', termos: 'aquisição' })
  await waitForEnd(page)
  const found = (await status(page).textContent())!
  await page.goto('/buscar')
  await pncp.heal()
  await recent(page)
    .getByRole('listitem')
    .first()
    .getByRole('link', { name: /hoje às/ })
    .click()
  await expect(status(page)).toHaveText(found)
  expect(await pncp.searchLog()).toEqual([])
})
