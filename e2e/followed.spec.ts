import { expect, test } from 'playwright/test'
import { pncp, search, violationsInBothThemes, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

test('a contratação and its órgão are followed; what happened since is told until it was seen @mobile', async ({
  page,
}) => {
  await search(page, { ufs: 'ES', situacao: 'abertas' })
  await waitForEnd(page)
  const list = page.getByRole('region', { name: 'Lista de contratações' })
  await expect(list.getByRole('row').nth(1)).toContainText(/\d{2}\/\d{2}\/\d{4}/)
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Acompanhar contratação' }).click()
  await panel.getByRole('button', { name: 'Acompanhar órgão' }).click()
  await expect(panel.getByRole('button', { name: 'Acompanhar contratação' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await panel.getByRole('link', { name: 'Ver acompanhadas' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Acompanhadas' })).toBeVisible()
  const card = page.getByRole('article')
  await expect(card).toContainText('Sem novidades desde')
  await expect(page.getByRole('link', { name: 'Contratações abertas' })).toHaveAttribute(
    'href',
    /orgaos=[0-9A-Z]{14}/,
  )
  expect(await violationsInBothThemes(page)).toEqual([])

  // As if it had been followed before it was published.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('bidiq-acompanhadas'))!
    localStorage.setItem(
      key,
      localStorage.getItem(key)!.replace(/"vistoAte":"[^"]+"/, '"vistoAte":"2026-01-01T00:00:00Z"'),
    )
  })
  await page.reload()
  await expect(card).toContainText(/\d+ novidades? desde 31\/12\/2025/)
  await expect(card.getByRole('listitem').first()).toContainText(/\d\d\/\d\d\/20\d\d \d\d:\d\d:/)
  await card.getByRole('button', { name: 'Marcar como visto' }).click()
  await expect(card).toContainText('Sem novidades desde')
  await card.getByRole('button', { name: 'Deixar de acompanhar' }).click()
  await expect(card).toBeHidden()
})
