import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { coverageOf } from '../search/testing/compared-rows.ts'
import { describeAlertMail } from './contract-mail.ts'
import { LIFE_MS, LIMITS, NEWS_KEPT, RUNS_KEPT, type Alert, type AlertStore, type NewAlert } from './port.ts'
import { endedRun, HOUR, newAlert, NOW, rowOf } from './testing/alerts.ts'

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
      const renamed = await store.update(id, { nome: 'Outro', horarios: ['18:30'] }, NOW)
      expect(renamed).toMatchObject({
        nome: 'Outro',
        horarios: ['18:30'],
        dueAt: Date.parse('2026-11-23T21:30:00Z'),
      })
      expect(await store.update(id, { paused: true }, NOW)).toMatchObject({ paused: true, dueAt: null })
      expect(await store.claim(NOW + 30 * HOUR, LEASE)).toEqual([])
      const resumed = await store.update(id, { paused: false }, NOW + HOUR)
      expect(resumed).toMatchObject({ paused: false, dueAt: Date.parse('2026-11-23T21:30:00Z') })
      const later = await store.update(id, { expiresAt: NOW + 2 * LIFE_MS }, NOW)
      expect(later).toMatchObject({ expiresAt: NOW + 2 * LIFE_MS, nome: 'Outro' })
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

    test('the first run remembers; the next tells what is new and what changed, once', async () => {
      const store = open()
      const { id } = await made(store)
      expect(await ran(store, NOW, [rowOf({ numero: 1 }), rowOf({ numero: 2 })])).toMatchObject({
        news: 0,
        total: 2,
      })
      expect(await store.news(id, 10)).toMatchObject([{ estado: 'INICIO', total: 2 }])
      expect((await store.rows(id, NOW)).length).toBe(2)
      const [due] = await store.claim(NOW + 4 * HOUR, LEASE)
      expect(due, 'at 13:00').toMatchObject({ dueAt: Date.parse('2026-11-23T16:00:00Z') })
      await store.leave(id, due!.turn, NOW)

      const rows = [
        rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-15T09:00:00' }),
        rowOf({ numero: 3 }),
      ]
      const at = NOW + 5 * HOUR
      const run = await ran(store, at, rows)
      expect(run).toMatchObject({ news: 2, total: 2, complete: true, coverage: '2 contratações de 1 UF' })
      const news = await store.news(id, 10)
      expect(news).toMatchObject([
        { estado: 'NOVA', at, row: { sequencialCompra: 3 } },
        {
          estado: 'PRORROGADA',
          at,
          row: { sequencialCompra: 1 },
          mudancas: [{ campo: 'dataEncerramentoProposta' }],
        },
        { estado: 'INICIO' },
      ])
      expect(await store.news(id, 1)).toEqual([news[0]])
      expect((await store.rows(id, NOW)).map(({ sequencialCompra }) => sequencialCompra).sort()).toEqual([
        1, 3,
      ])
      expect(await store.runs(id, 1)).toEqual([run])

      const [next] = await store.claim(at + 24 * HOUR, LEASE)
      await store.leave(id, next!.turn, NOW)
      expect(await ran(store, at + HOUR, rows), 'nothing happened').toMatchObject({ news: 0 })
    })

    test('a run is recorded once, and not by who lost it', async () => {
      const store = open()
      const { id } = await made(store)
      await ran(store, NOW, [rowOf({ numero: 1 })])
      await store.requestRun(id, NOW + HOUR)
      const [lost] = await store.claim(NOW + HOUR, LEASE)
      const ended = await endedRun(NOW + HOUR, [rowOf({ numero: 1 }), rowOf({ numero: 2 })])
      const search = { id: ended.state.searchId, query: lost!.query, startedAt: NOW + HOUR }
      await store.started(id, lost!.turn, search)
      const [held] = await store.claim(NOW + HOUR + LEASE.leaseMs, LEASE)
      expect(held!.search).toEqual(search)
      expect(await store.record(id, lost!.turn, ended)).toBe(false)
      expect(await store.record(id, held!.turn, ended)).toMatchObject({ news: 1 })
      expect(await store.record(id, held!.turn, ended)).toBe(false)
      expect(await store.news(id, 10)).toHaveLength(2)
    })

    test('a row that left because its deadline passed is no news', async () => {
      const store = open()
      const { id } = await made(store)
      await ran(store, NOW, [
        rowOf({ numero: 1 }),
        rowOf({ numero: 2, dataEncerramentoProposta: '2026-11-23T10:00:00' }),
      ])
      await store.requestRun(id, NOW + 2 * HOUR)
      expect(await ran(store, NOW + 2 * HOUR, [rowOf({ numero: 1 })])).toMatchObject({ news: 0 })
    })

    test('a failed run says why, is tried again soon, and then at the next time', async () => {
      const store = open()
      const { id } = await made(store)
      const fail = async (at: number) => {
        const [alert] = await store.claim(at, LEASE)
        const searchId = crypto.randomUUID()
        await store.started(id, alert!.turn, { id: searchId, query: alert!.query, startedAt: at })
        expect(
          await store.failed(id, alert!.turn, { searchId, versao: 1, message: 'Fora do ar.', now: at }),
        ).toBe(true)
        expect(
          await store.failed(id, alert!.turn, { searchId, versao: 1, message: 'Fora do ar.', now: at }),
        ).toBe(false)
        return (await store.find('chave', alert!.chave, at))!
      }
      const at = Date.parse('2026-11-23T17:00:00Z')
      let due = at
      for (const minutes of [10, 30, 120]) {
        const alert = await fail(due)
        expect(alert.dueAt).toBe(due + minutes * 60_000)
        due = alert.dueAt!
      }
      expect((await fail(due)).dueAt, 'at 07:00').toBe(Date.parse('2026-11-24T10:00:00Z'))
      expect(await store.runs(id, 1)).toMatchObject([
        { status: 'failed', coverage: 'Fora do ar.', total: null, complete: false },
      ])
      await store.requestRun(id, due)
      await ran(store, due, [])
      expect((await store.claim(due + 24 * HOUR, LEASE))[0]).toMatchObject({ failures: 0 })
    })

    test('a place that could not be read is caught up by the run that reads it', async () => {
      const store = open()
      const { id } = await made(store)
      await ran(store, NOW, [rowOf({ numero: 1 })])
      const blind = coverageOf({ SP: { status: 'NAO_CONSULTADA' } })
      await store.requestRun(id, NOW + HOUR)
      const changed = rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-15T09:00:00' })
      expect(
        await ran(store, NOW + HOUR, [changed, rowOf({ numero: 2 })], { coverage: blind }),
      ).toMatchObject({ news: 0, complete: false })
      await store.requestRun(id, NOW + 2 * HOUR)
      expect(await ran(store, NOW + 2 * HOUR, [changed, rowOf({ numero: 2 })])).toMatchObject({ news: 2 })
    })

    test('expired alerts go with all that is theirs, and news and runs are bounded', async () => {
      const store = open()
      const { id } = await made(store)
      await ran(store, NOW, [])
      const many = Array.from({ length: NEWS_KEPT + 20 }, (_, n) => rowOf({ numero: n + 1 }))
      await store.requestRun(id, NOW + HOUR)
      await ran(store, NOW + HOUR, many)
      for (let n = 2; n < RUNS_KEPT + 5; n++) {
        await store.requestRun(id, NOW + n * HOUR)
        await ran(store, NOW + n * HOUR, many)
      }
      expect(await store.removeExpired(NOW + 100 * HOUR)).toBe(0)
      expect(await store.news(id, 10_000)).toHaveLength(NEWS_KEPT)
      expect(await store.runs(id, 100)).toHaveLength(RUNS_KEPT)
      expect(await store.removeExpired(NOW + LIFE_MS)).toBe(1)
      expect(await store.news(id, 10)).toEqual([])
      expect(await store.rows(id, NOW)).toEqual([])
    })

    describeAlertMail(open)
  })
}
