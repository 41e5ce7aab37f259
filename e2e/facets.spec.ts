import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { choose, day, pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const query = { ufs: 'SP,RJ,MG,PR', situacao: 'abertas' }
const table = (page: Page) => page.getByRole('table', { name: 'Contratações' })
const expectRows = (page: Page, rows: number) =>
  expect(table(page)).toHaveAttribute('aria-rowcount', String(rows + 1))
const chips = (page: Page) => page.getByRole('list', { name: 'Filtros ativos' })
const map = (page: Page) => page.getByRole('group', { name: 'Mapa das UFs' })
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])

/** The last number of a name: `Em até 7 dias 1.204`. */
const countIn = (text: string | null) => Number(/([\d.]+)\D*$/.exec(text ?? '')![1]!.replaceAll('.', ''))

/** The day so many days ahead in Brasília, and as people type it. */
const civil = (ahead: number) => day(-ahead)
const typed = (ahead: number) => civil(ahead).split('-').reverse().join('/')

/** A finished search, opened anew: nothing on the page is of what it had found on the way. */
async function openResult(page: Page) {
  await search(page, query)
  await waitForEnd(page)
  await page.reload()
  await waitForEnd(page)
  await expect(table(page).getByRole('row').nth(2).getByRole('button').first()).toBeVisible()
}

/** Known when there are rows: until then it is said how many the result has, those that are folded up too. */
async function rowsLeft(page: Page): Promise<number> {
  await expect(table(page).getByRole('row').nth(1)).toContainText(/\d{2}\/\d{2}\/\d{4}/)
  return Number(await table(page).getAttribute('aria-rowcount')) - 1
}

test('a facet says what each choice would show, and shows it; chips take it back @tablet', async ({
  page,
}) => {
  await openResult(page)
  const all = await rowsLeft(page)

  await page.getByRole('button', { name: 'Prazo', exact: true }).click()
  const prazo = page.getByRole('dialog', { name: 'Prazo' })
  const week = prazo.locator('label', { hasText: 'Em até 7 dias' })
  await expect(week).toContainText(/[1-9]/)
  const inWeek = countIn(await week.textContent())
  expect(inWeek).toBeLessThan(all)
  await week.click()
  await page.keyboard.press('Escape')
  await expectRows(page, inWeek)

  // The other facets count under it.
  await page.getByRole('button', { name: 'UF', exact: true }).click()
  const minas = page.getByRole('dialog', { name: 'UF' }).locator('label', { hasText: 'Minas Gerais' })
  await expect(minas).toContainText(/[1-9]/)
  await expect(page.getByText(`Mostrando ${inWeek.toLocaleString('pt-BR')} de`)).toBeVisible()
  const inMinas = countIn(await minas.textContent())
  await minas.click()
  await page.keyboard.press('Escape')
  await expectRows(page, inMinas)

  await page.reload()
  await expectRows(page, inMinas)
  await chips(page).getByRole('button', { name: 'Remover filtro UF: Minas Gerais (MG)' }).click()
  await expectRows(page, inWeek)
  await expect(page.getByRole('button', { name: 'Limpar filtros' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectRows(page, all)
  await expect(chips(page)).toHaveCount(0)
})

test('what was chosen in a list is undone by Back and done again by Forward', async ({ page }) => {
  await openResult(page)
  const all = await rowsLeft(page)
  const saoPaulo = map(page).getByRole('button', { name: /^SP/ })
  await saoPaulo.click()
  await expect(chips(page)).toContainText('UF: São Paulo (SP)')
  const inSaoPaulo = await rowsLeft(page)
  await page.getByLabel('Ordenar por').selectOption({ label: 'Maior valor' })
  await expect(page).toHaveURL(/ver-ordem=-valor/)

  await page.goBack()
  await expect(page.getByLabel('Ordenar por')).toHaveValue('')
  await expectRows(page, inSaoPaulo)
  await page.goBack()
  await expect(chips(page)).toHaveCount(0)
  await expectRows(page, all)
  await page.goForward()
  await expect(chips(page)).toContainText('UF: São Paulo (SP)')
  await expectRows(page, inSaoPaulo)
  await page.goForward()
  await expect(page.getByLabel('Ordenar por')).toHaveValue('-valor')
})

test('deadlines between two days, UFs by region', async ({ page }) => {
  await openResult(page)
  await page.getByRole('button', { name: 'Prazo', exact: true }).click()
  const prazo = page.getByRole('dialog', { name: 'Prazo' })
  await prazo.getByRole('textbox', { name: 'De' }).fill(typed(3))
  await prazo.getByRole('textbox', { name: 'Até' }).fill(typed(1))
  await prazo.getByRole('button', { name: 'Mostrar entre estes dias' }).click()
  await expect(prazo.getByRole('alert')).toContainText('o último não antes do primeiro')
  await prazo.getByRole('textbox', { name: 'De' }).fill(typed(1))
  await prazo.getByRole('textbox', { name: 'Até' }).fill(typed(9))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(chips(page)).toContainText(`Prazo: De ${typed(1).slice(0, 5)} a ${typed(9).slice(0, 5)}`)

  await page.getByRole('button', { name: 'UF', exact: true }).click()
  const ufs = page.getByRole('dialog', { name: 'UF' })
  await ufs.getByRole('button', { name: 'Sudeste' }).click()
  await expect(ufs.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(chips(page).getByText('UF: ')).toHaveCount(3)
  const id = new URL(page.url()).searchParams.get('id')
  const days = `${civil(1)}..${civil(9)}`
  const url = `/api/buscar/${id}/facetas?recolher=1&uf=SP,RJ,MG&prazo=${days}`
  const { total } = (await (await page.request.get(url)).json()) as { total: number }
  expect(total).toBeGreaterThan(0)
  await expectRows(page, total)
})

test('values and what is to be checked narrow the list, the file says so', async ({ page }) => {
  await openResult(page)
  await choose(page, 'Valor estimado', /^Sem valor informado/)
  await choose(page, 'Esfera', /^Municipal/)
  const id = new URL(page.url()).searchParams.get('id')
  const url = `/api/buscar/${id}/resultados?faixa=semValor&esfera=M&tamanho=1`
  const shown = (await (await page.request.get(`${url}&tipo=disputa`)).json()) as { total: number }
  expect(shown.total).toBeGreaterThan(0)
  await choose(page, 'Tipo', /^Pregão/)
  await expectRows(page, shown.total)
  await expect(table(page).getByRole('row').nth(1)).toContainText(/não informado|sigiloso/i)
})

test('of a list of one’s marks the facets count just that', async ({ page }) => {
  await openResult(page)
  await page.getByRole('region', { name: 'Lista de contratações' }).focus()
  await page.keyboard.press('Home')
  await expect(table(page).getByRole('row').nth(1).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('i')
  await page.getByLabel('Mostrar', { exact: true }).selectOption({ label: 'Interessantes' })
  await expectRows(page, 1)
  await page.getByRole('button', { name: 'UF', exact: true }).click()
  const ufs = page.getByRole('dialog', { name: 'UF' }).getByRole('checkbox')
  await expect(ufs).toHaveCount(1)
  await expect(ufs).toHaveAccessibleName(/ 1$/)
})

test('charts filter the list, by mouse and by keyboard, and are tables too', async ({ page }) => {
  await openResult(page)
  await page.getByRole('button', { name: /^Gráficos/ }).click()
  const weeks = page.getByRole('group', { name: 'Encerram por semana' })
  const first = weeks.getByRole('button', { name: /[1-9]\d* contratações$/ }).first()
  const closing = countIn(await first.textContent().then((text) => /: ([\d.]+) contrat/.exec(text!)![1]!))
  await first.click()
  await expectRows(page, closing)
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect(chips(page)).toContainText('Prazo: ')
  await first.click()
  await expect(chips(page)).toHaveCount(0)

  const values = page.getByRole('group', { name: 'Valor estimado' })
  await values.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(values.getByRole('button', { name: /^De R\$ 50 mil a R\$ 100 mil/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toContainText('Valor estimado: De R$ 50 mil a R$ 100 mil')

  await page.getByRole('button', { name: 'Ver tabela : Por UF' }).click()
  await expect(page.getByRole('table', { name: 'Por UF' }).getByRole('row')).toHaveCount(1 + 4)
  expect(await violations(page)).toEqual([])
})

test('the map chooses UFs, says how many each has, and becomes a table that is remembered', async ({
  page,
}) => {
  await openResult(page)
  const saoPaulo = map(page).getByRole('button', {
    name: /^SP São Paulo, [\d.]+ contratações na lista; consulta .* encontradas$/,
  })
  const inSaoPaulo = countIn(/([\d.]+) contratações/.exec((await saoPaulo.textContent())!)![1]!)
  await saoPaulo.click()
  await expectRows(page, inSaoPaulo)

  await page.keyboard.press('ArrowRight')
  await expect(map(page).getByRole('button', { name: /^RJ/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(chips(page)).toContainText('UF: São Paulo (SP)')
  await expect(chips(page)).toContainText('UF: Rio de Janeiro (RJ)')
  await expect(page.getByText('Contratações por UF, na lista', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Tabela', exact: true }).click()
  const ufs = page.getByRole('table', { name: 'UFs da pesquisa' })
  await expect(ufs.getByRole('row')).toHaveCount(1 + 4)
  await expect(
    ufs.getByRole('row', { name: /^SP São Paulo Concluída|^SP São Paulo Já conhecida/ }),
  ).toBeVisible()
  await ufs.getByRole('button', { name: 'Encontradas' }).click()
  await expect(ufs.getByRole('columnheader', { name: 'Encontradas' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const found = await ufs.getByRole('row').locator('td:nth-child(5)').allTextContents()
  const numbers = found.map(countIn)
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  await ufs.getByRole('button', { name: 'SP São Paulo' }).click()
  await expect(chips(page)).not.toContainText('São Paulo')
  expect(await violations(page)).toEqual([])
  await page.reload()
  await expect(ufs).toBeVisible()
})

test('arrows go over the map of the form, from one place for Tab', async ({ page }) => {
  await page.goto('/buscar')
  await map(page).getByRole('button', { name: 'SP São Paulo' }).click()
  await page.keyboard.press('ArrowUp')
  await expect(map(page).getByRole('button', { name: 'GO Goiás' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('2 UFs escolhidas.')).toBeVisible()
  expect(await map(page).locator('button[tabindex="0"]').count()).toBe(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the filters are a sheet, and charts come when asked for @mobile', async ({ page }) => {
    await search(page, query)
    await waitForEnd(page)
    await page.getByRole('button', { name: 'Filtros', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'Filtros' })
    const week = sheet.locator('label', { hasText: 'Em até 7 dias' })
    await expect(week).toContainText(/[1-9]/)
    const inWeek = countIn(await week.textContent())
    await week.click()
    await sheet.getByText('Modalidade', { exact: true }).click()
    await expect(sheet.getByRole('checkbox', { name: /^Pregão - Eletrônico/ })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await sheet.getByRole('button', { name: `Ver ${inWeek.toLocaleString('pt-BR')} contrataç` }).click()
    await expectRows(page, inWeek)
    await expect(page.getByRole('button', { name: 'Filtros (1)' })).toBeFocused()

    await page.getByRole('button', { name: /^Gráficos/ }).click()
    await expect(page.getByRole('group', { name: 'Encerram por semana' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
})
