import { expect, test } from 'playwright/test'
import { ageReadings, list, overflow, pncp, search, status, violations, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

/** The UF of a test, so that tests do not read for one another. */
const ufOf = (desktop: string, mobile: string) => (test.info().project.name === 'mobile' ? mobile : desktop)

test('the tab tells how far the search is, and how it ended', async ({ page }) => {
  await pncp.latency(12)
  await search(page, { ufs: 'PB,RN,PI', situacao: 'abertas', termos: 'serviço' })
  await expect(page).toHaveTitle(/^\d+% · serviço em PB, PI e RN · BidIQ$/)
  await pncp.heal()
  await waitForEnd(page)
  await expect(page).toHaveTitle(/^✓ \d+ contrataç(ão|ões) · serviço em PB, PI e RN · BidIQ$/)
  await page.getByRole('button', { name: 'Nova pesquisa' }).click()
  await expect(page).toHaveTitle('Pesquisa · BidIQ')
})

test('who asks for it is told of the end while looking elsewhere', async ({ page }) => {
  // Headless browsers show no notices: what would be shown is written down.
  await page.addInitScript(() => {
    const shown: string[] = []
    Object.assign(window, { shown, isAway: false })
    class Written {
      static permission = 'default'
      static requestPermission() {
        Written.permission = 'granted'
        return Promise.resolve('granted')
      }
      constructor(title: string) {
        shown.push(title)
      }
      close() {}
    }
    Object.assign(window, { Notification: Written })
    Object.defineProperty(document, 'hidden', { get: () => (window as { isAway?: boolean }).isAway })
  })
  const shown = () => page.evaluate(() => (window as unknown as { shown: string[] }).shown)
  await pncp.latency(12)
  ageReadings()
  await search(page, { ufs: 'MA,MT', situacao: 'abertas' })
  const button = page.getByRole('button', { name: 'Avisar quando terminar' })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(await shown()).toEqual(['Avisos ligados'])
  await page.evaluate(() => Object.assign(window, { isAway: true }))
  await pncp.heal()
  await waitForEnd(page)
  await expect.poll(shown).toEqual(['Avisos ligados', expect.stringMatching(/contratações de 2 UFs/)])
})

test('without a network that is said, and heals by itself', async ({ page, context }) => {
  await pncp.latency(12)
  await search(page, { ufs: 'ES,MS', situacao: 'abertas', termos: 'material' })
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText(/Sem internet\. A pesquisa continua no servidor/)).toBeVisible()
  await pncp.heal()
  await context.setOffline(false)
  await expect(page.getByText('Sem internet')).toBeHidden()
  await waitForEnd(page)
  await expect(page).toHaveTitle(/^✓/)
})

test('a stream that breaks is said to be opened again, and is', async ({ page }) => {
  await page.route('**/progresso*', (route) => route.abort())
  await pncp.latency(12)
  await search(page, { ufs: 'PE,CE', situacao: 'abertas', termos: 'material' })
  await expect(page.getByText('Reconectando… A pesquisa continua no servidor.')).toBeVisible()
  await page.unroute('**/progresso*')
  await expect(page.getByText('Reconectando')).toBeHidden({ timeout: 15_000 })
  await pncp.heal()
  await waitForEnd(page)
})

test('a hint that was closed never comes back', async ({ page }) => {
  // Still under way after a reload, however slow the browser is.
  await pncp.latency(30)
  ageReadings()
  await search(page, { ufs: 'AM', situacao: 'abertas' })
  const hint = page.getByRole('note', { name: 'Dica' }).filter({ hasText: 'Pode fechar esta página' })
  await expect(hint).toBeVisible()
  await hint.getByRole('button', { name: 'Fechar a dica' }).click()
  await expect(hint).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible()
  await expect(hint).toBeHidden()
})

test('nothing found: what to loosen is there to be clicked @mobile', async ({ page }) => {
  const uf = ufOf('TO', 'AL')
  await search(page, {
    ufs: uf,
    situacao: 'abertas',
    termos: 'serviço',
    valorMin: '900000000000',
    semValor: 'false',
  })
  await waitForEnd(page)
  await expect(status(page)).toContainText('Nenhuma contratação')
  await expect(page.getByText(/O filtro “Valor estimado” não deixou nenhuma/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: /^De qualquer valor \(mais \d+\)/ }).click()
  await expect(status(page)).toContainText(/^\d+ contrataç/)
  expect(new URL(page.url()).searchParams.get('valorMin')).toBeNull()
})

test('what a search would take is told beside its button', async ({ page }) => {
  await page.goto('/buscar')
  await page.getByRole('button', { name: /^PA/ }).click()
  await expect(page.getByText(/^≈ \d+ s: 1 página para ler no PNCP$/)).toBeVisible()
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await waitForEnd(page)
  await page.goto('/buscar?ufs=PA&situacao=abertas')
  await expect(page.getByText('Na hora: a UF já foi lida')).toBeVisible()
})

test('single keys go places, never from within a field, and can be turned off', async ({ page }) => {
  await search(page, { ufs: 'AC', situacao: 'abertas' })
  await waitForEnd(page)
  const termos = page.getByLabel('Termos', { exact: true })
  await page.keyboard.press('/')
  await expect(termos).toBeFocused()
  await page.keyboard.type('n?')
  await expect(termos).toHaveValue('n?')
  // In the list the same key is another's: a note, and not a new search.
  await page.getByRole('region', { name: 'Lista de contratações' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /nota/i })).toBeFocused()
  await expect(page).toHaveURL(/id=/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await termos.focus()
  await termos.blur()
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/buscar$/)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Atalhos do teclado' })
  await expect(list).toContainText('ir para os termos')
  expect(await violations(page)).toEqual([])
  await list.getByRole('checkbox', { name: 'Atalhos de uma tecla ligados' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Atalhos do teclado' })).toBeFocused()
  await page.keyboard.press('/')
  await expect(termos).not.toBeFocused()
  await page.getByRole('button', { name: 'Atalhos do teclado' }).click()
  await list.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { level: 1, name: 'Ajuda' })).toBeVisible()
})

test('a result prints as a list with its query, its coverage and its links', async ({ page, context }) => {
  await search(page, { ufs: 'ES', situacao: 'abertas', termos: 'serviço' })
  await waitForEnd(page)
  const id = new URL(page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?tamanho=500`)
  const { total } = (await response.json()) as { total: number }
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Versão para imprimir' }).click()
  const printed = await opening
  await expect(printed.getByRole('heading', { level: 1 })).toContainText(/contratações de 1 UF/)
  await expect(printed.getByText('com “serviço” no objeto')).toBeVisible()
  await expect(printed.getByRole('table', { name: 'Cobertura por UF' })).toContainText('Completa')
  const rows = printed.getByRole('region', { name: 'Contratações' }).getByRole('listitem')
  await expect(rows.first().getByRole('link')).toHaveAttribute('href', /^https:\/\/pncp\.gov\.br\//)
  expect(await rows.count()).toBeGreaterThan(0)
  expect(await rows.count()).toBeLessThanOrEqual(total)
  expect(await violations(printed)).toEqual([])
  await printed.emulateMedia({ media: 'print' })
  await expect(printed.getByRole('button', { name: 'Imprimir' })).toBeHidden()
  await expect(printed.getByRole('banner')).toBeHidden()

  const interessante = list(page).getByRole('button', { name: 'Interessante' }).first()
  await interessante.click()
  await page.getByLabel('Mostrar', { exact: true }).selectOption({ label: 'Interessantes' })
  await expect(page.getByText(/^Mostrando 1 de /)).toBeVisible()
  const openingMarked = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Versão para imprimir' }).click()
  const marked = await openingMarked
  await expect(marked.getByText(/^Aqui estão 1 de /)).toBeVisible()
  await expect(marked.getByRole('region', { name: 'Contratações' }).getByRole('listitem')).toHaveCount(1)
})

test('on a phone what was searched before comes before the form, and alerts are one touch away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await search(page, { ufs: 'RR', situacao: 'abertas' })
  await waitForEnd(page)
  await page.addInitScript(() => {
    const shifted = { by: 0 }
    Object.assign(window, { shifted })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        shifted.by += (shift as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/buscar')
  await expect(page.getByRole('region', { name: 'Pesquisas recentes' }).getByRole('listitem')).toHaveCount(1)
  const top = async (name: string) =>
    (await page.getByRole(name === 'Pesquisa' ? 'form' : 'region', { name, exact: true }).boundingBox())!.y
  expect(await top('Pesquisas salvas')).toBeLessThan(await top('Pesquisa'))
  expect(await overflow(page)).toBe(0)
  expect(
    await page.evaluate(() => (window as unknown as { shifted: { by: number } }).shifted.by),
  ).toBeLessThanOrEqual(0.02)
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Alertas' }).click()
  await expect(page).toHaveURL(/\/alertas$/)
})
