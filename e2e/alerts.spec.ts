import { expect, test, type Page } from 'playwright/test'
import { SMTPServer } from 'smtp-server'
import { ageReadings, pncp, search, violationsInBothThemes, waitForEnd } from './support.ts'

/** The app sends its e-mails there, see playwright.config.ts. */
const SMTP_PORT = 4125

test.beforeEach(() => pncp.heal())

const isMobile = () => test.info().project.name === 'mobile'

async function expectAccessible(page: Page) {
  expect(await violationsInBothThemes(page)).toEqual([])
}

async function createAlert(page: Page, uf: string, fill: { nome: string; email?: string }) {
  await search(page, { ufs: uf, situacao: 'abertas' })
  await waitForEnd(page)
  await page.getByRole('button', { name: 'Criar alerta' }).click()
  const dialog = page.getByRole('dialog', { name: 'Criar alerta' })
  await dialog.getByLabel('Nome do alerta').fill(fill.nome)
  if (fill.email) await dialog.getByLabel('E-mail (opcional)').fill(fill.email)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Criar alerta' }).click()
  const made = page.getByRole('dialog', { name: 'Alerta criado' })
  await expect(made).toBeVisible()
  return made
}

const runs = (page: Page) => page.getByRole('region', { name: 'Verificações' }).getByRole('listitem')

test('is made of a search, tells what changed in its page and its feed, and is managed @mobile', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const uf = isMobile() ? 'RO' : 'AL'
  const made = await createAlert(page, uf, { nome: `Tudo em ${uf}` })
  const [atom, ics] = await made.locator('code').allTextContents()
  await expect(made.getByRole('link', { name: 'Compartilhar no WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/\?text=Tudo%20em%20.*%2Fbuscar%3Finiciar%3Dtrue/,
  )
  await expectAccessible(page)
  await made.getByRole('link', { name: 'Abrir a página do alerta' }).click()
  await expect(page.getByRole('heading', { name: `Tudo em ${uf}` })).toBeVisible()
  await expect(runs(page)).toHaveCount(1, { timeout: 30_000 })
  await expect(runs(page).first()).toContainText('Sem novidades')
  await expect(page.getByText(/^O alerta começou: \d/)).toBeVisible()

  const result = await runs(page).getByRole('link', { name: 'Ver resultado' }).getAttribute('href')
  const id = new URL(result!, page.url()).searchParams.get('id')
  const response = await page.request.get(`/api/buscar/${id}/resultados?tamanho=500&grupo=recebendo`)
  const { rows } = (await response.json()) as {
    rows: { numeroControlePNCP: string; objetoCompra: string; dataEncerramentoProposta: string }[]
  }
  const moved = rows.find(
    ({ dataEncerramentoProposta: closes }) => closes.slice(0, 10) > new Date().toISOString(),
  )!
  await pncp.change(moved.numeroControlePNCP, {
    dataEncerramentoProposta: `2027${moved.dataEncerramentoProposta.slice(4)}`,
  })
  ageReadings()
  // It just ran: asking again is refused for some seconds.
  await expect(async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/rodadas'))
    await page.getByRole('button', { name: 'Verificar agora' }).click({ timeout: 1_000 })
    expect((await answered).status()).toBe(202)
  }).toPass({ timeout: 30_000 })
  const news = page.getByRole('region', { name: 'Novidades' })
  await expect(news.getByText('Prazo prorrogado').first()).toBeVisible({ timeout: 30_000 })
  await expect(news.getByRole('link', { name: moved.objetoCompra }).first()).toBeVisible()
  await expect(runs(page)).toHaveCount(2)
  await expectAccessible(page)

  const feed = await page.request.get(atom!)
  expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const xml = await feed.text()
  expect(xml).toContain('Prazo prorrogado: ')
  const again = await page.request.get(atom!, { headers: { 'If-None-Match': feed.headers().etag! } })
  expect(again.status()).toBe(304)
  const calendar = await (await page.request.get(ics!)).text()
  expect(calendar).toContain(`UID:${moved.numeroControlePNCP.replace('/', '-')}-fim-propostas@bidiq`)

  await page.getByRole('button', { name: 'Pausar' }).click()
  await expect(page.getByText(/Pausado: não é verificado/)).toBeVisible()
  await page.getByText('Nome, e-mail e horários').click()
  await page.getByLabel('Nome do alerta').fill('Outro nome')
  await page.getByLabel('Horário 1', { exact: true }).fill('06:30')
  await page.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByRole('heading', { name: 'Outro nome' })).toBeVisible()
  await expect(page.getByText('Salvo.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Salvar' })).toBeFocused()
  await expect(page.getByText(/às 06:30 e 13:00, todos os dias/)).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)

  await page.getByRole('link', { name: 'Meus alertas' }).click()
  await expect(page.getByRole('link', { name: 'Outro nome' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Outro nome' }).click()
  await page.getByRole('button', { name: 'Excluir', exact: true }).click()
  await page.getByRole('button', { name: 'Excluir mesmo' }).click()
  await expect(page.getByRole('heading', { name: 'Alerta excluído' })).toBeVisible()
  expect((await page.request.get(atom!)).status()).toBe(404)
  await page.getByRole('link', { name: 'Meus alertas' }).click()
  await expect(page.getByText('Nenhum alerta neste navegador.')).toBeVisible()
  await expectAccessible(page)
})

test('asks another search from then on, and tells nothing of it as new @mobile', async ({ page }) => {
  test.setTimeout(90_000)
  const made = await createAlert(page, 'AP', { nome: 'Do norte' })
  await made.getByRole('link', { name: 'Abrir a página do alerta' }).click()
  await expect(runs(page)).toHaveCount(1, { timeout: 30_000 })
  await search(page, { ufs: 'RR', situacao: 'abertas' })
  await waitForEnd(page)
  await page.getByRole('button', { name: 'Criar alerta' }).click()
  const dialog = page.getByRole('dialog', { name: 'Criar alerta' })
  await dialog.getByText('Ou mudar a pesquisa de um alerta que já existe').click()
  await expect(dialog.getByLabel('Alerta', { exact: true })).toContainText('Do norte')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Mudar a pesquisa do alerta' }).click()
  const changed = page.getByRole('dialog', { name: 'Alerta mudado' })
  await expect(changed.getByText('Contratações abertas em RR.')).toBeVisible()
  await expectAccessible(page)
  await changed.getByRole('link', { name: 'Abrir a página do alerta' }).click()
  await expect(page.getByRole('heading', { name: 'Do norte' })).toBeVisible()
  await expect(page.getByText('Contratações abertas em RR.')).toBeVisible()
  await expect(runs(page)).toHaveCount(2, { timeout: 30_000 })
  await expect(runs(page).first()).toContainText('Sem novidades')
  await expect(page.getByText(/^O alerta passou a fazer outra pesquisa: \d/)).toBeVisible()
})

test('an address is confirmed by the button of a page, and left by another', async ({ page }) => {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData(stream, _, done) {
      let text = ''
      stream.on('data', (bytes: Buffer) => (text += bytes.toString()))
      stream.on('end', () => {
        letters.push(text.replace(/=\r\n/g, '').replaceAll('=3D', '='))
        done()
      })
    },
  })
  server.listen(SMTP_PORT, '127.0.0.1')
  try {
    const made = await createAlert(page, 'AC', { nome: 'Com e-mail', email: 'ana@exemplo.com.br' })
    await expect(made.getByText(/pedido de confirmação a ana@exemplo\.com\.br/)).toBeVisible()
    await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(1)
    const [link] = /http:\/\/\S+\/alertas\/confirmar\/[\w-]+/.exec(letters[0]!)!
    await page.goto(new URL(link).pathname)
    await expect(page.getByText(/às 07:00 e 13:00 \(Brasília\), quando houver\?/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Confirmar e receber' }).click()
    await expect(
      page.getByText(/^Confirmado: as novidades vão por e-mail a ana@exemplo\.com\.br/),
    ).toBeVisible()
    await page.reload()
    await expect(page.getByText(/^Confirmado:/)).toBeVisible()
    await page.goto('/alertas')
    await page.getByRole('link', { name: 'Com e-mail' }).click()
    await expect(page.getByText(/Novidades vão por e-mail a ana@exemplo\.com\.br/)).toBeVisible()
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
})

test('the address of an alert is told to nobody, kept by nobody and shown within no other page', async ({
  page,
}) => {
  const response = await page.request.get(`/alertas/${'x'.repeat(32)}`)
  expect(response.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
  })
  expect(response.headers()['cache-control']).toContain('no-store')
})

test('a link that is no longer good says so', async ({ page }) => {
  for (const path of [`/alertas/confirmar/${'x'.repeat(32)}`, `/alertas/descadastrar/${'x'.repeat(32)}`]) {
    await page.goto(path)
    await expect(page.getByText(/Este link não vale mais/)).toBeVisible()
  }
  await page.goto(`/alertas/${'x'.repeat(32)}`)
  await expect(page.getByRole('heading', { name: 'Este alerta não existe mais' })).toBeVisible()
})
