import { describe, expect, test } from 'vitest'
import { LEASE, made, ran } from './contract.ts'
import {
  CONFIRM_MS,
  LIFE_MS,
  MAIL_MS,
  NEWS_KEPT,
  RUNS_KEPT,
  TELL_END_MS,
  type Alert,
  type AlertStore,
} from './port.ts'
import { HOUR, NOW, rowOf } from './testing/alerts.ts'
import { newToken } from './tokens.ts'

const LEASE_MS = 60_000
const EMAIL = 'ana@exemplo.com.br'

/** The part of the contract about mails. */
export function describeAlertMail(open: () => AlertStore) {
  describe('mail', () => {
    async function confirmed(store: AlertStore): Promise<Alert> {
      const alert = await made(store, { email: EMAIL })
      const asked = (await store.claimMail(NOW, LEASE_MS))!
      expect(asked).toMatchObject({ kind: 'confirm', state: 'sending', tries: 1, alert: { id: alert.id } })
      await store.mailed(asked, { state: 'sent' })
      return (await store.confirm(alert.confirmacao!, NOW))!
    }
    async function withNews(store: AlertStore): Promise<Alert> {
      const alert = await confirmed(store)
      await ran(store, NOW, [])
      await store.requestRun(alert.id, NOW + HOUR)
      await ran(store, NOW + HOUR, [rowOf({ numero: 1 })])
      return alert
    }
    async function failed(store: AlertStore, id: string, at: number): Promise<void> {
      await store.requestRun(id, at)
      const [alert] = await store.claim(at, LEASE)
      const searchId = crypto.randomUUID()
      await store.started(id, alert!.turn, { id: searchId, query: alert!.query, startedAt: at })
      await store.failed(id, alert!.turn, { searchId, versao: 1, message: 'Fora do ar.', now: at })
    }
    const AT = NOW + HOUR

    test('nothing but the question is sent before the address is confirmed', async () => {
      const store = open()
      const { id } = await made(store, { email: EMAIL })
      await store.mailed((await store.claimMail(NOW, LEASE_MS))!, { state: 'sent' })
      await ran(store, NOW, [])
      await store.requestRun(id, AT)
      await ran(store, AT, [rowOf({ numero: 1 })])
      expect(await store.claimMail(AT, LEASE_MS)).toBeUndefined()
    })

    test('news are told by one mail, claimed once, with all that it tells', async () => {
      const [store, other] = [open(), open()]
      const { id } = await withNews(store)
      const claims = await Promise.all([store.claimMail(AT, LEASE_MS), other.claimMail(AT, LEASE_MS)])
      const mails = claims.filter((mail) => mail !== undefined)
      expect(mails).toHaveLength(1)
      const [run] = await store.runs(id, 1)
      expect(mails[0]).toMatchObject({
        kind: 'news',
        id: run!.id,
        run,
        alert: { id },
        news: [{ estado: 'NOVA' }],
      })
      expect(await store.mailed(mails[0]!, { state: 'sent' })).toBe(true)
      expect(await store.mailed(mails[0]!, { state: 'sent' })).toBe(false)
      expect(await other.claimMail(AT + 24 * HOUR, LEASE_MS)).toBeUndefined()
    })

    test('one that is put off is sent later, and says how often it was tried', async () => {
      const store = open()
      const { id } = await withNews(store)
      const first = (await store.claimMail(AT, LEASE_MS))!
      await store.mailed(first, { state: 'pending', dueAt: AT + HOUR, reason: 'Espere.' })
      expect(await store.claimMail(AT + HOUR - 1, LEASE_MS)).toBeUndefined()
      const second = (await store.claimMail(AT + HOUR, LEASE_MS))!
      expect(second).toMatchObject({ id: first.id, tries: 2 })
      expect(await store.mailed(first, { state: 'sent' }), 'the first try is over').toBe(false)
      await store.mailed(second, { state: 'failed', reason: 'Não existe.' })
      expect(await store.mails(id, 1)).toMatchObject([{ state: 'failed', reason: 'Não existe.' }])
    })

    test('one whose sender died is not sent again', async () => {
      const store = open()
      const { id } = await withNews(store)
      await store.claimMail(AT, LEASE_MS)
      expect(await store.claimMail(AT + LEASE_MS, LEASE_MS)).toBeUndefined()
      expect(await store.mails(id, 1)).toMatchObject([
        { state: 'unknown', reason: expect.any(String) as string },
      ])
      expect(await store.claimMail(AT + 24 * HOUR, LEASE_MS)).toBeUndefined()
    })

    test('one that could not be sent for days is given up; until then all that it tells stays', async () => {
      const store = open()
      const alert = await confirmed(store)
      await ran(store, NOW, [])
      await store.requestRun(alert.id, AT)
      const many = Array.from({ length: NEWS_KEPT + 3 }, (_, n) => rowOf({ numero: n + 1 }))
      await ran(store, AT, many)
      await store.removeExpired(AT + HOUR)
      const mail = (await store.claimMail(AT + HOUR, LEASE_MS))!
      expect(mail.news).toHaveLength(many.length)
      await store.mailed(mail, { state: 'pending', dueAt: AT + 2 * HOUR, reason: 'Espere.' })
      await store.removeExpired(AT + MAIL_MS)
      expect(await store.claimMail(AT + MAIL_MS, LEASE_MS)).toBeUndefined()
      expect(await store.mails(alert.id, 1)).toMatchObject([{ state: 'failed' }])
      await store.removeExpired(AT + MAIL_MS)
      expect(await store.news(alert.id, many.length)).toHaveLength(NEWS_KEPT)
    })

    test('a run that a mail has still to tell stays, however many come after it', async () => {
      const store = open()
      const { id } = await withNews(store)
      for (let n = 1; n <= RUNS_KEPT; n++) await failed(store, id, AT + n)
      await store.removeExpired(AT + HOUR)
      expect(await store.claimMail(AT + HOUR, LEASE_MS)).toMatchObject({ kind: 'news', run: { at: AT } })
    })

    test('another address is asked first, and what waited for the one before is not sent', async () => {
      const store = open()
      const { id } = await withNews(store)
      const changed = await store.update(id, { email: 'bia@exemplo.com.br', confirmacao: newToken() }, AT)
      expect(changed).toMatchObject({ email: 'bia@exemplo.com.br', confirmedAt: null })
      expect(await store.claimMail(AT, LEASE_MS)).toMatchObject({
        kind: 'confirm',
        alert: { email: 'bia@exemplo.com.br' },
      })
      expect(await store.claimMail(AT, LEASE_MS)).toBeUndefined()
      expect(await store.update(id, { email: null, confirmacao: null }, AT)).toMatchObject({
        email: null,
        confirmacao: null,
      })
      await store.update(id, { email: 'cid@exemplo.com.br', confirmacao: newToken() }, AT)
      expect(await store.update(id, { email: 'duda@exemplo.com.br', confirmacao: newToken() }, AT)).toBe(
        'email',
      )
    })

    test('an address that is not confirmed is forgotten', async () => {
      const store = open()
      const sure = await confirmed(store)
      const { chave } = await made(store, { email: EMAIL })
      await store.removeExpired(NOW + CONFIRM_MS + 1)
      expect(await store.find('chave', chave, NOW)).toMatchObject({ email: null, confirmacao: null })
      expect(await store.find('chave', sure.chave, NOW)).toMatchObject({ email: EMAIL })
    })

    test('a lack of answers is told once, until there is one', async () => {
      const store = open()
      const { id } = await confirmed(store)
      const fail = (at: number) => failed(store, id, at)
      for (let n = 0; n < 3; n++) await fail(NOW + n)
      expect(await store.claimMail(NOW + HOUR, LEASE_MS)).toBeUndefined()
      for (let n = 3; n < 9; n++) await fail(NOW + n)
      const told = await store.claimMail(NOW + HOUR, LEASE_MS)
      expect(told).toMatchObject({
        kind: 'trouble',
        run: { status: 'failed', coverage: 'Fora do ar.' },
        news: [],
      })
      expect(await store.claimMail(NOW + HOUR, LEASE_MS)).toBeUndefined()
      await store.requestRun(id, NOW + HOUR)
      await ran(store, NOW + HOUR, [])
      for (let n = 1; n < 5; n++) await fail(NOW + HOUR + n)
      expect(await store.claimMail(NOW + 2 * HOUR, LEASE_MS)).toMatchObject({ kind: 'trouble' })
    })

    test('an end to come is told once, and again after a renewal', async () => {
      const store = open()
      const { id } = await confirmed(store)
      const soon = NOW + LIFE_MS - TELL_END_MS
      await store.removeExpired(soon - 1)
      expect(await store.claimMail(soon, LEASE_MS)).toBeUndefined()
      for (const at of [soon, soon + HOUR]) await store.removeExpired(at)
      await store.mailed((await store.claimMail(soon + HOUR, LEASE_MS))!, { state: 'sent' })
      expect(await store.claimMail(soon + HOUR, LEASE_MS)).toBeUndefined()
      await store.update(id, { expiresAt: soon + LIFE_MS }, soon)
      await store.removeExpired(soon + LIFE_MS - TELL_END_MS)
      expect(await store.claimMail(soon + LIFE_MS, LEASE_MS)).toMatchObject({ kind: 'expiry' })
    })

    test('a search under way is no reason to forget a change of the address', async () => {
      const store = open()
      const { id } = await confirmed(store)
      const [claimed] = await store.claim(NOW, LEASE)
      await store.started(id, claimed!.turn, {
        id: crypto.randomUUID(),
        query: claimed!.query,
        startedAt: NOW,
      })
      await store.update(id, { paused: true, nome: 'Pausado' }, NOW)
      expect(await store.find('chave', claimed!.chave, NOW)).toMatchObject({
        paused: true,
        search: { startedAt: NOW },
      })
    })
  })
}
