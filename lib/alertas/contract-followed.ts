import { describe, expect, test } from 'vitest'
import { LEASE, made, ran } from './contract.ts'
import type { FollowedReading } from './followed-news.ts'
import { toMemoryRow } from './memory-row.ts'
import type { AlertStore } from './port.ts'
import { HOUR, NOW, rowOf } from './testing/alerts.ts'

const rowA = toMemoryRow(rowOf({ numero: 1 }))
const NUMERO = rowA.numeroControlePNCP
const ACOMPANHA = { contratacoes: [NUMERO], orgaos: [] }

/** What a run at `at` read of the one contratação that is followed. */
function readingAt(
  at: number,
  change: Partial<FollowedReading['contratacoes'][number]> = {},
): FollowedReading {
  const contratacoes = [{ numero: NUMERO, row: rowA, events: [], ...change }]
  return { acompanha: ACOMPANHA, contratacoes, orgaos: [], at }
}

/** The part of the contract about alerts of what is followed. */
export function describeFollowedAlerts(open: () => AlertStore) {
  describe('what is followed', () => {
    const FOLLOWED = { ...LEASE, followed: true }
    const follow = (store: AlertStore, email?: string) =>
      made(store, { query: null, acompanha: ACOMPANHA, ...(email !== undefined && { email }) })

    async function begun(store: AlertStore, at: number) {
      const [alert] = await store.claim(at, FOLLOWED)
      const search = alert!.search ?? { id: crypto.randomUUID(), query: null, startedAt: at }
      await store.started(alert!.id, alert!.turn, search)
      return { id: alert!.id, turn: alert!.turn, runId: search.id }
    }

    async function runAt(store: AlertStore, at: number, change?: Parameters<typeof readingAt>[1]) {
      const { id, turn, runId } = await begun(store, at)
      return store.recordFollowed(id, turn, { id: runId, reading: readingAt(at, change) })
    }

    test('is claimed apart from searches, by one replica, and comes back as it was made', async () => {
      const [store, other] = [open(), open()]
      await made(store)
      const { id, chave } = await follow(store)
      expect(await store.claim(NOW, LEASE)).toMatchObject([{ acompanha: null }])
      const claims = await Promise.all([store.claim(NOW, FOLLOWED), other.claim(NOW, FOLLOWED)])
      expect(claims.flat()).toMatchObject([{ id, query: null, acompanha: ACOMPANHA }])
      expect(await other.find('chave', chave, NOW)).toMatchObject({ query: null, acompanha: ACOMPANHA })
    })

    test('the first run remembers; the next tells what happened, once, and mails it', async () => {
      const store = open()
      const { id, confirmacao } = await follow(store, 'ana@exemplo.com.br')
      await store.mailed((await store.claimMail(NOW, HOUR))!, { state: 'sent' })
      await store.confirm(confirmacao!, NOW)
      expect(await runAt(store, NOW)).toMatchObject({ news: 0, total: 1, complete: true })
      expect(await store.news(id, 10)).toMatchObject([{ estado: 'INICIO', total: 1 }])
      expect(await store.rows(id, NOW), 'for its calendar').toMatchObject([{ numeroControlePNCP: NUMERO }])

      const events = [
        { at: '2026-11-23T13:00:00.000Z', kind: 'arquivo' as const, text: 'Novo arquivo: Edital' },
      ]
      const row = toMemoryRow(rowOf({ numero: 1, situacaoCompraId: 4, grupo: 'suspensas' }))
      await store.requestRun(id, NOW + HOUR)
      const run = await runAt(store, NOW + HOUR, { row, events })
      expect(run).toMatchObject({ news: 2, coverage: 'Lidos no PNCP: 1 contratação' })
      const news = await store.news(id, 10)
      expect(news).toMatchObject([
        { estado: 'SUSPENSA', mudancas: [{ campo: 'situacaoCompraId', para: 4 }] },
        { estado: 'ARQUIVO', acontecimentos: ['Novo arquivo: Edital'] },
        { estado: 'INICIO' },
      ])
      expect(new Set(news.map((item) => item.id)).size).toBe(3)
      expect(await store.claimMail(NOW + HOUR, HOUR)).toMatchObject({
        kind: 'news',
        news: [{ estado: 'SUSPENSA' }, { estado: 'ARQUIVO' }],
      })
      await store.requestRun(id, NOW + 2 * HOUR)
      expect(await runAt(store, NOW + 2 * HOUR, { row, events })).toMatchObject({ news: 0 })
      expect(await store.claimMail(NOW + 2 * HOUR, HOUR)).toBeUndefined()
    })

    test('a run that was cut off is taken up under its id, and recorded by who has it, once', async () => {
      const store = open()
      const { id } = await follow(store)
      await runAt(store, NOW)
      await store.requestRun(id, NOW + HOUR)
      const lost = await begun(store, NOW + HOUR)
      const held = await begun(store, NOW + HOUR + LEASE.leaseMs)
      expect(held.runId).toBe(lost.runId)
      const events = [{ at: '2026-11-23T13:00:00.000Z', kind: 'registro' as const, text: 'Retificação' }]
      const ended = { id: held.runId, reading: readingAt(NOW + HOUR, { events }) }
      expect(await store.recordFollowed(id, lost.turn, ended)).toBe(false)
      expect(await store.recordFollowed(id, held.turn, ended)).toMatchObject({ news: 1 })
      expect(await store.recordFollowed(id, held.turn, ended)).toBe(false)
      expect(await store.news(id, 10)).toHaveLength(2)
    })

    test('its list changes, and a run of a search does not mind', async () => {
      const store = open()
      const { id } = await follow(store)
      const acompanha = { contratacoes: [], orgaos: [{ cnpj: '00000000000191', unidade: '925001' }] }
      expect(await store.update(id, { acompanha }, NOW)).toMatchObject({ query: null, acompanha })
      await made(store)
      expect(await ran(store, NOW, [])).toMatchObject({ total: 0 })
    })
  })
}
