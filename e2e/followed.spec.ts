import { expect, test, type Page } from 'playwright/test'
import { abertasOf, alert, pncp, search, violationsInBothThemes, waitForEnd } from './support.ts'

const KEY = 'bidiq-acompanhadas-1'

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
  const card = page.getByRole('article').first()
  await expect(card).toContainText('Sem novidades desde')
  await expect(page.getByRole('link', { name: 'Contratações abertas' })).toHaveAttribute(
    'href',
    /orgaos=[0-9A-Z]{14}/,
  )
  expect(await violationsInBothThemes(page)).toEqual([])

  // As if it had been followed before it was published.
  await page.evaluate(
    (key) =>
      localStorage.setItem(
        key,
        localStorage.getItem(key)!.replace(/"vistoAte":"[^"]+"/, '"vistoAte":"2026-01-01T00:00:00Z"'),
      ),
    KEY,
  )
  await page.reload()
  await expect(card).toContainText(/\d+ novidades? desde 31\/12\/2025/)
  await expect(card.getByRole('listitem').first()).toContainText(/\d\d\/\d\d\/20\d\d \d\d:\d\d:/)
  await card.getByRole('button', { name: 'Marcar como visto' }).click()
  await expect(card).toContainText('Sem novidades desde')
  await card.getByRole('button', { name: 'Deixar de acompanhar' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
})

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Acompanhadas/ })
const asksFor = (page: Page, what: RegExp) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (what.test(request.url())) asked.push(new URL(request.url()).pathname)
  })
  return asked
}

/** As if they had been followed by this browser, and seen up to then. */
const follow = (page: Page, contratacoes: { numero: string; vistoAte: string }[]) =>
  page.context().addInitScript(
    ([key, list]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, list)
    },
    [KEY, JSON.stringify({ contratacoes, orgaos: [] })] as const,
  )
const now = () => new Date().toISOString()

test('any page looks at what is followed: the header counts what has news, which comes first, until it is seen @mobile', async ({
  page,
  request,
}) => {
  const [old, fresh] = await abertasOf(request, 'ES')
  await follow(page, [
    { numero: old!.numero, vistoAte: now() },
    { numero: fresh!.numero, vistoAte: '2026-01-01T00:00:00Z' },
  ])
  const asked = asksFor(page, /\/historico/)
  await page.goto('/ajuda')
  await expect(bell(page)).toHaveAccessibleName('Acompanhadas 1 com novidades')
  await expect.poll(() => asked).toHaveLength(2)
  expect(await violationsInBothThemes(page, 'header')).toEqual([])

  // What was looked at a moment ago is not asked for again by another page.
  await page.goto('/status')
  await expect(bell(page)).toHaveAccessibleName('Acompanhadas 1 com novidades')
  expect(asked).toHaveLength(2)

  await bell(page).click()
  await expect(page.getByText('1 com novidades por ver.')).toBeVisible()
  const cards = page.getByRole('article')
  await expect(cards.first()).toContainText(fresh!.numero)
  await cards.first().getByRole('button', { name: 'Marcar como visto' }).click()
  await expect(page.getByText('Nenhuma com novidades por ver.')).toBeVisible()
  await expect(bell(page)).toHaveAccessibleName('Acompanhadas')
  await expect(cards.first(), 'nothing moves while it is read').toContainText(fresh!.numero)
})

test('of two tabs one looks; after half an hour it looks again; without a network none does', async ({
  page,
  context,
  request,
}) => {
  const numbers = (await abertasOf(request, 'ES')).slice(0, 3).map(({ numero }) => numero)
  await context.clock.install()
  const other = await context.newPage()
  const asked = asksFor(page, /\/historico/)
  const askedByOther = asksFor(other, /\/historico/)
  await follow(
    page,
    numbers.map((numero) => ({ numero, vistoAte: now() })),
  )
  await Promise.all([page.goto('/ajuda'), other.goto('/status')])
  const all = () => [...asked, ...askedByOther].toSorted()
  const once = numbers.map((numero) => `/api/contratacoes/${numero.replace('/', '-')}/historico`).toSorted()
  await context.clock.runFor(10_000)
  await expect.poll(all).toEqual(once)
  const noted = () => page.evaluate(() => localStorage.getItem('bidiq-acompanhadas-lidas-1') ?? '')
  for (const numero of numbers) await expect.poll(noted).toContain(numero)

  await context.clock.runFor(20 * 60_000)
  expect(all()).toEqual(once)

  await context.setOffline(true)
  await context.clock.runFor(15 * 60_000)
  expect(all()).toEqual(once)
  await context.setOffline(false)
  await expect.poll(all).toEqual([...once, ...once].toSorted())
})

test('a page that follows nothing loads and asks nothing of it', async ({ page }) => {
  const asked = asksFor(page, /\/api\/(contratacoes|orgaos)/)
  await page.goto('/ajuda')
  await expect(bell(page)).toHaveAccessibleName('Acompanhadas')
  expect(asked).toEqual([])
})

test('an órgão and a unidade of it are followed by what is typed; what it came to buy is told until it was seen', async ({
  page,
  request,
}) => {
  const [{ cnpj, unidade } = { cnpj: '', unidade: '' }] = await abertasOf(request, 'ES')
  await page.goto('/acompanhadas')
  await page.getByLabel('CNPJ').fill('00.000.000/0001-92')
  await page.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  await expect(page.getByLabel('CNPJ')).toBeFocused()
  await expect(page.getByLabel('CNPJ')).toHaveAccessibleDescription(/dígitos verificadores não conferem/)
  await page.getByLabel('CNPJ').fill('123')
  await page.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  await expect(page.getByLabel('CNPJ')).toHaveAccessibleDescription(/14 letras ou dígitos/)
  await expect(page.getByRole('article')).toBeHidden()

  await page.getByLabel('CNPJ').fill(cnpj.replace(/^(.{2})(.{3})(.{3})/, '$1.$2.$3/'))
  await page.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(1)
  await expect(cards.first()).toContainText(/recebem? propostas, conforme o PNCP em \d\d\/\d\d\/\d{4}/)
  // It was typed without its name, which came with what it buys.
  await expect(cards.first().getByRole('heading')).toHaveText(/[A-Z]{3}/)

  await page.getByLabel('CNPJ').fill(cnpj)
  await page.getByLabel(/^Código da unidade/).fill(unidade)
  await page.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  await expect(cards).toHaveCount(2)
  await expect(cards.first()).toContainText(`UASG ${unidade}`)
  await expect(cards.first().getByRole('link', { name: 'Contratações abertas' })).toHaveAttribute(
    'href',
    new RegExp(`unidades=${cnpj}%3A${unidade}`),
  )
  await page.getByLabel('CNPJ').fill(cnpj)
  await page.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  await expect(page.getByLabel('CNPJ')).toHaveAccessibleDescription(/Já é acompanhado/)
  expect(await violationsInBothThemes(page)).toEqual([])

  // As if it had bought nothing when it was last seen.
  await page.evaluate((key) => {
    const list = JSON.parse(localStorage.getItem(key)!) as { orgaos: object[] }
    const before = { vistas: [], vistoAte: '2026-01-01T00:00:00Z' }
    list.orgaos = list.orgaos.map((one) => ({ ...one, ...before }))
    localStorage.setItem(key, JSON.stringify(list))
  }, KEY)
  await page.reload()
  await expect(bell(page)).toHaveAccessibleName('Acompanhadas 2 com novidades')
  await expect(cards.first()).toContainText(/\d+ novas? desde/)
  await expect(
    cards.first().getByRole('list', { name: 'Novas' }).getByRole('listitem').first(),
  ).toContainText(cnpj)
  await cards.first().getByRole('button', { name: 'Marcar como visto' }).click()
  await expect(cards.first()).toContainText('Nenhuma nova desde')
  await expect(bell(page)).toHaveAccessibleName('Acompanhadas 1 com novidades')
})

test('what is followed goes to another browser in a file', async ({ page, browser, request }) => {
  const numbers = (await abertasOf(request, 'ES')).slice(0, 2).map(({ numero }) => numero)
  await follow(
    page,
    numbers.map((numero) => ({ numero, vistoAte: now() })),
  )
  await page.goto('/acompanhadas')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportar acompanhadas' }).click()
  const path = await (await downloading).path()

  const there = await browser.newPage()
  await there.goto('/acompanhadas')
  await expect(there.getByRole('button', { name: 'Exportar acompanhadas' })).toBeDisabled()
  const wrong = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
  await there.getByLabel('Importar acompanhadas').setInputFiles(wrong)
  await expect(alert(there)).toContainText('Este arquivo não é de acompanhadas.')
  await there.getByLabel('Importar acompanhadas').setInputFiles(path)
  await expect(there.getByText('2 acompanhadas importadas.')).toBeVisible()
  await expect(there.getByRole('article')).toHaveCount(2)
  await there.getByLabel('Importar acompanhadas').setInputFiles(path)
  await expect(there.getByText('2 já eram acompanhadas.')).toBeVisible()
  await there.close()
})
