import { afterAll, describe, expect, test } from 'vitest'
import { hasRedis, testRedis } from '../redis/testing/redis.ts'
import { SourceError } from '../search/ports.ts'
import { createSharedSweeps, GaveWayError } from '../search/shared-sweeps.ts'
import type { PagesSeen } from '../search/sweep.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { createLeasedSweeps } from './redis.ts'

describe.skipIf(!hasRedis)('with a real server', () => {
  const open: { close(): Promise<void> }[] = []
  afterAll(() => Promise.all(open.map((clients) => clients.close())))

  /** Replicas that share an acervo; `readings` are those begun, each ended by hand. */
  function replicas(count: number, scope = crypto.randomUUID()) {
    const readings: (PromiseWithResolvers<Sweep[]> & {
      onPage: (pages: PagesSeen) => void
      signal: AbortSignal
    })[] = []
    const begun = (n: number) => expect.poll(() => readings.length, { timeout: 5_000 }).toBe(n)
    const make = () => {
      const clients = testRedis()
      open.push(clients)
      const sweeps = createLeasedSweeps(clients.commands, createSharedSweeps<Sweep[]>(), {
        scope: async () => scope,
        leaseMs: 600,
        pollMs: 30,
      })
      const join = (signal = new AbortController().signal, background = false) => {
        const seen: PagesSeen[] = []
        const end = sweeps.join('busca SP', {
          signal,
          background,
          onPage: (pages) => seen.push(pages),
          start(own, onPage) {
            const reading = { ...Promise.withResolvers<Sweep[]>(), onPage, signal: own }
            readings.push(reading)
            return reading.promise
          },
        })
        end.catch(() => {})
        return { end, seen }
      }
      return { clients, join }
    }
    return { readings, begun, replicas: Array.from({ length: count }, make) }
  }

  const whole = [{ id: 1, complete: true }] as Sweep[]
  const partial = [{ id: 1, complete: false }] as Sweep[]

  test('one reads, the others hear how far it is and get the same', async () => {
    const { readings, begun, replicas: three } = replicas(3)
    const joined = three.map(({ join }) => join())
    await begun(1)
    readings[0]!.onPage({ pagesRead: 1, pagesKnown: 3 })
    await expect.poll(() => joined.map(({ seen }) => seen.at(-1)?.pagesRead)).toEqual([1, 1, 1])
    readings[0]!.resolve(whole)
    expect(await Promise.all(joined.map(({ end }) => end))).toEqual([whole, whole, whole])
    expect(await three[1]!.join().end, 'one who planned before and came after').toEqual(whole)
    expect(readings).toHaveLength(1)
  })

  test('the background of one replica gives way to a search of another, and joins one', async () => {
    const { readings, begun, replicas: two } = replicas(2)
    const [one, other] = two as [(typeof two)[0], (typeof two)[0]]
    const never = new AbortController().signal
    const background = one.join(never, true)
    await begun(1)
    readings[0]!.signal.addEventListener('abort', () => readings[0]!.reject(readings[0]!.signal.reason))
    const search = other.join()
    await begun(2)
    await expect(background.end).rejects.toThrow(GaveWayError)
    const follower = one.join(never, true)
    readings[1]!.resolve(whole)
    expect(await Promise.all([search.end, follower.end])).toEqual([whole, whole])
    expect(readings).toHaveLength(2)
  })

  test('acervos apart read apart', async () => {
    const [a, b] = [replicas(1), replicas(1)]
    a.replicas[0]!.join()
    b.replicas[0]!.join()
    await a.begun(1)
    await b.begun(1)
  })

  test('a failure is that of all who waited, and of nobody who comes later', async () => {
    const { readings, begun, replicas: two } = replicas(2)
    const joined = two.map(({ join }) => join())
    await begun(1)
    // Both must be waiting before it fails.
    readings[0]!.onPage({ pagesRead: 1, pagesKnown: 3 })
    await expect.poll(() => joined.every(({ seen }) => seen.length > 0)).toBe(true)
    readings[0]!.reject(new SourceError('busca', 'unavailable', 'down'))
    for (const { end } of joined) await expect(end).rejects.toMatchObject({ reason: 'unavailable' })
    two[1]!.join()
    await begun(2)
  })

  test('an outcome that is not whole answers those who waited, not those who ask again', async () => {
    const { readings, begun, replicas: two } = replicas(2)
    const joined = two.map(({ join }) => join())
    await begun(1)
    readings[0]!.onPage({ pagesRead: 1, pagesKnown: 3 })
    await expect.poll(() => joined.every(({ seen }) => seen.length > 0)).toBe(true)
    readings[0]!.resolve(partial)
    expect(await Promise.all(joined.map(({ end }) => end))).toEqual([partial, partial])
    two[1]!.join()
    await begun(2)
  })

  test('a reader that dies is replaced', async () => {
    const { readings, begun, replicas: two } = replicas(2)
    two[0]!.join()
    await begun(1)
    const { end } = two[1]!.join()
    await two[0]!.clients.close()
    await begun(2)
    readings[1]!.resolve(whole)
    expect(await end).toEqual(whole)
  })

  test('a reader whose run leaves lets another begin at once', async () => {
    const { readings, begun, replicas: two } = replicas(2)
    const leaving = new AbortController()
    two[0]!.join(leaving.signal)
    await begun(1)
    two[1]!.join()
    readings[0]!.signal.addEventListener('abort', () => readings[0]!.reject(new Error('left')))
    leaving.abort()
    await begun(2)
  })

  test('without Redis each reads for itself', async () => {
    const { begun, replicas: two } = replicas(2)
    for (const { clients } of two) clients.commands.disconnect()
    for (const { join } of two) join()
    await begun(2)
  })
})
