import { expect, test, type Locator, type Page } from 'playwright/test'
import { objeto, pncp, row, search, violationsInBothThemes, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

/** Nothing else can be reached while one is open: the page behind it is looked at by itself. */
const PANEL = '[role=dialog], [role=menu]'

/** A short list, which axe is soon through with. */
const query = { ufs: 'AP,AC,RR', situacao: 'abertas', termos: 'limpeza' }

/** Opens a dialog by its button, looks at it in both themes, closes it, and finds the focus where it was. */
async function expectAccessible(page: Page, opener: Locator, name: string | RegExp, whole: Locator) {
  await test.step(String(name), async () => {
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await expect(whole.first()).toBeVisible()
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    expect(await violationsInBothThemes(page, PANEL)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  })
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

test('every panel of the form and of every page breaks no rule, and gives the focus back @mobile', async ({
  page,
}) => {
  await page.goto('/buscar')
  const look = (name: string, opener: string | RegExp, whole: Locator) =>
    expectAccessible(page, button(page, opener), name, whole)
  await look('Como escrever os termos', 'Como escrever os termos', page.getByText('camis*').first())
  await look('Segmentos', /^Segmentos: /, page.getByRole('checkbox').first())
  await look('Minhas pesquisas', 'Minhas pesquisas', page.getByText(/Ficam só neste navegador/))
  await look('Atalhos do teclado', 'Atalhos do teclado', page.getByRole('checkbox'))
})

test('every panel of a result breaks no rule, and gives the focus back @mobile', async ({ page }) => {
  test.setTimeout(120_000)
  await search(page, query)
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
  await row(page, 1).getByRole('button', { name: 'Interessante' }).click()
  const look = (name: string | RegExp, opener: Locator, whole: Locator) =>
    expectAccessible(page, opener, name, whole)
  const marks = page.getByRole('button', { name: 'Exportar marcas' })
  await look('Minhas marcas', button(page, 'Minhas marcas: 1'), marks)
  await look('Colunas da lista', button(page, 'Colunas da lista'), page.getByLabel('Órgão', { exact: true }))
  await look(
    'Teclas da lista',
    button(page, 'Teclas da lista'),
    page.getByText('descartada', { exact: true }),
  )
  await look('Criar alerta', button(page, 'Criar alerta'), page.getByLabel('Nome do alerta'))
  await look(/^Contratação 1 de /, objeto(page, 1), page.getByText('Id contratação PNCP'))

  await test.step('the nota, opened by its key', async () => {
    await objeto(page, 1).focus()
    await page.keyboard.press('n')
    await expect(page.getByRole('textbox', { name: 'Nota' })).toBeFocused()
    expect(await violationsInBothThemes(page, PANEL)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(objeto(page, 1)).toBeFocused()
  })

  await test.step('the menu of files, and their columns', async () => {
    await button(page, 'Baixar como').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: /^CSV/ })).toBeVisible()
    expect(await violationsInBothThemes(page, PANEL)).toEqual([])
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('dialog', { name: 'Colunas da planilha' }).getByRole('checkbox').first(),
    ).toBeVisible()
    expect(await violationsInBothThemes(page, PANEL)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(button(page, 'Baixar como')).toBeFocused()
  })

  await test.step('the name of a search that is saved', async () => {
    await button(page, 'Salvar pesquisa').click()
    await expect(page.getByLabel('Nome da pesquisa')).toBeFocused()
    expect(await violationsInBothThemes(page, 'form')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(button(page, 'Salvar pesquisa')).toBeFocused()
  })

  await test.step('filters', async () => {
    const sheet = button(page, 'Filtros')
    if (await sheet.isVisible()) {
      await look('Filtros', sheet, page.getByText('Em até 7 dias'))
    } else {
      await look('Prazo', button(page, 'Prazo'), page.getByText('Em até 7 dias'))
    }
  })
})

test('pages with nothing to show break no rule', async ({ page }) => {
  for (const [path, heading] of [
    ['/alertas', /alertas/i],
    ['/acompanhadas', 'Acompanhadas'],
    ['/endereco-que-nao-existe', 'Página não encontrada'],
  ] as const)
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      expect(await violationsInBothThemes(page)).toEqual([])
    })
})
