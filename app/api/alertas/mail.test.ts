import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AlertBody, PeekBody } from '@/lib/http/alert-responses.ts'
import { get, noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import { startSmtpServer } from '@/lib/mail/testing/smtp.ts'
import { GET as getAlert, PATCH } from './[chave]/route.ts'
import { GET as peekConfirmation, POST as confirm } from './confirmacao/[token]/route.ts'
import { GET as peekUnsubscription, POST as unsubscribe } from './descadastro/[token]/route.ts'
import { GET, POST } from './route.ts'

let mail: Awaited<ReturnType<typeof startSmtpServer>>
let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  mail = await startSmtpServer()
  server = await startTestServices({
    SMTP_URL: mail.url,
    SMTP_FROM: 'BidIQ <alertas@bidiq.exemplo>',
    PUBLIC_URL: 'https://bidiq.exemplo',
  })
})
afterAll(async () => {
  await server.close()
  await mail.close()
  for (const name of ['SMTP_URL', 'SMTP_FROM', 'PUBLIC_URL']) delete process.env[name]
})

const withToken = (token: string) => ({ params: Promise.resolve({ token }) })
const withKey = (chave: string) => ({ params: Promise.resolve({ chave }) })
const patch = (chave: string, change: unknown) =>
  PATCH(new Request('http://localhost', { method: 'PATCH', body: JSON.stringify(change) }), withKey(chave))

test('an address is asked, confirmed by a button and not by looking, and left by one click', async () => {
  expect(await (await GET(get('/'), noParams)).json()).toEqual({ emailDisponivel: true })
  const query = { ufs: ['SP'], situacao: 'abertas' }
  const created = await POST(
    post('/api/alertas', { nome: 'Limpeza', query, email: 'ana@exemplo.com.br' }),
    noParams,
  )
  const alert = (await created.json()) as AlertBody
  expect(alert.email).toEqual({ endereco: 'ana@exemplo.com.br', confirmado: false })

  await expect.poll(() => mail.received.length, { timeout: 20_000, interval: 100 }).toBe(1)
  const [, token] = /https:\/\/bidiq\.exemplo\/alertas\/confirmar\/([\w-]+)/.exec(mail.received[0]!.text)!
  const peeked = (await (await peekConfirmation(get('/'), withToken(token!))).json()) as PeekBody
  expect(peeked).toMatchObject({ nome: 'Limpeza', email: 'ana@exemplo.com.br', confirmado: false })
  expect(peeked).not.toHaveProperty('chave')
  for (let time = 0; time < 2; time++)
    expect(await (await confirm(post('/', {}), withToken(token!))).json()).toMatchObject({ confirmado: true })
  const read = async () => (await (await getAlert(get('/'), withKey(alert.chave))).json()) as AlertBody
  expect((await read()).email).toEqual({ endereco: 'ana@exemplo.com.br', confirmado: true })

  const wrong = await unsubscribe(post('/', {}), withToken(alert.chave))
  expect(wrong.status, 'the key of the page is no way out').toBe(404)
  const changed = await patch(alert.chave, { email: null })
  expect(((await changed.json()) as AlertBody).email).toBeNull()
  expect((await confirm(post('/', {}), withToken(token!))).status, 'no longer asked').toBe(404)
})

test('the way out that a mail program takes', async () => {
  const { services } = await import('@/lib/services.ts')
  const opened = await services().alerts.create(
    {
      nome: 'Saída',
      query: { ufs: ['AC'], situacao: 'abertas', ordenacao: 'encerramento' },
      acompanha: null,
      email: 'bia@exemplo.com.br',
      horarios: ['07:00'],
      diasUteis: false,
    },
    'a browser',
  )
  const { descadastro, chave } = opened.alert
  const look = await peekUnsubscription(get('/'), withToken(descadastro))
  expect(await look.json()).toMatchObject({ email: 'bia@exemplo.com.br' })
  const form = new Request('http://localhost', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect((await unsubscribe(form, withToken(descadastro))).status).toBe(200)
  expect((await unsubscribe(post('/', {}), withToken(descadastro))).status, 'again').toBe(200)
  const left = (await (await getAlert(get('/'), withKey(chave))).json()) as AlertBody
  expect(left).toMatchObject({ email: null, nome: 'Saída', pausado: false })
})
