import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { ageReadings, pncp, search, status, unfoldMore, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

type Row = {
  numeroControlePNCP: string
  dataEncerramentoProposta?: string
  valorTotalEstimado?: number
  bidiq: { grupo: string }
}

async function rowsOf(page: Page): Promise<Row[]> {
  const id = new URL(page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?tamanho=500`)
  return ((await response.json()) as { rows: Row[] }).rows
}

async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('button', { name: 'Copiado' }).first()).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

const dayLater = (date: string) => `2027${date.slice(4)}`

/** A search, changes at the PNCP, and the same question hours later. Answers what was changed, and the first result. */
async function askedTwice(page: Page, uf: string) {
  await search(page, { ufs: uf, situacao: 'abertas' })
  await waitForEnd(page)
  const rows = (await rowsOf(page)).filter(
    ({ bidiq, dataEncerramentoProposta: closes, valorTotalEstimado: valor }) =>
      bidiq.grupo === 'recebendo' && closes && closes.slice(0, 10) > new Date().toISOString() && valor,
  )
  const [prorrogada, suspensa, revogada, excluida, alterada] = rows as [Row, Row, Row, Row, Row]
  await unfoldMore(page)
  const resultLink = await copied(page, 'Copiar link deste resultado')
  const total = (await status(page).textContent())!
  const later = dayLater(prorrogada.dataEncerramentoProposta!)
  await pncp.change(prorrogada.numeroControlePNCP, { dataEncerramentoProposta: later })
  await pncp.change(suspensa.numeroControlePNCP, { situacaoCompraId: 4 })
  await pncp.change(revogada.numeroControlePNCP, { situacaoCompraId: 2 })
  await pncp.change(excluida.numeroControlePNCP, { removed: true })
  await pncp.change(alterada.numeroControlePNCP, { valorTotalEstimado: 123_456.78 })
  ageReadings()
  await page.reload()
  await unfoldMore(page)
  const questionLink = await copied(page, 'Copiar link da pesquisa')
  await page.goto(questionLink)
  await waitForEnd(page)
  return { prorrogada, resultLink, total }
}

test('what changed since the last result is told, filtered and downloaded @mobile', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const uf = test.info().project.name === 'mobile' ? 'TO' : 'SE'
  const { prorrogada, resultLink, total } = await askedTwice(page, uf)

  await unfoldMore(page)
  await page.getByText(/^O que mudou desde \d{2}\/\d{2}\/\d{4}/).click()
  const panel = page
    .getByRole('group')
    .filter({ has: page.getByText(/^O que mudou desde/) })
    .last()
  const list = panel.getByRole('list', { name: 'O que mudou' })
  await expect(list.getByText('Prazo prorrogado')).toBeVisible({ timeout: 20_000 })
  for (const estado of ['Suspensa', 'Encerrou', 'Não localizada', 'Alterada'])
    await expect(panel.getByRole('button', { name: new RegExp(`^${estado} \\d`) })).toBeVisible()
  const violations = (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)
  expect(violations).toEqual([])

  await panel.getByRole('button', { name: /^Prazo prorrogado \d/ }).click()
  const change = list.getByRole('listitem').filter({ hasText: /\/2027/ })
  await expect(change).toContainText('Fim do recebimento de propostas')
  await expect(change).toContainText(prorrogada.dataEncerramentoProposta!.slice(11, 16))

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar o que mudou' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^diferenca_/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  const sheet = workbook.getWorksheet('Diferença')!
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  const line = sheet
    .getRows(2, sheet.actualRowCount - 1)!
    .find((row) => row.getCell(2).text === prorrogada.numeroControlePNCP)!
  expect(line.getCell(1).text).toBe('Prazo prorrogado')
  expect(line.getCell(headers.indexOf('De') + 1).value).toBeInstanceOf(Date)
  expect((line.getCell(headers.indexOf('Para') + 1).value as Date).getUTCFullYear()).toBe(2027)

  await page.goto(resultLink)
  await expect(page.getByText(/^Resultado de .*\(versão 1\)/)).toBeVisible()
  await expect(status(page).first()).toHaveText(total)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test('a result that is gone is said to be gone, never another in its place', async ({ page }) => {
  await page.goto(`/buscar?ufs=AC&situacao=abertas&id=${crypto.randomUUID()}&versao=1`)
  await expect(page.getByText('A pesquisa não pôde ser aberta.')).toBeVisible()
  await page.getByRole('button', { name: 'Buscar de novo' }).click()
  await waitForEnd(page)
  expect(new URL(page.url()).searchParams.get('versao')).toBeNull()
})
