import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from 'playwright/test'
import { ageReadings, alert, day, overflow, pncp, search, status, violations, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const saved = (page: Page) => page.getByRole('region', { name: 'Pesquisas salvas' })
const recent = (page: Page) => page.getByRole('region', { name: 'Pesquisas recentes' })

async function save(page: Page, name: string) {
  await page.getByRole('button', { name: 'Salvar pesquisa' }).click()
  await page.getByLabel('Nome da pesquisa').fill(name)
  await page.getByRole('button', { name: 'Salvar', exact: true }).click()
  await expect(page.getByText(`Salva como “${name}”`)).toBeVisible()
}

/** The UF of a test, so that tests do not read for one another. */
const ufOf = (desktop: string, mobile: string) => (test.info().project.name === 'mobile' ? mobile : desktop)

test('a saved search is found again, renamed, removed and had back, the same in two tabs @mobile', async ({
  page,
  context,
}) => {
  await search(page, { ufs: ufOf('AC', 'RR'), situacao: 'abertas', termos: 'serviço' })
  await waitForEnd(page)
  await save(page, 'Serviços no Norte')
  await expect(page.getByRole('button', { name: 'Pesquisa salva' })).toBeFocused()

  await page.goto('/buscar')
  const item = saved(page).getByRole('listitem', { name: 'Serviços no Norte' })
  await expect(item).toContainText(/com “serviço” no objeto/)
  await expect(recent(page).getByRole('listitem')).toHaveCount(1)
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)

  const other = await context.newPage()
  await other.goto('/buscar')
  await item.getByRole('button', { name: 'Renomear' }).click()
  await page.getByLabel('Novo nome').fill('Serviços')
  await page.keyboard.press('Enter')
  await expect(saved(other).getByRole('listitem', { name: 'Serviços', exact: true })).toBeVisible()

  await saved(page).getByRole('button', { name: 'Remover' }).click()
  await expect(saved(other).getByRole('listitem')).toHaveCount(0)
  await saved(page).getByRole('button', { name: 'Desfazer' }).click()
  await expect(saved(page).getByRole('listitem', { name: 'Serviços', exact: true })).toBeFocused()
  await expect(saved(other).getByRole('listitem')).toHaveCount(1)

  await saved(other).getByRole('link', { name: 'Buscar agora' }).click()
  await waitForEnd(other)
  await expect(other.getByRole('button', { name: 'Pesquisa salva' })).toBeVisible()
})

test('what changed since the last time is one click away from a saved search', async ({ page, browser }) => {
  test.setTimeout(90_000)
  await search(page, { ufs: 'RO', situacao: 'abertas' })
  await waitForEnd(page)
  const id = new URL(page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?grupo=recebendo`)
  const { rows } = (await response.json()) as { rows: { numeroControlePNCP: string }[] }
  await save(page, 'Rondônia')
  await pncp.change(rows[0]!.numeroControlePNCP, { situacaoCompraId: 4 })
  ageReadings()
  // Somebody else asks the same in between, and has the change already.
  const other = await browser.newPage()
  await search(other, { ufs: 'RO', situacao: 'abertas' })
  await waitForEnd(other)

  await page.getByRole('button', { name: 'Minhas pesquisas' }).click()
  const panel = page.getByRole('dialog', { name: 'Minhas pesquisas' })
  await expect(panel.getByRole('listitem', { name: 'Rondônia' })).toBeVisible()
  await panel.getByRole('button', { name: 'Renomear' }).click()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('button', { name: 'Renomear' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await panel.getByRole('link', { name: /^O que mudou desde hoje às/ }).click()
  await expect(panel).toBeHidden()
  await waitForEnd(page)
  await expect(page.getByRole('list', { name: 'O que mudou' }).getByText('Suspensa').first()).toBeVisible({
    timeout: 20_000,
  })
})

test('recent searches keep each question once, and a result is opened without asking again', async ({
  page,
}) => {
  for (const uf of ['AP', 'AL', 'AP']) {
    await search(page, { ufs: uf, situacao: 'abertas', termos: 'aquisição' })
    await waitForEnd(page)
  }
  const found = await status(page).textContent()
  await page.goto('/buscar')
  const items = recent(page).getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText('Contratações abertas em AP')
  await pncp.heal()
  await items
    .first()
    .getByRole('link', { name: /hoje às/ })
    .click()
  await expect(status(page)).toHaveText(found!)
  expect(await pncp.searchLog()).toEqual([])

  await page.goto('/buscar')
  const examples = page.getByRole('region', { name: /^Não sabe por onde começar/ })
  await expect(examples).toBeHidden()
  await page.getByRole('button', { name: 'Limpar recentes' }).click()
  await expect(items).toHaveCount(0)
  await expect(examples).toBeVisible()
})

test('saved searches go to another browser in a file; rubbish is refused with what is wrong', async ({
  page,
  browser,
}) => {
  await search(page, { ufs: 'SE', situacao: 'todas', dataInicial: day(6), dataFinal: day(0), termos: 'obra' })
  await waitForEnd(page)
  await page.getByRole('button', { name: 'Salvar pesquisa' }).click()
  await expect(page.getByRole('checkbox', { name: 'Período móvel: últimos 7 dias' })).toBeChecked()
  await page.getByRole('button', { name: 'Salvar', exact: true }).click()
  await page.getByRole('button', { name: 'Minhas pesquisas' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportar pesquisas salvas' }).click()
  const file = await (await downloading).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ arquivo: 'bidiq-pesquisas' })

  const context = await browser.newContext()
  const other = await browser.newPage()
  await other.goto('/buscar')
  await other.getByRole('button', { name: 'Minhas pesquisas' }).click()
  const input = other.getByLabel('Importar pesquisas salvas')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('PK') })
  await expect(alert(other)).toHaveText(/não é JSON/)
  await input.setInputFiles(file)
  const item = other.getByRole('dialog').getByRole('listitem', { name: 'obra em SE' })
  await expect(item).toContainText('Últimos 7 dias, móvel')
  await expect(other.getByText('1 pesquisa importada.')).toBeVisible()
  await context.close()
})
