import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const termos = (page: Page) => page.getByLabel('Termos', { exact: true })

test('words are looked at while they are typed @mobile', async ({ page }) => {
  await search(page, { ufs: 'SP,RJ', situacao: 'abertas', termos: 'limpeza' })
  await waitForEnd(page)
  await page.getByRole('button', { name: 'Editar pesquisa' }).click()

  await termos(page).fill('limpesa (hospitalar OU predial)')
  await expect(page.getByText('“limpesa” e (“hospitalar” ou “predial”) no objeto')).toBeVisible()
  await expect(page.getByRole('list', { name: /já lidas/ }).getByText('limpesa: 0')).toBeVisible()
  await expect(page.getByText('Nenhuma contratação já lida tem “limpesa” no objeto.')).toBeVisible()
  await page.getByRole('button', { name: 'limpeza', exact: true }).click()
  await expect(termos(page)).toHaveValue('limpeza (hospitalar OU predial)')
  await expect(page.getByRole('list', { name: /já lidas/ }).getByText(/limpeza: [1-9]/)).toBeVisible()

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('what cannot be understood is marked where it stands', async ({ page }) => {
  await page.goto('/buscar')
  await termos(page).fill('uniforme OU (escolar "infantil')
  await expect(termos(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(termos(page)).toHaveAccessibleDescription(/Feche as aspas da expressão \(posição 22\)/)
  await expect(page.locator('mark')).toHaveText('"infantil')
  await termos(page).fill('uniforme OU (escolar "infantil")')
  await expect(termos(page)).not.toHaveAttribute('aria-invalid')
})

test('the language is explained beside the box', async ({ page }) => {
  await page.goto('/buscar')
  await page.getByRole('button', { name: 'Como escrever os termos' }).click()
  await expect(page.getByRole('dialog', { name: 'Como escrever os termos' })).toContainText('camis*')
})
