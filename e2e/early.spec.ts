import { expect, test } from 'playwright/test'
import { pncp, status } from './support.ts'

test.beforeEach(() => pncp.heal())

test('what is typed and pressed before the page is alive is there once it is @mobile', async ({ page }) => {
  const scripts = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await scripts.promise
    await route.continue()
  })
  await page.goto('/buscar', { waitUntil: 'commit' })
  const buscar = page.getByRole('button', { name: 'Buscar', exact: true })
  await expect(buscar).toBeDisabled()
  const ufs = page.getByRole('group', { name: 'UFs', exact: true })
  await page.getByLabel('Termos', { exact: true }).fill('uniforme escolar')
  await page.getByLabel('Valor mínimo').fill('50 mil')
  await ufs.getByRole('button', { name: /^SP/ }).click()
  await ufs.getByRole('button', { name: /^RJ/ }).click()
  await ufs.getByRole('button', { name: /^AC/ }).click()
  await ufs.getByRole('button', { name: /^AC/ }).click()
  await page.getByRole('radio', { name: /^Todas/ }).check()
  await page.getByText('Filtros avançados').click()
  await expect(buscar).toBeDisabled()

  scripts.resolve()
  await expect(buscar).toBeEnabled()
  await expect(page.getByLabel('Termos', { exact: true })).toHaveValue('uniforme escolar')
  await expect(page.getByLabel('Valor mínimo')).toHaveValue('50 mil')
  await expect(ufs.getByText('2 UFs escolhidas.')).toBeVisible()
  await expect(ufs.getByRole('button', { name: /^SP/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(ufs.getByRole('button', { name: /^AC/ })).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('radio', { name: /^Todas/ })).toBeChecked()
  await expect(page.getByLabel('Publicada de', { exact: true })).not.toHaveValue('')
  await expect(page.getByLabel('Número', { exact: true })).toBeVisible()

  await buscar.click()
  await expect(status(page)).toHaveText(/em 2 UFs/, { timeout: 60_000 })
  expect(new URL(page.url()).searchParams.get('termos')).toBe('uniforme escolar')
})
