import { expect, test, type Page } from 'playwright/test'
import { objeto, pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const details = (page: Page) => page.getByRole('dialog', { name: /^Contratação \d/ })
const form = (page: Page) => page.getByRole('button', { name: 'Buscar', exact: true })

async function openResult(page: Page) {
  await search(page, { ufs: 'SP,RJ', situacao: 'abertas' })
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
}

/** A panel that was closed by hand has left nothing in the history: once that is so. */
const settled = (page: Page) =>
  expect.poll(() => page.evaluate(() => Object.hasOwn(history.state as object, 'bidiqPainel'))).toBe(false)

const hasEntry = (page: Page) =>
  expect.poll(() => page.evaluate(() => Object.hasOwn(history.state as object, 'bidiqPainel'))).toBe(true)

test('Back closes the details and leaves the result as it is; closed by hand they leave no step @mobile', async ({
  page,
}) => {
  await openResult(page)
  const address = page.url()
  for (const closing of ['Back', 'Escape', 'button'] as const) {
    await objeto(page, 2).click()
    await expect(details(page)).toBeVisible()
    await hasEntry(page)
    if (closing === 'Back') await page.goBack()
    if (closing === 'Escape') await page.keyboard.press('Escape')
    if (closing === 'button') await details(page).getByRole('button', { name: 'Fechar' }).click()
    await expect(details(page)).toBeHidden()
    await settled(page)
    await expect(objeto(page, 2)).toBeFocused()
    expect(page.url()).toBe(address)
  }
  await page.goBack()
  await expect(form(page)).toBeVisible()
  await page.goForward()
  await expect(objeto(page, 1)).toBeVisible()
})

test('a panel that is opened while the browser still goes back from the last one stays open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const back = history.back.bind(history)
    history.back = () => {
      document.body.dataset['goesBack'] = 'yes'
      setTimeout(back, 500)
    }
  })
  await openResult(page)
  const columns = page.getByRole('dialog', { name: 'Colunas da lista' })
  await objeto(page, 2).click()
  await hasEntry(page)
  await page.keyboard.press('Escape')
  await page.locator('body[data-goes-back]').waitFor()
  const isGone = page.evaluate(
    () => new Promise((gone) => addEventListener('popstate', gone, { once: true })),
  )
  await page.getByRole('button', { name: 'Colunas da lista' }).click()
  await expect(columns).toBeVisible()
  await isGone
  await hasEntry(page)
  await expect(columns).toBeVisible()
  await page.goBack()
  await expect(columns).toBeHidden()
  await expect(objeto(page, 1)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('Back closes the filters and keeps what was chosen there, which the next one undoes', async ({
    page,
  }) => {
    await openResult(page)
    const sheet = page.getByRole('dialog', { name: 'Filtros' })
    const opener = page.getByRole('button', { name: /^Filtros/ })
    await opener.click()
    await hasEntry(page)
    await sheet.getByText('UF', { exact: true }).click()
    await sheet.getByRole('checkbox', { name: /^São Paulo/ }).check()
    await sheet.getByText('Modalidade', { exact: true }).click()
    await sheet.getByRole('checkbox', { name: /^Pregão - Eletrônico/ }).check()
    await expect(page).toHaveURL(/ver-uf=SP.*ver-modalidade=6/)
    await page.goBack()
    await expect(sheet).toBeHidden()
    await expect(opener).toHaveText('Filtros (2)')
    await expect(opener).toBeFocused()
    await expect(page).toHaveURL(/ver-uf=SP.*ver-modalidade=6/)
    await page.goBack()
    await expect(opener).toHaveText('Filtros')
    await expect(objeto(page, 1)).toBeVisible()
    await page.goForward()
    await expect(opener).toHaveText('Filtros (2)')

    await opener.click()
    await hasEntry(page)
    await sheet.getByRole('button', { name: /^Ver / }).click()
    await expect(sheet).toBeHidden()
    await settled(page)
    await page.goBack()
    await expect(opener).toHaveText('Filtros')
  })
})
