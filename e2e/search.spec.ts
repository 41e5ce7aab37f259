import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { alert, day, pncp, search, status, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

async function downloaded(page: Page) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar planilha' }).click()
  const download = await downloading
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  return { name: download.suggestedFilename(), workbook }
}

/** The control numbers of every row, as the API gives them. */
async function numbersOf(page: Page): Promise<string[]> {
  const id = new URL(page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?tamanho=500`)
  const { rows } = (await response.json()) as { rows: { numeroControlePNCP: string }[] }
  return rows.map((row) => row.numeroControlePNCP)
}

test('a search ends in a list and in a workbook with the same rows in the same order @mobile @tablet', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/buscar/)
  await page.getByRole('button', { name: 'Sudeste' }).click()
  await page.getByRole('button', { name: /^RJ/ }).click()
  await page.getByRole('button', { name: /^PR/ }).click()
  await page.getByLabel('Termos', { exact: true }).fill('limpeza')
  await page.getByLabel('Valor máximo').fill('5.000.000,00')
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()

  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^\d+ contratações de 4 UFs/)
  await expect(
    page.getByText('Contratações abertas em ES, MG, PR e SP, com “limpeza” no objeto'),
  ).toBeVisible()
  await expect(page.getByRole('table', { name: 'Contratações' }).getByRole('row').nth(1)).toContainText(
    /limpeza/i,
  )

  const { name, workbook } = await downloaded(page)
  expect(name).toMatch(/^licitacoes_limpeza_ES-MG-PR-SP_\d{4}-\d{2}-\d{2}\.xlsx$/)
  const sheet = workbook.getWorksheet('Contratações')!
  const numbers = await numbersOf(page)
  expect(numbers.length).toBeGreaterThan(5)
  expect(numbers.map((_, i) => sheet.getRow(i + 2).getCell(1).text)).toEqual(numbers)
  await expect(status(page)).toContainText(String(numbers.length))
  const about = workbook.getWorksheet('Pesquisa')!
  const texts = about.getSheetValues().flatMap((row) => (Array.isArray(row) ? row.map(String) : []))
  expect(texts.join(' ')).toContain('“limpeza”')
})

test('the address finds the same search again: reloaded, in another tab, running or done', async ({
  page,
  context,
}) => {
  await pncp.latency(12)
  await search(page, { ufs: 'BA,PE,CE', situacao: 'abertas', termos: 'serviço' })
  await expect(page).toHaveURL(/id=/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await pncp.heal()
  await Promise.all([waitForEnd(page), waitForEnd(other)])
  const text = await status(page).textContent()
  await expect(status(other)).toHaveText(text!)
  const asked = (await pncp.searchLog()).length
  await page.reload()
  await expect(status(page)).toHaveText(text!)
  expect((await pncp.searchLog()).length).toBe(asked)
})

test('rows can be read while the search goes on, each UF is told as it is done', async ({ page }) => {
  await pncp.latency(2)
  await search(page, {
    ufs: 'AP,SP,MG,RS',
    situacao: 'todas',
    dataInicial: day(50),
    dataFinal: day(45),
    termos: 'aquisição',
  })
  await expect(page.getByRole('button', { name: /^AP.*concluída/i })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('table', { name: 'Contratações' }).getByRole('row').nth(1)).toContainText(
    /aquisiç/i,
  )
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await pncp.latency(0.05)
  await waitForEnd(page)
})

test('a cancelled search keeps what it found and asks for nothing more', async ({ page }) => {
  await pncp.latency(3)
  await search(page, { ufs: 'AC,SP,MG,RS,PR', situacao: 'todas', dataInicial: day(58), dataFinal: day(52) })
  await page.getByRole('button', { name: 'Cancelar' }).click()
  const cancelledAt = Date.now()
  await expect(status(page)).toHaveText('Pesquisa cancelada.')
  await expect(page.getByRole('button', { name: 'Buscar de novo' })).toBeVisible()
  for (const { at } of await pncp.log()) expect(at).toBeLessThan(cancelledAt + 1_000)
  await pncp.heal()
  await page.getByRole('button', { name: 'Buscar de novo' }).click()
  await waitForEnd(page)
})

test('a search whose result is gone is made again by itself', async ({ page }) => {
  const id = crypto.randomUUID()
  await page.goto(`/buscar?ufs=AC&situacao=abertas&id=${id}`)
  await expect(page.getByText('A pesquisa não estava mais no servidor')).toBeVisible()
  await waitForEnd(page)
  expect(new URL(page.url()).searchParams.get('id')).toBe(id)
})

test('back and forward go between searches', async ({ page }) => {
  await search(page, { ufs: 'AC', situacao: 'abertas' })
  await waitForEnd(page)
  const first = await status(page).textContent()
  await page.getByRole('button', { name: 'Nova pesquisa' }).click()
  await expect(page.getByRole('button', { name: 'Buscar', exact: true })).toBeVisible()
  await search(page, { ufs: 'AL', situacao: 'abertas' })
  await waitForEnd(page)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(status(page)).toHaveText(first!)
})

test('what is wrong is said beside its field', async ({ page }) => {
  await page.goto('/buscar')
  await page.getByLabel('Termos', { exact: true }).fill('"aspas abertas')
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await expect(alert(page)).toContainText('Revise a pesquisa')
  await expect(page.getByText('Escolha ao menos uma UF').first()).toBeVisible()
})

test('a row opens with the whole contratação, by keyboard alone @tablet', async ({ page }) => {
  await search(page, { ufs: 'ES', situacao: 'abertas' })
  await waitForEnd(page)
  await page.getByRole('region', { name: 'Lista de contratações' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toContainText('Id contratação PNCP')
  await expect(panel.getByRole('link', { name: 'Abrir no PNCP' })).toHaveAttribute(
    'href',
    /^https:\/\/pncp\.gov\.br\/app\/editais\/\w{14}\/\d{4}\/\d+$/,
  )
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
