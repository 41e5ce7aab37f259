import { expect, test } from 'playwright/test'
import { day, overflow, pncp, violationsInBothThemes, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

test('the UFs are chosen from a table as well, which is kept, and nothing moves @mobile', async ({
  page,
}) => {
  await page.goto('/buscar')
  const ufs = page.getByRole('group', { name: 'UFs', exact: true })
  const height = async () => (await ufs.boundingBox())!.height
  const before = await height()
  await ufs.getByRole('button', { name: 'Tabela', exact: true }).click()
  const table = ufs.getByRole('table', { name: 'Tabela das UFs' })
  await expect(table.getByRole('row')).toHaveCount(29)
  await expect.poll(height).toBe(before)
  await ufs.getByRole('button', { name: 'Sul', exact: true }).click()
  await expect(table.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await table.getByRole('checkbox', { name: 'AC Acre', exact: true }).check()
  await table.getByRole('button', { name: 'Região' }).click()
  await expect(table.getByRole('row').nth(1)).toContainText('Centro-Oeste')
  await expect(ufs).toHaveAccessibleDescription('4 UFs escolhidas.')
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await overflow(page)).toBe(0)

  await page.goto('/buscar?ufs=PR')
  await expect(table.getByRole('checkbox', { name: 'PR Paraná' })).toBeChecked()
  await ufs.getByRole('button', { name: 'Mapa', exact: true }).click()
  await expect(ufs.getByRole('button', { name: 'PR Paraná' })).toHaveAttribute('aria-pressed', 'true')
})

test('days are typed as people write them, or taken from the calendar', async ({ page }) => {
  await page.goto('/buscar?ufs=AC&situacao=todas')
  const from = page.getByLabel('Publicada de', { exact: true })
  const to = page.getByLabel('Publicada até', { exact: true })
  await from.fill('30/02/2026')
  await to.fill(day(0))
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Escreva uma data que exista').first()).toBeVisible()
  const [year, month, date] = day(3).split('-')
  await from.fill(`${date}${month}${year}`)
  await to.click()
  await expect(from).toHaveValue(`${date}/${month}/${year}`)
  await page.getByRole('button', { name: 'Últimos 7 dias', exact: true }).click()
  await expect(from).toHaveValue(day(6).split('-').reverse().join('/'))
  await from.fill(`${date}/${month}/${year}`)
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await waitForEnd(page)
  expect(new URL(page.url()).searchParams.get('dataInicial')).toBe(day(3))
})
