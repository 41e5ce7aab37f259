import { describe, expect, test } from 'vitest'
import { LEASE, made, ran } from './contract.ts'
import type { AlertStore } from './port.ts'
import { searchQuerySchema } from '../search/query.ts'
import { endedRun, HOUR, NOW, rowOf } from './testing/alerts.ts'

const QUERY = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos: 'papel' })

/** The part of the contract about what an alert asks. */
export function describeAlertQuery(open: () => AlertStore) {
  describe('what is asked', () => {
    test('changes, by another process too, and is asked at once; the first answer is a new beginning', async () => {
      const store = open()
      const { id, chave } = await made(store)
      await ran(store, NOW, [rowOf({ numero: 1 }), rowOf({ numero: 2 })])
      const at = NOW + HOUR
      expect(await store.changeQuery(id, QUERY, at)).toMatchObject({
        query: QUERY,
        askedAt: at,
        createdAt: NOW,
        dueAt: at,
        nome: 'Limpeza em SP',
      })
      expect(await open().find('chave', chave, at)).toMatchObject({ query: QUERY, askedAt: at })
      const later = rowOf({ numero: 2, dataEncerramentoProposta: '2026-12-15T09:00:00' })
      expect(await ran(store, at, [later, rowOf({ numero: 3 })])).toMatchObject({ news: 1, total: 2 })
      expect(await store.news(id, 2)).toMatchObject([
        { estado: 'INICIO', total: 2, mudou: true },
        { estado: 'PRORROGADA', row: { sequencialCompra: 2 } },
      ])
      expect((await store.rows(id, NOW)).map(({ sequencialCompra }) => sequencialCompra).sort()).toEqual([
        2, 3,
      ])
      await store.requestRun(id, at + HOUR)
      const rows = [later, rowOf({ numero: 3 }), rowOf({ numero: 4 })]
      expect(await ran(store, at + HOUR, rows), 'as any other from now on').toMatchObject({ news: 1 })
    })

    test('an answer to the question before is not taken for one to this', async () => {
      const store = open()
      const { id } = await made(store)
      const [claimed] = await store.claim(NOW, LEASE)
      const ended = await endedRun(NOW, [rowOf({ numero: 1 })])
      const search = { id: ended.state.searchId, query: claimed!.query, startedAt: NOW }
      await store.started(id, claimed!.turn, search)
      expect(await store.changeQuery(id, QUERY, NOW + 1)).toMatchObject({ search: null, dueAt: NOW + 1 })
      expect(await store.record(id, claimed!.turn, ended)).toBe(false)
      expect(await store.started(id, claimed!.turn, search)).toBe(false)
      expect(await store.claim(NOW + 1, LEASE)).toMatchObject([{ id, query: QUERY, search: null }])
    })

    test('one that is paused waits, and one that is gone is told as such', async () => {
      const store = open()
      const { id } = await made(store)
      await store.update(id, { paused: true }, NOW)
      expect(await store.changeQuery(id, QUERY, NOW)).toMatchObject({ dueAt: null, query: QUERY })
      await store.update(id, { nome: 'Papel' }, NOW)
      expect(await store.update(id, { paused: false }, NOW)).toMatchObject({ query: QUERY, askedAt: NOW })
      await store.remove(id)
      expect(await store.changeQuery(id, QUERY, NOW)).toBeUndefined()
    })
  })
}
