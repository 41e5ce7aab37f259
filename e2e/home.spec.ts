import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from 'playwright/test'
import { ageReadings, alert, day, overflow, pncp, search, status, violations, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const saved = (page: Page) => page.getByRole('region', { name: 'Pesquisas salvas' })
const recent = (page: Page) => page.getByRole('region', { name: 'Pesquisas recentes' })

async function save(page: Page, name: string) {
  await page.getByRole('button', { name: 'Salvar pesquisa' }).click()
  await page.getByLabel('Nome da pesquisa').fill(name)
  await page.getByRole('button', { name: 'Salvar', exact: true }).click()
  await expect(page.getByText(`Salva como “${name}”`)).toBeVisible()
}

/** The UF of a test, so that tests do not read for one another. */
const ufOf = (desktop: string, mobile: string) => (test.info().project.name === 'mobile' ? mobile : desktop)

test('a saved search is found again, renamed, removed and had back, the same in two tabs @mobile', async ({
  page,
  context,
}) => {
  await search(page, { ufs: ufOf('AC', 'RR'), situacao: 'abertas', termos: 'serviço' })
  await waitForEnd(page)
  await save(page, 'Serviços no Norte')
  await expect(page.getByRole('button', { name: 'Pesquisa salva' })).toBeFocused()

  await page.goto('/buscar')
  const item = saved(page).getByRole('listitem', { name: 'Serviços no Norte' })
  await expect(item).toContainText(/com “serviço” no objeto/)
  await expect(recent(page).getByRole('listitem')).toHaveCount(1)
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)

  const other = await context.newPage()
  await other.goto('/buscar')
  await item.getByRole('button', { name: 'Renomear' }).click()
  await page.getByLabel('Novo nome').fill('Serviços')
  await page.keyboard.press('Enter')
  await expect(saved(other).getByRole('listitem', { name: 'Serviços', exact: true })).toBeVisible()

  await saved(page).getByRole('button', { name: 'Remover' }).click()
  await expect(saved(other).getByRole('listitem')).toHaveCount(0)
  await saved(page).getByRole('button', { name: 'Desfazer' }).click()
  await expect(saved(page).getByRole('listitem', { name: 'Serviços', exact: true })).toBeFocused()
  await expect(saved(other).getByRole('listitem')).toHaveCount(1)

  await saved(other).getByRole('link', { name: 'Buscar agora' }).click()
  await waitForEnd(other)
  await expect(other.getByRole('button', { name: 'Pesquisa salva' })).toBeVisible()
})

test('what changed since the last time is one click away from a saved search', async ({ page, browser }) => {
  test.setTimeout(90_000)
  await search(page, { ufs: 'RO', situacao: 'abertas' })
  await waitForEnd(page)
  const id = new URL(page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?grupo=recebendo`)
  const { rows } = (await response.json()) as { rows: { numeroControlePNCP: string }[] }
  await save(page, 'Rondônia')
  await pncp.change(rows[0]!.numeroControlePNCP, { situacaoCompraId: 4 })
  ageReadings()
  // Somebody else asks the same in between, and has the change already.
  const other = await browser.newPage()
  await search(other, { ufs: 'RO', situacao: 'abertas' })
  await waitForEnd(other)

  await page.getByRole('button', { name: 'Minhas pesquisas' }).click()
  const panel = page.getByRole('dialog', { name: 'Minhas pesquisas' })
  await expect(panel.getByRole('listitem', { name: 'Rondônia' })).toBeVisible()
  await panel.getByRole('button', { name: 'Renomear' }).click()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('button', { name: 'Renomear' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await panel.getByRole('link', { name: /^O que mudou desde hoje às/ }).click()
  await expect(panel).toBeHidden()
  await waitForEnd(page)
  await expect(page.getByRole('list', { name: 'O que mudou' }).getByText('Suspensa').first()).toBeVisible({
    timeout: 20_000,
  })
})

test('recent searches keep each question once, and a result is opened without asking again', async ({
  page,
}) => {
  for (const uf of ['AP', 'AL', 'AP']) {
    await search(page, { ufs: uf, situacao: 'abertas', termos: 'aquisição' })
    await waitForEnd(page)
  }
  const found = await status(page).textContent()
  await page.goto('/buscar')
  const items = recent(page).getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText('Contratações abertas em AP')
  await pncp.heal()
  await items
    .first()
    .getByRole('link', { name: /hoje às/ })
    .click()
  await expect(status(page)).toHaveText(found!)
  expect(await pncp.searchLog()).toEqual([])

  await page.goto('/buscar')
  const examples = page.getByRole('region', { name: /^Não sabe por onde começar/ })
  await expect(examples).toBeHidden()
  await page.getByRole('button', { name: 'Limpar recentes' }).click()
  await expect(items).toHaveCount(0)
  await expect(examples).toBeVisible()
})

test('saved searches go to another browser in a file; rubbish is refused with what is wrong', async ({
  page,
  browser,
}) => {
  await search(page, { ufs: 'SE', situacao: 'todas', dataInicial: day(6), dataFinal: day(0), termos: 'obra' })
  await waitForEnd(page)
  await page.getByRole('button', { name: 'Salvar pesquisa' }).click()
  await expect(page.getByRole('checkbox', { name: 'Período móvel: últimos 7 dias' })).toBeChecked()
  await page.getByRole('button', { name: 'Salvar', exact: true }).click()
  await page.getByRole('button', { name: 'Minhas pesquisas' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportar pesquisas salvas' }).click()
  const file = await (await downloading).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ arquivo: 'bidiq-pesquisas' })

  const context = await browser.newContext()
  const other = await browser.newPage()
  await other.goto('/buscar')
  await other.getByRole('button', { name: 'Minhas pesquisas' }).click()
  const input = other.getByLabel('Importar pesquisas salvas')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('PK') })
  await expect(alert(other)).toHaveText(/não é JSON/)
  await input.setInputFiles(file)
  const item = other.getByRole('dialog').getByRole('listitem', { name: 'obra em SE' })
  await expect(item).toContainText('Últimos 7 dias, móvel')
  await expect(other.getByText('1 pesquisa importada.')).toBeVisible()
  await context.close()
})

test('the tab tells how far the search is, and how it ended', async ({ page }) => {
  await pncp.latency(4)
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
  await pncp.latency(4)
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
  await pncp.latency(4)
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
  await pncp.latency(4)
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
  await expect(recent(page).getByRole('listitem')).toHaveCount(1)
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
