import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const query = { ufs: 'SP,RJ', situacao: 'abertas', termos: 'limpeza' }
const NUMBER = /[0-9A-Z]{14}-1-\d{6}\/\d{4}/

async function numbersOf(page: Page): Promise<string[]> {
  const id = new URL(page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?tamanho=500`)
  const { rows } = (await response.json()) as { rows: { numeroControlePNCP: string }[] }
  return rows.map((row) => row.numeroControlePNCP)
}

/** Takes a file from the menu. */
async function taken(page: Page, item: string) {
  await page.getByRole('button', { name: 'Baixar como' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

test('the workbook takes along what almost was in the answer', async ({ page }) => {
  await search(page, { ...query, valorMax: '100000' })
  await waitForEnd(page)
  const { name, content } = await taken(page, 'Excel com as que quase atenderam')
  expect(name).toMatch(/^licitacoes_limpeza_RJ-SP_.*_com_quase\.xlsx$/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(content as never)
  const near = workbook.getWorksheet('Quase atenderam')!
  const why = (near.getRow(1).values as string[]).indexOf('Por que ficou de fora')
  expect(near.getColumn(why).values).toContainEqual(expect.stringContaining('acima do máximo'))
})

test('the same rows are taken as CSV, JSON Lines and a calendar @mobile', async ({ page }) => {
  await search(page, query)
  await waitForEnd(page)
  const numbers = await numbersOf(page)

  const csv = await taken(page, 'CSV (.csv)')
  expect(csv.name).toMatch(/^licitacoes_limpeza_RJ-SP_\d{4}-\d\d-\d\d\.csv$/)
  expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  const lines = csv.content.toString('utf8').split('\r\n').slice(1)
  const starts = lines.flatMap((line) => (NUMBER.exec(line)?.index === 0 ? [line.split(';')[0]] : []))
  expect(starts).toEqual(numbers)

  const jsonLines = await taken(page, 'JSON Lines')
  expect(jsonLines.name).toMatch(/\.jsonl$/)
  const rows = jsonLines.content.toString('utf8').trimEnd().split('\n')
  expect(rows.map((row) => (JSON.parse(row) as { numeroControlePNCP: string }).numeroControlePNCP)).toEqual(
    numbers,
  )

  const calendar = await taken(page, 'Agenda')
  expect(calendar.name).toMatch(/\.ics$/)
  expect(calendar.content.toString('utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*END:VEVENT\r\nEND:VCALENDAR\r\n$/,
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} @mobile`, () => {
    test.use({ colorScheme })

    test('the columns of the files are chosen and ordered by keyboard, and stay in the address', async ({
      page,
    }) => {
      await search(page, query)
      await waitForEnd(page)
      const menu = page.getByRole('button', { name: 'Baixar como' })
      await menu.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('menuitem', { name: 'Excel (.xlsx)' })).toBeFocused()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')

      const panel = page.getByRole('dialog', { name: 'Colunas da planilha' })
      const chosen = panel.getByRole('list', { name: 'Colunas escolhidas, em ordem' }).getByRole('listitem')
      await expect(chosen).toHaveCount(22)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

      const uf = panel.getByRole('checkbox', { name: 'UF', exact: true })
      await uf.focus()
      for (let up = 0; up < 7; up++) await page.keyboard.press('Alt+ArrowUp')
      await expect(uf).toBeFocused()
      await expect(chosen.first()).toContainText('UF')
      await panel.getByRole('button', { name: 'Mover UF para baixo' }).click()
      await expect(chosen.nth(1)).toContainText('UF')
      await panel.getByRole('checkbox', { name: 'Processo', exact: true }).press('Space')
      await expect(panel.getByRole('checkbox', { name: 'Processo', exact: true })).toBeFocused()
      for (const gone of ['Status', 'Objeto', 'Link']) {
        await panel.getByRole('checkbox', { name: gone, exact: true }).click()
      }
      await panel.getByRole('checkbox', { name: 'Nº de controle PNCP' }).press('Space')
      await expect(chosen).toHaveCount(20)
      await page.keyboard.press('Escape')
      await expect(menu).toBeFocused()

      await page.reload()
      const { content } = await taken(page, 'Excel (.xlsx)')
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.load(content as never)
      const headers = (workbook.worksheets[0]!.getRow(1).values as string[]).slice(1)
      expect(headers.slice(0, 3)).toEqual(['Nº de controle PNCP', 'UF', 'Responsável'])
      expect(headers.at(-1)).toBe('Processo')
      expect(headers).toHaveLength(20)
      const csv = await taken(page, 'CSV (.csv)')
      expect(csv.content.toString('utf8').slice(1).split('\r\n')[0]).toBe(headers.join(';'))

      await page.getByRole('button', { name: 'Baixar como' }).click()
      await page.getByRole('menuitem', { name: 'Colunas da planilha… 20 de 35 escolhidas' }).click()
      await panel.getByRole('button', { name: 'Restaurar as colunas de sempre' }).click()
      await expect(page).not.toHaveURL(/colunas=/)
    })
  })
}
