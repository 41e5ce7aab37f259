import { describe, expect, test } from 'vitest'
import { coverageOf } from '../search/testing/compared-rows.ts'
import { LEASE, made, ran } from './contract.ts'
import { LIFE_MS, NEWS_KEPT, RUNS_KEPT, type AlertStore } from './port.ts'
import { endedRun, HOUR, NOW, rowOf } from './testing/alerts.ts'

/** The part of the contract about runs. */
export function describeAlertRuns(open: () => AlertStore) {
  describe('runs', () => {
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
  })
}
