import { expect, test, type Page } from 'playwright/test'
import { alert, ALL_UFS, choose, day, hold, list, objeto, pncp, row, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const query = { ufs: 'AC,AP', situacao: 'abertas' }

async function openList(page: Page) {
  await search(page, query)
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
}

test('a search that was asked for leads nowhere when its answer finds somebody elsewhere', async ({
  page,
}) => {
  const posts = await hold(page, '**/api/buscar')
  await search(page, query)
  await expect.poll(() => posts.held.length).toBe(1)
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Ajuda' }).click()
  await expect(page.getByRole('heading', { name: 'Ajuda', level: 1 })).toBeVisible()
  const answered = page.waitForResponse('**/api/buscar')
  await posts.release()
  await (await answered).finished()
  // Addresses are written some frames later.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame)
  })
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ajuda')
})

test('the letters in an open menu are its own; n begins with nothing left of the search before', async ({
  page,
}) => {
  await openList(page)
  await page.getByRole('button', { name: 'Baixar como' }).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: 'Editar pesquisa' })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()

  await choose(page, 'UF', /^Acre/)
  await expect(page).toHaveURL(/ver-uf=AC/)
  await page.keyboard.press('n')
  await expect(page.getByRole('form', { name: 'Pesquisa' })).toBeVisible()
  await expect(page).not.toHaveURL(/ver-uf/)
})

test('what failed of one search is not said of another', async ({ page }) => {
  await openList(page)
  await pncp.latency(8)
  await search(page, { ufs: ALL_UFS, situacao: 'todas', dataInicial: day(90), dataFinal: day(60) })
  await page.route('**/api/buscar/*', (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  )
  await page.getByRole('button', { name: 'Cancelar' }).click()
  await expect(alert(page)).toContainText('Não foi possível falar com o servidor')
  await page.getByRole('button', { name: 'Minhas pesquisas' }).click()
  await page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: 'AC e AP' })
    .getByRole('link', { name: /, hoje às/ })
    .first()
    .click()
  await waitForEnd(page)
  await expect(alert(page).filter({ hasText: 'servidor' })).toBeHidden()
})

test('all rows of a list that is shown no more are not picked in the next one', async ({ page }) => {
  await openList(page)
  const numbers = await hold(page, '**/numeros?*')
  await page.getByLabel('Selecionar todas desta lista').click()
  await expect.poll(() => numbers.held.length).toBe(1)
  await page.getByLabel('Ordenar por').selectOption({ index: 2 })
  await expect(page).toHaveURL(/ver-ordem/)
  await row(page, 1).getByRole('checkbox').check()
  const answered = page.waitForResponse('**/numeros?*')
  await numbers.release()
  await (await answered).finished()
  await row(page, 2).getByRole('checkbox').check()
  await expect(page.getByRole('region', { name: 'Seleção' })).toContainText('2 selecionadas')
})

test('marks and theme are those of the other tab, also when nobody looked meanwhile', async ({
  page,
  context,
}) => {
  await openList(page)
  const url = page.url()
  await page.getByRole('button', { name: 'Nova pesquisa' }).click()
  await expect(list(page)).toBeHidden()

  const other = await context.newPage()
  await other.goto(url)
  await row(other, 1).getByRole('button', { name: 'Interessante' }).click()
  await expect(row(other, 1).getByRole('button', { name: 'Interessante' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await other.getByRole('button', { name: 'Usar tema escuro' }).click()

  await expect(page.getByRole('button', { name: 'Usar tema claro' })).toBeVisible()
  await page.goBack()
  await expect(row(page, 1).getByRole('button', { name: 'Interessante' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a nota that cannot be kept is not lost', async ({ page }) => {
  await openList(page)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await row(page, 1).getByRole('button', { name: 'Nota' }).click()
  const nota = page.getByRole('textbox', { name: 'Nota' })
  await nota.fill('Ligar antes de segunda')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('não tem mais espaço para guardar marcas').first()).toBeVisible()
  await expect(nota).toHaveValue('Ligar antes de segunda')
})

test('where the code of a part cannot be had the page stays, and it is asked for again', async ({ page }) => {
  await page.goto('/ajuda')
  const chunks = '**/_next/static/chunks/**'
  await page.route(chunks, (route) => route.abort())
  await page.getByRole('button', { name: 'Minhas pesquisas' }).click()
  await expect(alert(page)).toContainText('não pôde ser carregada')
  await expect(page.getByRole('heading', { name: 'Ajuda', level: 1 })).toBeVisible()
  await page.unroute(chunks)
  await page.getByRole('button', { name: 'Tentar de novo' }).click()
  await expect(page.getByRole('dialog', { name: 'Minhas pesquisas' })).toBeVisible()
})
