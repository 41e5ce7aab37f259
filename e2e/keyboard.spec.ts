import ExcelJS from 'exceljs'
import { expect, test } from 'playwright/test'
import { list, objeto, pncp, row, status, tabTo, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

test('from the first key to the workbook in hand, by Tab, arrows, Enter and Space alone', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.goto('/buscar')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Pular para o conteúdo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  // The map is one stop of Tab; arrows go over it.
  const map = page.getByRole('group', { name: 'Mapa das UFs' })
  const tile = (uf: string) => map.getByRole('button', { name: new RegExp(`^${uf} `) })
  await tabTo(page, tile('RR'))
  for (const [key, uf] of [
    ['ArrowDown', 'AM'],
    ['ArrowRight', 'PA'],
    ['ArrowDown', 'TO'],
    ['ArrowLeft', 'RO'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(tile(uf)).toBeFocused()
  }
  await page.keyboard.press('Space')
  await expect(tile('RO')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(tile('TO')).toBeFocused()
  await expect(page.getByRole('group', { name: 'UFs', exact: true })).toHaveAccessibleDescription(
    '2 UFs escolhidas.',
  )

  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Termos', { exact: true })).toBeFocused()
  await page.keyboard.type('serviço')
  await tabTo(page, page.getByRole('button', { name: 'Buscar', exact: true }))
  await page.keyboard.press('Enter')

  // The form is gone: the focus is at the sentence that says how the search is.
  await expect(status(page)).toBeFocused()
  await waitForEnd(page)
  await expect(status(page)).toBeFocused()
  await expect(status(page)).toHaveText(/^\d+ contrataç(ão|ões) de 2 UFs/)

  // The list is far down: the way there comes first.
  const steps = await page.evaluate(() => history.length)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Ir para a lista' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Ir para a lista' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(list(page)).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.keyboard.press('ArrowDown')
  await expect(objeto(page, 2)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(row(page, 2).getByRole('checkbox')).toBeChecked()
  await expect(objeto(page, 2)).toBeFocused()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /^Contratação 2 de / })
  await expect(panel.getByRole('button', { name: /^Anterior/ })).toBeFocused()
  // Around, and never out of it.
  await tabTo(page, panel.getByRole('link', { name: 'Abrir no PNCP' }))
  await tabTo(page, panel.getByRole('button', { name: 'Fechar' }))
  await page.keyboard.press('Enter')
  await expect(panel).toBeHidden()
  await expect(objeto(page, 2)).toBeFocused()

  const link = page.getByRole('link', { name: 'Baixar planilha' })
  await tabTo(page, link, 'Shift+Tab')
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await (await downloading).path())
  expect(workbook.getWorksheet('Contratações')!.actualRowCount).toBeGreaterThan(1)
  await expect(link).toBeFocused()
})
