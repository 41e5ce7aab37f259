import { expect, test, type Page } from 'playwright/test'
import { alert, choose, list, objeto, pncp, row, search, status, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const table = (page: Page) => page.getByRole('table', { name: 'Contratações' })
const query = { ufs: 'AP,AC,RR', situacao: 'abertas' }

test('one line says how the search is from its start to its end', async ({ page }) => {
  await pncp.latency(12)
  await search(page, { ufs: 'AM,PA', situacao: 'abertas', termos: 'aquisição', ordenacao: '-valor' })
  await expect(page.getByRole('progressbar', { name: 'Andamento da pesquisa' })).toBeVisible()
  const line = await status(page).elementHandle()
  const text = () => line.evaluate(({ isConnected, textContent }) => isConnected && textContent)
  expect(await text()).not.toMatch(/^\d+ contrataç/)
  await pncp.heal()
  await waitForEnd(page)
  // A live region tells what changes in it, and nothing when another comes in its place.
  expect(await text()).toMatch(/^\d+ contrataç(ão|ões) de 2 UFs/)
})

test('what is wrong with the form is heard, leads to its fields, and lets one write', async ({ page }) => {
  await page.goto('/buscar')
  await page.getByLabel('Valor mínimo').fill('muito')
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await expect(alert(page)).toContainText('Revise a pesquisa')
  const holdsFocus = () =>
    alert(page).evaluate((element) => document.activeElement?.contains(element) ?? false)
  await expect.poll(holdsFocus).toBe(true)
  await page.keyboard.press('Tab')
  await expect(alert(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Valor mínimo')
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/./)

  // Wrong once more in the same way, and told once more.
  await page.keyboard.press('Enter')
  await expect.poll(holdsFocus).toBe(true)

  await field.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1000')
  await expect(field).toHaveValue('1000')
  await expect(field).toBeFocused()
})

test('the list says how long it is, also once it is narrowed', async ({ page }) => {
  await search(page, query)
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
  const rows = async () => Number(await table(page).getAttribute('aria-rowcount')) - 1
  const all = await rows()
  expect(all).toBeGreaterThan(10)
  await expect(row(page, 0)).toHaveAttribute('aria-rowindex', '1')
  await expect(row(page, 1)).toHaveAttribute('aria-rowindex', '2')
  await choose(page, 'UF', /^Acre/)
  const shown = page.getByText(/^Mostrando [\d.]+ de [\d.]+ contratações\./)
  await expect(shown).toHaveAttribute('aria-live', 'polite')
  await expect.poll(rows).toBeLessThan(all)
  await expect(shown).toContainText(`Mostrando ${(await rows()).toLocaleString('pt-BR')} de `)
})

test('a header says how the list is ordered, and keeps the focus', async ({ page }) => {
  // A link that says nothing of the order: the search takes its own.
  await page.goto(`/buscar?${new URLSearchParams({ ...query, iniciar: 'true' }).toString()}`)
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
  const header = (name: string) => table(page).getByRole('columnheader', { name })
  const valor = header('Valor estimado')
  await expect(valor).toHaveAttribute('aria-sort', 'none')
  await expect(header('Recebimento de propostas')).toHaveAttribute('aria-sort', 'ascending')
  await list(page).evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
  await valor.getByRole('button').focus()
  for (const sort of ['ascending', 'descending', 'ascending']) {
    await page.keyboard.press('Enter')
    await expect(valor).toHaveAttribute('aria-sort', sort)
    await expect(header('Publicação')).toHaveAttribute('aria-sort', 'none')
    await expect(valor.getByRole('button')).toBeFocused()
    await expect(
      list(page)
        .getByRole('row', { name: /R\$|não informado|sigiloso/i })
        .first(),
    ).toHaveAttribute('aria-rowindex', '2')
    expect(await list(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0)
  }
})

test('how many are picked is said as it changes', async ({ page }) => {
  await search(page, query)
  await waitForEnd(page)
  await expect(objeto(page, 2)).toBeVisible()
  const said = page.getByRole('group', { name: 'Exibição da lista' }).locator('[aria-live=polite]')
  await expect(said).toHaveText('')
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(said).toHaveText('1 selecionada')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(said).toHaveText('2 selecionadas')
  await page.keyboard.press('Space')
  await expect(said).toHaveText('1 selecionada')
})
