import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { matchPlan } from '../../search/match-plan.ts'
import type { Acervo } from '../../search/ports.ts'
import { searchQuerySchema } from '../../search/query.ts'
import { NOW, OPEN_IN_SP, pageOf50, readings } from '../testing/rows.ts'
import { createPostgresAcervo } from './postgres.ts'
import { describeWithServer, testDatabase } from './testing/database.ts'
import { createProxy } from './testing/proxy.ts'

const UNAVAILABLE = { name: 'AppError', code: 'store_unavailable' }

const inSaoPaulo = matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' }), NOW, [])

describeWithServer('a server that is not there', () => {
  const database = testDatabase()
  let proxy: Awaited<ReturnType<typeof createProxy>>
  let acervo: Acervo

  beforeEach(async () => {
    await database.empty()
    proxy = await createProxy(database.url)
    acervo = createPostgresAcervo(proxy.url)
  })
  afterEach(async () => {
    await acervo.close()
    await proxy.stop()
  })

  test('stops nobody from starting, and is used as soon as it is there', async () => {
    await acervo.close()
    await proxy.stop()
    acervo = createPostgresAcervo(proxy.url)
    await expect(acervo.status()).rejects.toMatchObject(UNAVAILABLE)
    await expect(acervo.upsert(readings(1, 1))).rejects.toMatchObject(UNAVAILABLE)
    await expect(acervo.answer(inSaoPaulo, 10)).rejects.toMatchObject(UNAVAILABLE)
    await proxy.start()
    await acervo.upsert(readings(1, 1))
    await expect(acervo.answer(inSaoPaulo, 10)).resolves.toMatchObject({ summary: { total: 1 } })
  })

  test('is told from one that goes and comes back', async () => {
    await acervo.upsert(readings(1, 1))
    await proxy.stop()
    await expect(acervo.has('x')).rejects.toMatchObject(UNAVAILABLE)
    await expect(acervo.remove('x')).rejects.toMatchObject(UNAVAILABLE)
    await proxy.start()
    expect(await acervo.count(inSaoPaulo, 'SP')).toBe(1)
    await acervo.upsert(readings(2, 1))
    expect(await acervo.count(inSaoPaulo, 'SP')).toBe(2)
  })

  test('has taken a page whole or not at all', async () => {
    const { id } = await acervo.beginSweep(OPEN_IN_SP, 'busca', { now: NOW, resumeSince: 0 })
    const cuts = [1_000, 5_000, 15_000, 25_000, 30_000, 40_000]
    for (const [index, bytes] of cuts.entries()) {
      proxy.cutAfter(bytes)
      await expect(acervo.recordPage(id, pageOf50(index + 1)), `${bytes}`).rejects.toMatchObject(UNAVAILABLE)
      const rows = await database.query('SELECT FROM bidiq.contratacao')
      const [sweep] = await database.query<{ read: number }>('SELECT read FROM bidiq.sweep')
      expect(sweep!.read).toBe(rows.length)
      expect(await acervo.recordPage(id, pageOf50(index + 1))).toMatchObject({ read: (index + 1) * 50 })
    }
  })

  test('has cut connections that lay idle, which costs no call', async () => {
    await acervo.upsert(readings(1, 1))
    const { numeroControlePNCP: numero } = readings(1, 1)[0]!.contratacao
    await Promise.all(Array.from({ length: 12 }, () => acervo.has(numero)))
    for (let calls = 0; calls < 20; calls++) {
      proxy.cut()
      expect(await acervo.has(numero)).toBe(true)
    }
  })

  test('breaks an answer off, and gives the next one', async () => {
    await acervo.upsert(readings(1, 3_000))
    proxy.cutAfter(700_000)
    await expect(acervo.answer(inSaoPaulo, 10_000)).rejects.toMatchObject(UNAVAILABLE)
    await expect(acervo.answer(inSaoPaulo, 10_000)).resolves.toMatchObject({ summary: { total: 3_000 } })
  })

  test('goes when it has sent the last row', async () => {
    await acervo.upsert(readings(1, 10))
    // The protocol's Close of a portal, which the driver sends with its last Sync.
    proxy.cutBefore(/C\0\0\0.PC_/)
    await expect(acervo.answer(inSaoPaulo, 10)).rejects.toMatchObject(UNAVAILABLE)
    await expect(acervo.answer(inSaoPaulo, 10)).resolves.toMatchObject({ summary: { total: 10 } })
  })

  test('may end every connection, those at work and those at rest', async () => {
    await acervo.upsert(readings(1, 1))
    const working = Array.from({ length: 20 }, (_, n) => acervo.upsert(readings(n * 100, 100)))
    await database.disconnectAll()
    const ends = await Promise.allSettled(working)
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject(UNAVAILABLE)
    await acervo.upsert(readings(0, 2_000))
    expect(await acervo.count(inSaoPaulo, 'SP')).toBe(2_000)

    await database.disconnectAll()
    expect(await acervo.has('x')).toBe(false)
    await acervo.upsert(readings(2_000, 1))
  })

  test('may accept and never answer', async () => {
    const sockets: Socket[] = []
    const mute = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const { port } = mute.address() as AddressInfo
    const unanswered = createPostgresAcervo(`postgres://bidiq@127.0.0.1:${port}/bidiq`)
    const askedAt = performance.now()
    await expect(unanswered.status()).rejects.toMatchObject(UNAVAILABLE)
    expect(performance.now() - askedAt).toBeLessThan(10_000)
    await unanswered.close()
    for (const socket of sockets) socket.destroy()
    mute.close()
  })

  test('may be busy for too long with what others do', async () => {
    const holder = await database.hold('SELECT pg_advisory_xact_lock(4713219205)')
    await expect(acervo.status()).rejects.toMatchObject(UNAVAILABLE)
    await holder.release()
    await expect(acervo.status()).resolves.toMatchObject({ rows: 0 })
  })
})
