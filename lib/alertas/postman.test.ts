import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import type { Mailer } from '../mail/port.ts'
import { createSmtpMailer } from '../mail/smtp.ts'
import { answering, startSmtpServer } from '../mail/testing/smtp.ts'
import { newFolder } from '../searches/testing/searches.ts'
import { made, ran } from './contract.ts'
import type { Alert, AlertStore } from './port.ts'
import { createPostman } from './postman.ts'
import { createSqliteAlertStore } from './sqlite/sqlite.ts'
import { NOW, rowOf } from './testing/alerts.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const never = new AbortController().signal
const from = { name: 'BidIQ', address: 'alertas@bidiq.exemplo' }

let now: number
let path: string
const open: { close: () => Promise<unknown> }[] = []
beforeEach(() => {
  now = NOW
  path = join(newFolder(), 'acervo.db')
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

function opened(): AlertStore {
  const store = createSqliteAlertStore(path)
  open.push(store)
  return store
}
async function serve(...options: Parameters<typeof startSmtpServer>) {
  const server = await startSmtpServer(...options)
  open.push(server)
  return server
}
const postman = (store: AlertStore, mailer: Mailer | string) =>
  createPostman({
    store,
    mailer: typeof mailer === 'string' ? createSmtpMailer({ url: mailer, from }, { answerMs: 500 }) : mailer,
    origin: 'https://bidiq.exemplo',
    clock: () => now,
    log: pino({ level: 'silent' }),
  })

/** An alert whose address is confirmed, with news of one run to tell. */
async function withNews(store: AlertStore, url: string): Promise<Alert> {
  const alert = await made(store, { email: 'ana@exemplo.com.br' })
  await postman(store, url).run(never)
  await store.confirm(alert.confirmacao!, now)
  await ran(store, now, [])
  now += HOUR
  await store.requestRun(alert.id, now)
  await ran(store, now, [rowOf({ numero: 1 })])
  return alert
}
const latest = async (store: AlertStore, { id }: Alert) => (await store.mails(id, 1))[0]!

test('the question goes first, then the news, once, whoever looks and how often', async () => {
  const { url, received } = await serve()
  const [store, other] = [opened(), opened()]
  const alert = await withNews(store, url)
  await Promise.all([postman(store, url).run(never), postman(other, url).run(never)])
  await postman(store, url).run(never)
  expect(received.map(({ headers }) => headers.get('subject'))).toEqual([
    'Confirme seu e-mail para receber um alerta do BidIQ',
    '1 nova contratação: Limpeza em SP',
  ])
  const [run] = await store.runs(alert.id, 1)
  expect(received[1]!.headers.get('message-id')).toBe(`<${run!.id}@bidiq.exemplo>`)
  expect(await latest(store, alert)).toMatchObject({ state: 'sent', tries: 1, reason: null })
})

test('greylisted: tried again with the same Message-ID, until it is taken', async () => {
  let asked = 0
  const store = opened()
  const plain = await serve()
  const alert = await withNews(store, plain.url)
  const grey = await serve({
    onRcptTo: (_, __, done) => done(++asked < 3 ? answering(451, 'Greylisted') : null),
  })
  const sender = postman(store, grey.url)
  await sender.run(never)
  expect(await latest(store, alert)).toMatchObject({
    state: 'pending',
    tries: 1,
    reason: expect.stringContaining('451') as string,
  })
  await sender.run(never)
  expect(asked, 'not at once').toBe(1)
  for (const minutes of [5, 15]) {
    now += minutes * MINUTE
    await sender.run(never)
  }
  expect(await latest(store, alert)).toMatchObject({ state: 'sent', tries: 3 })
  const [run] = await store.runs(alert.id, 1)
  expect(grey.received.map(({ headers }) => headers.get('message-id'))).toEqual([
    `<${run!.id}@bidiq.exemplo>`,
  ])
})

test('a server that is away is not tried for ever', async () => {
  const server = await startSmtpServer()
  const store = opened()
  const alert = await withNews(store, server.url)
  await server.close()
  for (let hours = 0; hours < 72; hours++) {
    await postman(store, server.url).run(never)
    now += HOUR
  }
  expect(await latest(store, alert)).toMatchObject({ state: 'failed', tries: 8 })
  expect(await store.news(alert.id, 1), 'the feed has it').toMatchObject([{ estado: 'NOVA' }])
})

test('refused: said and left', async () => {
  const plain = await serve()
  const store = opened()
  const alert = await withNews(store, plain.url)
  const refusing = await serve({ onRcptTo: (_, __, done) => done(answering(550, 'No such user')) })
  await postman(store, refusing.url).run(never)
  expect(await latest(store, alert)).toMatchObject({
    state: 'failed',
    reason: expect.stringContaining('No such user') as string,
  })
})

test('a process that dies after the server took it and before that was written down: never sent twice', async () => {
  const { url, received } = await serve()
  const dying = opened()
  const alert = await withNews(dying, url)
  const forgetful = { ...dying, mailed: () => new Promise<boolean>(() => {}) }
  void postman(forgetful, url).run(never)
  await expect.poll(() => received.length).toBe(2)
  const other = opened()
  for (let hours = 0; hours < 5; hours++) {
    await postman(other, url).run(never)
    now += HOUR
  }
  expect(received).toHaveLength(2)
  expect(await latest(other, alert)).toMatchObject({ state: 'unknown', reason: expect.any(String) as string })
})

test('one that nobody knows of is not sent again', async () => {
  const { url } = await serve()
  const store = opened()
  const alert = await withNews(store, url)
  let sent = 0
  const lossy: Mailer = { send: async () => (sent++, { state: 'unknown', reason: 'Caiu.' }) }
  await postman(store, lossy).run(never)
  now += 24 * HOUR
  await postman(store, lossy).run(never)
  expect(sent).toBe(1)
  expect(await latest(store, alert)).toMatchObject({ state: 'unknown', reason: 'Caiu.' })
})

test('a stop while the server keeps us waiting costs no mail', async () => {
  const { url } = await serve()
  const store = opened()
  const alert = await withNews(store, url)
  const asked = Promise.withResolvers<void>()
  const slow = await serve({ onMailFrom: () => asked.resolve() })
  const stop = new AbortController()
  const mailer = createSmtpMailer({ url: slow.url, from })
  const running = postman(store, mailer).run(stop.signal)
  await asked.promise
  stop.abort()
  await running
  expect(await latest(store, alert)).toMatchObject({ state: 'pending', tries: 1 })
})

test('a database that is away just after the server answered is waited for: what was not taken is not lost', async () => {
  const plain = await serve()
  const store = opened()
  const alert = await withNews(store, plain.url)
  let failures = 2
  const failing: AlertStore = {
    ...store,
    mailed: async (...told) => {
      if (failures-- > 0) throw new AppError('store_unavailable', 'Away')
      return store.mailed(...told)
    },
  }
  const grey = await serve({ onRcptTo: (_, __, done) => done(answering(451, 'Greylisted')) })
  await postman(failing, grey.url).run(never)
  expect(await latest(store, alert)).toMatchObject({ state: 'pending', tries: 1 })
})
