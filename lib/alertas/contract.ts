import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeAlertAddresses } from './contract-address.ts'
import { describeAlertQuery } from './contract-query.ts'
import { describeAlertRuns } from './contract-runs.ts'
import { describeFollowedAlerts } from './contract-followed.ts'
import { describeAlertMail } from './contract-mail.ts'
import { LIFE_MS, LIMITS, type Alert, type AlertStore, type NewAlert } from './port.ts'
import { endedRun, HOUR, newAlert, NOW } from './testing/alerts.ts'

export type Harness = {
  openStore: () => AlertStore
  /** Nothing is kept any more. */
  emptied: () => void | Promise<void>
}

export const LEASE = { leaseMs: 60_000, most: 4 }

/** Makes an alert that must be made. */
export async function made(store: AlertStore, change: Partial<NewAlert> = {}): Promise<Alert> {
  const alert = await store.create(newAlert(change))
  if (typeof alert === 'string') throw new Error(`Refused: ${alert}`)
  return alert
}

/** Runs an alert to its end at `at`, by whoever has it then. */
export async function ran(
  store: AlertStore,
  at: number,
  ...run: Parameters<typeof endedRun> extends [number, ...infer Rest] ? Rest : never
) {
  const [alert] = await store.claim(at, LEASE)
  const ended = await endedRun(at, ...run)
  await store.started(alert!.id, alert!.turn, {
    id: ended.state.searchId,
    query: alert!.query,
    startedAt: at,
  })
  return store.record(alert!.id, alert!.turn, ended)
}

/** Each adapter's test file calls this. */
export function describeAlertStore(name: string, { openStore, emptied }: Harness) {
  describe(`${name} alerts`, () => {
    let opened: AlertStore[] = []
    const open = () => {
      const store = openStore()
      opened.push(store)
      return store
    }
    beforeEach(emptied)
    afterEach(async () => {
      await Promise.all(opened.map((store) => store.close()))
      opened = []
    })

    test('an alert is found by each of its tokens, by another process too, until it expires', async () => {
      const alert = await made(open(), { email: 'ana@exemplo.com.br' })
      expect(alert).toMatchObject({
        paused: false,
        confirmedAt: null,
        dueAt: NOW,
        expiresAt: NOW + LIFE_MS,
        search: null,
      })
      const other = open()
      for (const token of ['chave', 'feed', 'confirmacao', 'descadastro'] as const)
        expect(await other.find(token, alert[token]!, NOW)).toEqual(alert)
      expect(await other.find('chave', alert.feed, NOW)).toBeUndefined()
      expect(await other.find('chave', alert.chave, NOW + LIFE_MS)).toBeUndefined()
    })

    test('changes what is asked, and when it is due; a pause ends that', async () => {
      const store = open()
      const { id } = await made(store)
      const renamed = (await store.update(id, { nome: 'Outro', horarios: ['18:30'] }, NOW)) as Alert
      expect(renamed).toMatchObject({
        nome: 'Outro',
        horarios: ['18:30'],
        dueAt: Date.parse('2026-11-23T21:30:00Z'),
      })
      const named = await store.update(id, { nome: 'Ainda outro' }, NOW + 12 * HOUR)
      expect(named, 'a name is no reason to put off a run').toMatchObject({ dueAt: renamed.dueAt })
      expect(await store.update(id, { paused: true }, NOW)).toMatchObject({ paused: true, dueAt: null })
      expect(await store.claim(NOW + 30 * HOUR, LEASE)).toEqual([])
      const resumed = await store.update(id, { paused: false }, NOW + HOUR)
      expect(resumed).toMatchObject({ paused: false, dueAt: Date.parse('2026-11-23T21:30:00Z') })
      const later = await store.update(id, { expiresAt: NOW + 2 * LIFE_MS }, NOW)
      expect(later).toMatchObject({ expiresAt: NOW + 2 * LIFE_MS, nome: 'Ainda outro' })
      await store.remove(id)
      expect(await store.update(id, { nome: 'Nada' }, NOW)).toBeUndefined()
    })

    test('counts what there is, what is late and what waits', async () => {
      const store = open()
      await made(store, { email: 'ana@exemplo.com.br' })
      await made(store)
      expect(await store.counts(NOW)).toEqual({ alerts: 2, late: 0, mails: 1 })
      expect(await store.counts(NOW + 61_000)).toEqual({ alerts: 2, late: 2, mails: 1 })
    })

    test('a browser, an address and a minute have their limits', async () => {
      const store = open()
      const owner = 'a browser'
      const soon = (n: number) => NOW + n * 60_000
      for (let n = 0; n < LIMITS.owner; n++) await made(store, { owner, createdAt: soon(n) })
      expect(await store.create(newAlert({ owner, createdAt: soon(30) }))).toBe('owner')
      for (let n = 0; n < 3; n++) await made(store, { email: 'ana@exemplo.com.br', createdAt: soon(40 + n) })
      expect(await store.create(newAlert({ email: 'ana@exemplo.com.br', createdAt: soon(50) }))).toBe('email')
      for (let n = 0; n < LIMITS.minute; n++) await made(store, { createdAt: soon(60) + n })
      expect(await store.create(newAlert({ createdAt: soon(60) + 50 }))).toBe('minute')
      expect(await store.create(newAlert({ createdAt: soon(62) }))).toMatchObject({ nome: 'Limpeza em SP' })
    })

    test('a due alert is claimed by one of two replicas, and again when its lease is over', async () => {
      const [one, other] = [open(), open()]
      const { id } = await made(one)
      const claims = await Promise.all([one.claim(NOW, LEASE), other.claim(NOW, LEASE)])
      const [claim] = claims.flat()
      expect(claims.flat()).toHaveLength(1)
      expect(await other.claim(NOW + LEASE.leaseMs - 1, LEASE)).toEqual([])
      const [again] = await other.claim(NOW + LEASE.leaseMs, LEASE)
      expect(again).toMatchObject({ id, turn: claim!.turn + 1 })
      const search = { id: crypto.randomUUID(), query: claim!.query, startedAt: NOW }
      expect(await one.started(id, claim!.turn, search), 'who lost it does nothing more').toBe(false)
      expect(await other.started(id, again!.turn, search)).toBe(true)
      expect(await one.leave(id, claim!.turn, NOW)).toBe(false)
      expect(await other.leave(id, again!.turn, NOW + HOUR)).toBe(true)
      expect(await one.claim(NOW + HOUR - 1, LEASE)).toEqual([])
      expect(await one.claim(NOW + HOUR, LEASE)).toMatchObject([{ id, search, turn: again!.turn + 1 }])
    })

    test('so many searches at a time; those that go on are looked at', async () => {
      const store = open()
      for (let n = 0; n < 3; n++) await made(store, { createdAt: NOW + n })
      const [first] = await store.claim(NOW + 10, { ...LEASE, most: 1 })
      await store.started(first!.id, first!.turn, {
        id: crypto.randomUUID(),
        query: first!.query,
        startedAt: NOW,
      })
      await store.leave(first!.id, first!.turn, NOW + HOUR)
      expect(await store.claim(NOW + 20, { ...LEASE, most: 1 })).toEqual([])
      expect(await store.claim(NOW + HOUR, { ...LEASE, most: 1 })).toMatchObject([{ id: first!.id }])
      expect(await store.claim(NOW + HOUR, { ...LEASE, most: 3 })).toHaveLength(2)
    })

    describeAlertRuns(open)
    describeFollowedAlerts(open)
    describeAlertMail(open)
    describeAlertAddresses(open)
    describeAlertQuery(open)
  })
}
