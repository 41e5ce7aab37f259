import { expect, test } from 'playwright/test'
import { ALL_UFS, day, hold, list, objeto, pncp, row, search, status, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

test('what goes when it is pressed hands the focus on', async ({ page }) => {
  await pncp.latency(8)
  await search(page, { ufs: ALL_UFS, situacao: 'todas', dataInicial: day(130), dataFinal: day(100) })
  const hint = page.getByRole('note', { name: 'Dica' }).filter({ hasText: 'Pode fechar esta página' })
  const close = hint.getByRole('button', { name: 'Fechar a dica' })
  await close.focus()
  await page.keyboard.press('Enter')
  await expect(close).toBeHidden()
  await expect(page.locator('body')).not.toBeFocused()

  await page.getByRole('button', { name: 'Cancelar' }).focus()
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Pesquisa cancelada.')
  await expect(status(page)).toBeFocused()
})

test('undoing a mark leads to the list, and keys that open something give the focus back', async ({
  page,
}) => {
  await search(page, { ufs: 'AC,AP', situacao: 'abertas' })
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
  await list(page).focus()
  await page.keyboard.press('i')
  const undo = page.getByRole('button', { name: 'Desfazer' })
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(undo).toBeHidden()
  await expect(list(page)).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await expect(objeto(page, 2)).toBeFocused()
  const top = await page.evaluate(() => scrollY)
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog', { name: 'Atalhos do teclado' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(objeto(page, 2)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(top)
})

test('a button that waits keeps the focus, and is not pressed twice', async ({ page }) => {
  await search(page, { ufs: 'AC,AP', situacao: 'abertas' })
  await waitForEnd(page)
  await expect(row(page, 1)).toBeVisible()
  const files = await hold(page, '**/ics?*')
  const calendar = page.getByRole('button', { name: /^Prazos desta lista/ })
  await calendar.focus()
  await page.keyboard.press('Enter')
  await expect(calendar).toBeDisabled()
  await page.keyboard.press('Enter')
  await files.release()
  await expect(calendar).toBeEnabled()
  await expect(calendar).toBeFocused()
  expect(files.held).toHaveLength(1)
})
