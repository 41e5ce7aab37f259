import { expect, test } from 'playwright/test'
import { alert, pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

test('an address that cannot be read whole says so, fills the form and starts nothing', async ({ page }) => {
  await page.goto('/buscar?ufs=SP,XX&situacao=foo&dataInicial=2026-02-30&termos=merenda&iniciar=true')
  await expect(page.getByText(/Parte do endereço não foi entendida/)).toHaveText(
    'Parte do endereço não foi entendida: UFs “XX”; Situação “foo”; Publicada de “2026-02-30”. ' +
      'Escreva uma data que exista, como 31/12/2026.',
  )
  await expect(page.getByRole('button', { name: 'Buscar', exact: true })).toBeEnabled()
  await expect(page.getByLabel('Termos', { exact: true })).toHaveValue('merenda')
  await expect(page.getByText('1 UF escolhida.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('id')).toBeNull()

  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await waitForEnd(page)
  await expect(page.getByText(/Parte do endereço/)).toHaveCount(0)
})

test('an address whose id is none leads to no search, and keeps the question', async ({ page }) => {
  await page.goto('/buscar?id=rubbish&ufs=SP&situacao=abertas&iniciar=true')
  await expect(page.getByText(/não leva a uma pesquisa: “rubbish”/)).toBeVisible()
  await expect(page.getByText('1 UF escolhida.')).toBeVisible()
  await expect(page.getByText('Revise a pesquisa')).toHaveCount(0)
})

test('without UFs the rest of an address is kept', async ({ page }) => {
  await page.goto('/buscar?termos=merenda&situacao=todas&dataInicial=1/3/2026&iniciar=true')
  await expect(page.getByLabel('Termos', { exact: true })).toHaveValue('merenda')
  await expect(page.getByText('não diz em que UFs procurar')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Todas/ })).toBeChecked()
  await expect(page.getByLabel('Publicada de', { exact: true })).toHaveValue('01/03/2026')
})

test('the automatic order goes with the situação', async ({ page }) => {
  await search(page, { ufs: 'AC', situacao: 'abertas' })
  await waitForEnd(page)
  expect(new URL(page.url()).searchParams.get('ordenacao')).toBeNull()
  await page.getByRole('button', { name: 'Editar pesquisa' }).click()
  await page.getByRole('radio', { name: /^Propostas encerradas/ }).check()
  await expect(page.getByLabel('Ordenação')).toHaveValue('')
  const asked = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/api/buscar'),
  )
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  expect((await asked).postDataJSON()).not.toHaveProperty('ordenacao')
})

test('an error names its field, and is over when the field changes', async ({ page }) => {
  await page.goto('/buscar?ufs=SP')
  const from = page.getByLabel('Publicada de', { exact: true })
  const termos = page.getByLabel('Termos', { exact: true })
  await from.fill('31/02/2026')
  await page.getByLabel('Valor mínimo').fill('50 mil')
  await page.getByLabel('Valor máximo').fill('10')
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await expect(alert(page).getByRole('link')).toHaveText([
    'Publicada de: Escreva uma data que exista, como 31/12/2026.',
    'Valor máximo: O valor máximo é menor que o mínimo.',
  ])
  await from.fill('')
  await expect(alert(page).getByRole('link')).toHaveCount(1)
  await expect(from).toBeFocused()
  await page.getByLabel('Valor mínimo').fill('5')
  await expect(alert(page)).toHaveCount(0)

  await termos.fill('(a')
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await expect(alert(page).getByRole('link')).toHaveText(/^Termos: Feche o parêntese/)
  await termos.fill('a')
  await expect(alert(page)).toHaveCount(0)
  await expect(termos).not.toHaveAttribute('aria-invalid')
})

test('too many words are told while they are typed', async ({ page }) => {
  await page.goto('/buscar?ufs=SP')
  const termos = page.getByLabel('Termos', { exact: true })
  await termos.fill('merenda')
  await expect(page.getByText(/Como será feita/)).toBeVisible()
  await termos.fill('merenda '.repeat(70))
  await expect(termos).toHaveAccessibleDescription(/Use no máximo 500 caracteres: há 560\./)
  await expect(page.getByText(/Como será feita/)).toBeHidden()
})
