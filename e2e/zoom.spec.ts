import { expect, test, type Page } from 'playwright/test'
import { list, objeto, overflow, pncp, row, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

/** How far a thing stands out of the window, at any side (px). */
const outside = (page: Page, role: 'dialog' | 'region', name: string | RegExp) =>
  page.getByRole(role, { name }).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return Math.max(0, -left, -top, right - innerWidth, bottom - innerHeight)
  })

for (const [told, use] of [
  // A window of 1280 × 800, as whoever enlarges it to 200% sees it.
  ['enlarged to 200%', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
] as const) {
  test.describe(told, () => {
    test.use(use)

    test('nothing scrolls sideways from the form to an open row', async ({ page }) => {
      await page.goto('/buscar')
      await page.getByText('Filtros avançados').click()
      await page.getByLabel('Termos', { exact: true }).fill('(')
      await page.getByRole('button', { name: 'Buscar', exact: true }).click()
      await expect(page.getByText('Escolha ao menos uma UF').first()).toBeVisible()
      expect(await overflow(page)).toBe(0)

      await search(page, { ufs: 'SP', situacao: 'abertas', termos: 'material' })
      await waitForEnd(page)
      await expect(objeto(page, 1)).toBeVisible()
      expect(await overflow(page)).toBe(0)
      expect(await list(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)

      // The header of the cards is not seen: nothing in it may have the focus.
      await expect(list(page).getByRole('columnheader').getByRole('button')).toHaveCount(0)
      await expect(page.getByLabel('Ordenar por')).toBeVisible()

      await row(page, 1).getByRole('checkbox').check()
      const bar = page.getByRole('region', { name: 'Seleção' })
      await expect(bar).toContainText('1 selecionada')
      expect(await overflow(page)).toBe(0)
      // What is picked stays to be seen over it.
      expect((await bar.boundingBox())!.height).toBeLessThan(page.viewportSize()!.height / 2)

      await objeto(page, 1).click()
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Abrir no PNCP' })).toBeVisible()
      expect(await outside(page, 'dialog', /^Contratação 1 de /)).toBe(0)
      const content = page.getByRole('dialog').getByRole('region', { name: /^Contratação 1 de / })
      expect(await content.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
      expect(await overflow(page)).toBe(0)
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'Colunas da lista' }).click()
      await expect(page.getByRole('dialog').getByLabel('Órgão', { exact: true })).toBeVisible()
      expect(await outside(page, 'dialog', 'Colunas da lista')).toBe(0)
      await page.keyboard.press('Escape')
      await row(page, 1).getByRole('button', { name: 'Nota' }).click()
      await expect(page.getByRole('textbox', { name: 'Nota' })).toBeVisible()
      expect(await outside(page, 'dialog', 'Nota da contratação')).toBe(0)
    })

    for (const path of ['/ajuda', '/alertas', '/acompanhadas', '/status'])
      test(`nothing of ${path} scrolls sideways`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await overflow(page)).toBe(0)
      })
  })
}
