import ExcelJS from 'exceljs'
import type { Page } from 'playwright/test'

/** What a click on `button` or a link of the page downloads, opened. */
export async function downloadedBy(page: Page, click: () => Promise<void>) {
  const downloading = page.waitForEvent('download')
  await click()
  const download = await downloading
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  return { name: download.suggestedFilename(), workbook }
}

export async function workbookIn(response: Response): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return workbook
}

/** The texts of the rows of a column, between the head and the line of totals. */
export function columnIn(workbook: ExcelJS.Workbook, header = 'Nº de controle PNCP'): string[] {
  const sheet = workbook.getWorksheet('Contratações')!
  const at = (sheet.getRow(1).values as ExcelJS.CellValue[]).indexOf(header)
  return Array.from({ length: sheet.actualRowCount - 2 }, (_, row) => sheet.getRow(row + 2).getCell(at).text)
}
