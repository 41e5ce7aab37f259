import { expect, test, type Page } from 'playwright/test'
import { ageReadings, day, hold, list, objeto, pncp, row, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())
test.afterEach(() => pncp.heal())

const tile = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Mapa das UFs' }).getByRole('button', { name })

test('what was counted before the end of a search is not shown as if it were of its result', async ({
  page,
}) => {
  ageReadings()
  await pncp.latency(2)
  const first = page.waitForResponse(/\/facetas\?/)
  await search(page, { ufs: 'AP,SP,MG,RS', situacao: 'todas', dataInicial: day(44), dataFinal: day(39) })
  await first
  await expect(objeto(page, 1)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible()
  // From here on nothing is counted or read anew until it is let go.
  const counts = await hold(page, '**/facetas?**')
  const rows = await hold(page, '**/resultados?**')
  await pncp.heal()
  await waitForEnd(page)
  await expect.poll(() => Math.min(counts.held.length, rows.held.length)).toBeGreaterThan(0)
  await expect(tile(page, /^SP São Paulo: .* encontradas$/)).toBeVisible()
  await expect(page.getByText(/abaixo da lista\. A planilha leva todas/)).toBeVisible()
  await expect(page.getByText(/Mostrando /)).toHaveCount(0)

  await counts.release()
  await rows.release()
  await expect(tile(page, /^SP São Paulo, [\d.]+ contratações/)).toBeVisible()
  await expect(page.getByText(/^Mostrando /)).toBeVisible()
})

test('without a network it is said once', async ({ page, context }) => {
  await search(page, { ufs: 'SP', situacao: 'abertas' })
  await waitForEnd(page)
  await expect(objeto(page, 1)).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText(/^Sem internet/)).toBeVisible()
  const failed = () => page.waitForEvent('requestfailed', (request) => request.url().includes('/resultados'))
  const twice = failed().then(failed)
  await page.getByLabel('Ordenar por').selectOption({ label: 'Maior valor' })
  // The second try comes after the first one was told of.
  await twice
  await expect(page.getByRole('button', { name: 'Carregar de novo' })).toHaveCount(0)
  await context.setOffline(false)
  await expect(page.getByText(/^Sem internet/)).toBeHidden()
  await expect(objeto(page, 1)).toBeVisible()
})

test('no line ends within a value', async ({ page }) => {
  await search(page, { ufs: 'SP,RJ,MG,RS', situacao: 'abertas' })
  await waitForEnd(page)
  await page.getByLabel('Ordenar por').selectOption({ label: 'Maior valor' })
  const value = row(page, 1).getByText(/^R\$ [\d.]{7,},\d\d$/)
  await expect(value).toBeVisible()
  const lines = await list(page)
    .getByText(/^R\$ [\d.]+,\d\d$/)
    .evaluateAll((values) =>
      values.map((one) => {
        const number = document.createRange()
        number.setStart(one.firstChild!, 'R$ '.length)
        number.setEndAfter(one.lastChild!)
        return number.getClientRects().length
      }),
    )
  expect(Math.max(...lines)).toBe(1)
})
