import { expect, test } from 'playwright/test'
import { abertasOf, pncp, violationsInBothThemes } from './support.ts'

test.beforeEach(() => pncp.heal())

const KEY = 'bidiq-acompanhadas-1'

test('what is followed becomes an alert, which tells a suspension and a new file, and takes the list as it changes', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const [one, other] = await abertasOf(request, 'SE')
  const vistoAte = new Date().toISOString()
  const contratacoes = [{ numero: one!.numero, objeto: 'A que se acompanha', vistoAte }]
  await page.addInitScript(
    ([key, list]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, list)
    },
    [KEY, JSON.stringify({ contratacoes, orgaos: [] })] as const,
  )
  await page.goto('/acompanhadas')
  await page.getByRole('button', { name: 'Criar alerta desta lista' }).click()
  const dialog = page.getByRole('dialog', { name: 'Criar alerta' })
  await expect(dialog.getByLabel('Nome do alerta')).toHaveValue('O que eu acompanho')
  expect(await violationsInBothThemes(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Criar alerta' }).click()
  const made = page.getByRole('dialog', { name: 'Alerta criado' })
  await expect(made.getByRole('link', { name: 'Compartilhar no WhatsApp' })).toBeHidden()
  const [atom] = await made.locator('code').allTextContents()
  await page.keyboard.press('Escape')
  const section = page.getByRole('region', { name: 'Avisar também por e-mail ou feed' })
  await expect(section).toBeFocused()
  await expect(section.getByText('O alerta acompanha esta lista.')).toBeVisible()

  await section.getByRole('link', { name: 'O que eu acompanho' }).click()
  const runs = page.getByRole('region', { name: 'Verificações' }).getByRole('listitem')
  await expect(runs).toHaveCount(1, { timeout: 30_000 })
  await expect(runs.first()).toContainText('Lidos no PNCP: 1 contratação.')
  await expect(page.getByText('O alerta começou: 1 contratação é acompanhada.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Abrir a pesquisa' })).toBeHidden()

  await pncp.change(one!.numero, { situacaoCompraId: 4, arquivos: ['Aviso de suspensão'] })
  // It just ran: asking again is refused for some seconds.
  await expect(async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/rodadas'))
    await page.getByRole('button', { name: 'Verificar agora' }).click({ timeout: 1_000 })
    expect((await answered).status()).toBe(202)
  }).toPass({ timeout: 30_000 })
  const news = page.getByRole('region', { name: 'Novidades' })
  await expect(news.getByText('Suspensa', { exact: true }).first()).toBeVisible({ timeout: 30_000 })
  await expect(news.getByText(/^Novo arquivo: Aviso de suspensão/)).toBeVisible()
  await expect(runs).toHaveCount(2)
  expect(await violationsInBothThemes(page)).toEqual([])
  const xml = await (await page.request.get(atom!)).text()
  expect(xml).toContain('Suspensa: ')
  expect(xml).toContain('Novo arquivo: Aviso de suspensão')

  await page.goto('/acompanhadas')
  await page.getByLabel('CNPJ').fill(other!.cnpj)
  await page.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  await expect(section.getByText('A lista mudou desde que o alerta foi criado ou atualizado.')).toBeVisible()
  await section.getByRole('button', { name: 'Atualizar o alerta com esta lista' }).click()
  await expect(section.getByText('O alerta acompanha esta lista.')).toBeVisible()
  await section.getByRole('link', { name: 'O que eu acompanho' }).click()
  await expect(page.getByText(/1 contratação e 1 órgão ou unidade que você acompanha/)).toBeVisible()
})

test('a list that an alert cannot hold is refused, and how many it can is said', async ({ page }) => {
  const vistoAte = new Date().toISOString()
  const contratacoes = Array.from({ length: 51 }, (_, at) => ({
    ...{ numero: `00000000000191-1-${String(at + 1).padStart(6, '0')}/2026`, vistoAte },
  }))
  await page.addInitScript(([key, list]) => localStorage.setItem(key, list), [
    KEY,
    JSON.stringify({ contratacoes, orgaos: [] }),
  ] as const)
  await page.goto('/acompanhadas')
  await page.getByRole('button', { name: 'Criar alerta desta lista' }).click()
  const dialog = page.getByRole('dialog', { name: 'Criar alerta' })
  await dialog.getByRole('button', { name: 'Criar alerta' }).click()
  await expect(dialog.getByRole('alert')).toContainText(
    'Um alerta acompanha no máximo 50 contratações e 20 órgãos ou unidades.',
  )
})
