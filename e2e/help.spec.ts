import { expect, test } from 'playwright/test'
import { overflow, pncp, search, violations, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} @mobile`, () => {
    test.use({ colorScheme })

    test('the help is found, read and tried', async ({ page }) => {
      await page.goto('/buscar')
      await page.getByRole('banner').getByRole('link', { name: 'Ajuda' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Ajuda' })).toBeVisible()
      await expect(page).toHaveTitle('Ajuda · BidIQ')
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.getByRole('navigation', { name: 'Nesta página' }).getByText('Segmentos').click()
      await expect(page).toHaveURL(/#segmentos$/)
      await page.getByRole('link', { name: 'Buscar "camisa polo" em SP, MG e PR' }).click()
      await waitForEnd(page)
      await expect(page.getByLabel('Termos', { exact: true })).toBeHidden()
      expect(new URL(page.url()).searchParams.get('termos')).toBe('"camisa polo"')
    })

    test('the status says what is known of each UF and how the sources are', async ({ page }) => {
      await search(page, { ufs: 'DF', situacao: 'abertas' })
      await waitForEnd(page)
      await page.getByRole('contentinfo').getByRole('link', { name: 'Situação do serviço' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Situação do serviço' })).toBeVisible()
      const uf = page
        .getByRole('table', { name: 'O que já foi lido, por UF' })
        .getByRole('row', { name: /^DF/ })
      await expect(async () => {
        await page.reload()
        await expect(uf).toContainText('Em dia', { timeout: 1_000 })
      }).toPass({ timeout: 30_000 })
      await expect(
        page
          .getByRole('table', { name: 'Como está cada fonte' })
          .getByRole('row', { name: /^Busca do portal/ }),
      ).toContainText('No ar')
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    })
  })
}

test('a source that fails is told to fail, and to everybody', async ({ page }) => {
  test.setTimeout(60_000)
  await pncp.faults({ source: 'both', kind: 'down' })
  await search(page, { ufs: 'GO', situacao: 'abertas' })
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible()
  await page.goto('/status')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(/Busca do portal do PNCP (não responde|falha às vezes) desde/)).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 45_000 })
  const answer = await page.request.get('/api/status')
  expect(await answer.text()).not.toContain('127.0.0.1')
})

test('it can be installed: the manifest, its icons and the card for others are there', async ({ page }) => {
  await page.goto('/buscar')
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href')
  const { start_url, icons } = (await (await page.request.get(manifest!)).json()) as {
    start_url: string
    icons: { src: string }[]
  }
  expect(start_url).toBe('/buscar')
  for (const { src } of [...icons, { src: '/social-card.png' }])
    expect((await page.request.get(src)).headers()['content-type']).toMatch(/^image\//)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /BidIQ/)
})
