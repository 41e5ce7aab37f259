import { expect } from 'playwright/test'
import { search, waitForEnd } from './support.ts'
import { alertAt, expectRuns, moveDeadline, pathIn, runNow } from './support-alerts.ts'
import { ageReadings, CLUSTER_SMTP_PORT, test } from './support-cluster.ts'
import { answering, fromEach } from './support-replicas.ts'
import { openMailbox } from './support-mailbox.ts'

test('an alert of the page runs once among three replicas, is told once, and left by one click', async ({
  page,
  request,
  pncp,
  cluster,
}) => {
  test.setTimeout(120_000)
  const replicas = answering(page)
  const mailbox = await openMailbox(CLUSTER_SMTP_PORT)
  await search(page, { ufs: 'AL', situacao: 'abertas' })
  await waitForEnd(page)
  await page.getByRole('button', { name: 'Criar alerta' }).click()
  const dialog = page.getByRole('dialog', { name: 'Criar alerta' })
  await dialog.getByLabel('Nome do alerta').fill('Tudo em Alagoas')
  await dialog.getByLabel('E-mail (opcional)').fill('ana@exemplo.com.br')
  await dialog.getByRole('button', { name: 'Criar alerta' }).click()
  const made = page.getByRole('dialog', { name: 'Alerta criado' })
  await expect(made.getByText(/pedido de confirmação a ana@exemplo\.com\.br/)).toBeVisible()
  const opening = made.getByRole('link', { name: 'Abrir a página do alerta' })
  const chave = (await opening.getAttribute('href'))!.split('/').at(-1)!

  await expect.poll(() => mailbox.letters.length, { timeout: 20_000 }).toBe(1)
  await page.goto(pathIn(mailbox.letters[0]!.text, /\/alertas\/confirmar\/[\w-]+/))
  await page.getByRole('button', { name: 'Confirmar e receber' }).click()
  await expect(page.getByText(/^Confirmado: as novidades vão por e-mail/)).toBeVisible()
  await expectRuns(request, chave, 1)

  const moved = await moveDeadline(request, pncp, await alertAt(request, chave))
  await ageReadings(cluster)
  await page.goto(`/alertas/${chave}`)
  // It just ran: asking again is refused for some seconds.
  await expect(async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/rodadas'))
    await page.getByRole('button', { name: 'Verificar agora' }).click({ timeout: 1_000 })
    expect((await answered).status()).toBe(202)
  }).toPass({ timeout: 30_000 })
  const news = page.getByRole('region', { name: 'Novidades' })
  await expect(news.getByText('Prazo prorrogado').first()).toBeVisible({ timeout: 40_000 })
  await expect(news.getByRole('link', { name: moved.objetoCompra }).first()).toBeVisible()
  await expect.poll(() => mailbox.having('Prazo prorrogado').length, { timeout: 20_000 }).toBe(1)
  // Whatever would run or be sent once more would have been before the next run is over.
  await runNow(request, chave)
  await expectRuns(request, chave, 3)
  expect(mailbox.letters).toHaveLength(2)

  const { links } = await alertAt(request, chave)
  const feeds = { atom: 'Prazo prorrogado: ', ics: `UID:${moved.numeroControlePNCP.replace('/', '-')}-fim` }
  for (const [kind, text] of Object.entries(feeds) as ['atom' | 'ics', string][]) {
    const answers = await fromEach(cluster, links[kind])
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(bodies[0]).toContain(text)
    expect(new Set(bodies).size).toBe(1)
    const headers = { 'If-None-Match': answers[0]!.headers.get('ETag')! }
    const again = await fromEach(cluster, links[kind], { headers })
    expect(again.map(({ status }) => status)).toEqual([304, 304, 304])
  }

  const out = pathIn(mailbox.letters[1]!.text, /\/api\/alertas\/descadastro\/[\w-]+/)
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const left = await fromEach(cluster, out, { method: 'POST', body })
  expect(left.map(({ status }) => status)).toEqual([200, 200, 200])
  for (const answer of await fromEach(cluster, `/api/alertas/${chave}`))
    expect(await answer.json()).toMatchObject({ email: null })
  expect(replicas.size).toBeGreaterThan(1)
  await mailbox.close()
})
