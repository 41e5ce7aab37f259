import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { ageReadings, alert, pncp, search, status, unfoldMore, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const NUMERO = 'Nº de controle PNCP'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function opened(page: Page, link: string): Promise<ExcelJS.Workbook> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: link, exact: true }).click()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await (await downloading).path())
  return workbook
}

function columnOf(sheet: ExcelJS.Worksheet, header: string): number {
  return (sheet.getRow(1).values as ExcelJS.CellValue[]).indexOf(header)
}

/** The cells of the line of a contratação, by header. */
function lineOf(sheet: ExcelJS.Worksheet, numero: string): Record<string, ExcelJS.CellValue> {
  const headers = sheet.getRow(1).values as string[]
  const lines = sheet.getRows(2, sheet.rowCount) ?? []
  const line = lines.find((row) => row.getCell(columnOf(sheet, NUMERO)).text === numero)!
  return Object.fromEntries(
    headers.flatMap((header, at) => (header ? [[header, line.getCell(at).value]] : [])),
  )
}

/** Marks the first lines of the first sheet; answers their control numbers. */
function mark(workbook: ExcelJS.Workbook): string[] {
  const [sheet] = workbook.worksheets as [ExcelJS.Worksheet]
  const mine = sheet.columnCount + 1
  sheet.getRow(1).getCell(mine).value = 'Margem'
  return [2, 3, 4].map((line) => {
    const row = sheet.getRow(line)
    row.getCell(columnOf(sheet, 'Status')).value = 'Participar'
    row.getCell(columnOf(sheet, 'Observações')).value = `nota da linha ${line}`
    row.getCell(mine).value = line / 10
    return row.getCell(columnOf(sheet, NUMERO)).text
  })
}

async function send(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Escolher planilha anterior').setInputFiles({ name, mimeType: XLSX, buffer })
}

test('last week’s marks come back in this week’s workbook, beside what changed @mobile', async ({ page }) => {
  test.setTimeout(120_000)
  const uf = test.info().project.name === 'mobile' ? 'MS' : 'MT'
  await search(page, { ufs: uf, situacao: 'abertas', ordenacao: '-publicacao' })
  await waitForEnd(page)
  const question = page.url().replace(/&id=[^&]*|&versao=[^&]*/g, '')
  const before = await opened(page, 'Baixar planilha')
  const [prorrogada, revogada, same] = mark(before) as [string, string, string]
  await pncp.change(prorrogada, { dataEncerramentoProposta: '2027-11-30T10:30:00' })
  await pncp.change(revogada, { situacaoCompraId: 2 })
  ageReadings()

  await page.goto(question)
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await waitForEnd(page)
  await unfoldMore(page)
  await page.getByText('Trazer minhas colunas').click()
  await send(page, 'minhas.xlsx', Buffer.from(await before.xlsx.writeBuffer()))
  await expect(status(page).filter({ hasText: 'com suas anotações' })).toHaveText(
    /^2 linhas com suas anotações; \d+ novas?; [1-9]\d* alteradas?; .*(saiu|saíram) da pesquisa/,
    { timeout: 30_000 },
  )
  const violations = (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)
  expect(violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)

  const after = await opened(page, 'Baixar planilha com minhas colunas')
  const [sheet] = after.worksheets as [ExcelJS.Worksheet]
  expect(lineOf(sheet, prorrogada)).toMatchObject({
    Status: 'Participar',
    Observações: 'nota da linha 2',
    Margem: 0.2,
    Novidade: 'Prazo prorrogado',
  })
  expect(lineOf(sheet, same)).toMatchObject({ Observações: 'nota da linha 4', Margem: 0.4, Novidade: null })
  const left = lineOf(after.getWorksheet('Saíram da pesquisa')!, revogada)
  expect(left).toMatchObject({ Observações: 'nota da linha 3', Margem: 0.3, 'Por que está aqui': 'Encerrou' })
  expect(left['Explicação']).toContain('Revogada')
})

test('a file that cannot be used is told what to do, and another can be chosen', async ({ page }) => {
  await search(page, { ufs: 'RN', situacao: 'abertas' })
  await waitForEnd(page)
  await page.getByText('Trazer minhas colunas').click()
  await send(page, 'minhas.csv', Buffer.from('Nº de controle PNCP;Status\r\n1;Ganha\r\n'))
  await expect(alert(page)).toContainText('Não foi possível usar “minhas.csv”')
  await expect(alert(page)).toContainText('.xlsx')
  const other = new ExcelJS.Workbook()
  other.addWorksheet('Preços').addRow(['Produto', 'Preço'])
  await send(page, 'outra.xlsx', Buffer.from(await other.xlsx.writeBuffer()))
  await expect(alert(page)).toContainText(`não tem a coluna “${NUMERO}”`)
  const own = await opened(page, 'Baixar planilha')
  await send(page, 'minha.xlsx', Buffer.from(await own.xlsx.writeBuffer()))
  await expect(page.getByRole('link', { name: 'Baixar planilha com minhas colunas' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(alert(page)).toBeHidden()
})
