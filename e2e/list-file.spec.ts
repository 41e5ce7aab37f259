import ExcelJS from 'exceljs'
import { expect, test, type Locator, type Page } from 'playwright/test'
import { choose, list, objeto, pncp, row, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const table = (page: Page) => page.getByRole('table', { name: 'Contratações' })

async function openList(page: Page, query: Record<string, string>) {
  await search(page, { situacao: 'abertas', ...query })
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
}

/** The control numbers of all rows that the list shows, as it reads them itself, in its order. */
async function numbersOf(page: Page, shown: string): Promise<string[]> {
  const numbers: string[] = []
  for (let pagina = 1; ; pagina++) {
    const answer = await page.request.get(`${shown.replace(/&pagina=\d+/, '')}&pagina=${pagina}`)
    const { rows } = (await answer.json()) as { rows: { numeroControlePNCP: string }[] }
    if (rows.length === 0) return numbers
    numbers.push(...rows.map((one) => one.numeroControlePNCP))
  }
}

/** What the workbook has in a column that a click leads to. */
async function sheetFrom(page: Page, way: Locator) {
  const downloading = page.waitForEvent('download')
  await way.click()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await (await downloading).path())
  const sheet = workbook.getWorksheet('Contratações')!
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  const textOf = (at: number, header: string) =>
    sheet
      .getRow(at)
      .getCell(headers.indexOf(header) + 1)
      .text.trim()
  const column = (header: string) =>
    Array.from({ length: sheet.rowCount - 1 }, (_, at) => at + 2)
      // Below them may be a sum.
      .filter((at) => /-1-\d{6}\/\d{4}$/.test(textOf(at, 'Nº de controle PNCP')))
      .map((at) => textOf(at, header))
  return { headers, column }
}

test('a list that is a part, in another order, is had as a workbook: its rows, its order, the columns chosen', async ({
  page,
}) => {
  await openList(page, { ufs: 'SP,RJ', colunas: 'objeto,uf,numeroControlePNCP' })
  await choose(page, 'UF', /^São Paulo/)
  const reading = page.waitForResponse(/\/resultados\?.*uf=SP.*ordenacao=valor/)
  await page.getByLabel('Ordenar por').selectOption({ label: 'Menor valor' })
  const shown = await numbersOf(page, (await reading).url())
  expect(shown.length).toBeGreaterThan(200)
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(shown.length + 1))
  await expect(
    page.getByText(
      new RegExp(
        `Mostrando ${shown.length.toLocaleString('pt-BR')} de .* A planilha leva todas, na ordem da pesquisa\\.$`,
      ),
    ),
  ).toBeVisible()

  const { headers, column } = await sheetFrom(page, page.getByRole('link', { name: 'Baixar só esta lista' }))
  expect(headers).toEqual(['Objeto', 'UF', 'Nº de controle PNCP'])
  expect(column('Nº de controle PNCP')).toEqual(shown)
  await expect(objeto(page, 1)).toHaveText(column('Objeto')[0]!)
})

test('of a list of one’s marks too, with the marks or without them @mobile', async ({ page }) => {
  await openList(page, { ufs: 'SP,RJ' })
  await row(page, 2).getByRole('button', { name: 'Interessante' }).click()
  const marked = await objeto(page, 2).textContent()
  await page.getByLabel('Mostrar', { exact: true }).selectOption({ label: 'Interessantes' })
  await expect(table(page)).toHaveAttribute('aria-rowcount', '2')
  // What is marked is shown whatever its kind.
  await expect(page.getByText(/recolhidas? abaixo da lista/)).toHaveCount(0)
  await expect(page.getByText(/^Mostrando 1 de /)).toBeVisible()
  const way = page.getByRole('button', { name: 'Baixar só esta lista' })
  const { column } = await sheetFrom(page, way)
  expect(column('Objeto')).toEqual([marked])
  expect(column('Status')).toEqual(['Em análise'])

  await page.getByRole('button', { name: 'Baixar como' }).click()
  await page.getByRole('menuitemcheckbox', { name: /Levar minhas marcas/ }).click()
  await page.keyboard.press('Escape')
  const plain = await sheetFrom(page, way)
  expect(plain.column('Objeto')).toEqual([marked])
  expect(plain.column('Status')).toEqual([''])
})

test('where the list is the whole result in its order, there is nothing else to be had', async ({ page }) => {
  await openList(page, { ufs: 'SP', modalidades: '6' })
  await expect(list(page)).toBeVisible()
  await expect(page.getByText('Baixar só esta lista')).toHaveCount(0)
  await page.getByLabel('Ordenar por').selectOption({ label: 'Menor valor' })
  await expect(page.getByText('A planilha leva todas, na ordem da pesquisa.', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Baixar só esta lista' })).toBeVisible()
})
