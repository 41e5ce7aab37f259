import { afterEach, describe, expect, test } from 'vitest'
import { hasRedis, testRedis } from '../redis/testing/redis.ts'
import { createBullJobs } from './bullmq.ts'
import { describeJobRunner } from './contract.ts'
import { CancelledError, HandedOverError, type Job, type JobHandler, type JobRunner } from './port.ts'

const job: Job = { searchId: 'a', versao: 1 }

describe.skipIf(!hasRedis)('with a real server', () => {
  const open: (() => Promise<void>)[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()))
  })

  /** One more replica on the queue of `prefix`. */
  function replica(handler: JobHandler, options: Partial<Parameters<typeof createBullJobs>[2]> = {}) {
    const clients = testRedis()
    const runner = createBullJobs(handler, clients, {
      prefix: `bidiq:test:${crypto.randomUUID()}`,
      onAbandoned: async () => {},
      onError: () => {},
      lockMs: 1_000,
      stalledMs: 300,
      ...options,
    })
    open.push(async () => {
      await Promise.race([runner.close(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())])
      await clients.close()
    })
    return { runner, clients }
  }

  describeJobRunner('bullmq', (handler, options) => replica(handler, options).runner)

  /** Two replicas on one queue; each notes what it runs, until it is let go or aborted. */
  function pair() {
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    const notes: string[] = []
    const release = Promise.withResolvers<void>()
    const handlerOf =
      (name: string): JobHandler =>
      async (_, signal) => {
        notes.push(`${name} begins`)
        await Promise.race([
          release.promise,
          new Promise((resolve) => (signal.aborted ? resolve(0) : signal.addEventListener('abort', resolve))),
        ])
        const reason = signal.reason as unknown
        if (reason instanceof CancelledError) notes.push(`${name} is cancelled`)
        if (reason instanceof HandedOverError) notes.push(`${name} hands over`)
      }
    const one = replica(handlerOf('one'), { prefix })
    const add = () => replica(handlerOf('two'), { prefix })
    return { prefix, notes, one, add, release: () => release.resolve() }
  }

  test('two replicas do recurring work one at a time; one that stops leaves it to the other', async () => {
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    const notes: string[] = []
    let atOnce = 0
    const workOf = (name: string) => async (signal: AbortSignal) => {
      notes.push(`${name} begins`)
      expect(++atOnce).toBe(1)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      atOnce--
    }
    const replicas = ['one', 'two'].map((name) => {
      const { runner } = replica(async () => {}, { prefix })
      runner.every('warm', 100, workOf(name))
      return { name, runner }
    })
    await expect.poll(() => notes, { timeout: 8_000 }).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(notes, 'five times were left out').toHaveLength(1)
    const first = replicas.find(({ name }) => notes[0] === `${name} begins`)!
    await first.runner.close()
    await expect.poll(() => notes, { timeout: 8_000 }).toHaveLength(2)
    expect(notes[1]).not.toBe(notes[0])
  })

  test('recurring work of a replica that died is taken over', async () => {
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    const notes: string[] = []
    const dying = replica(async () => {}, { prefix })
    const lost = Promise.withResolvers<void>()
    dying.runner.every('warm', 100, async (signal) => {
      notes.push('one')
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      lost.resolve()
    })
    await expect.poll(() => notes, { timeout: 8_000 }).toEqual(['one'])
    replica(async () => {}, { prefix }).runner.every('warm', 100, async () => void notes.push('two'))
    await dying.clients.close()
    await lost.promise
    await expect.poll(() => notes, { timeout: 8_000 }).toContain('two')
  })

  const begun = (notes: string[], text: string) =>
    expect.poll(() => notes, { timeout: 8_000 }).toContain(text)

  test('another replica goes on with the job of one that died', async () => {
    const { notes, one, add, release } = pair()
    await one.runner.submit(job)
    await begun(notes, 'one begins')
    add()
    await one.clients.close()
    await begun(notes, 'two begins')
    release()
  })

  test('a replica that stops hands its job over at once', async () => {
    const { notes, one, add, release } = pair()
    await one.runner.submit(job)
    await begun(notes, 'one begins')
    add()
    await one.runner.close({ graceMs: 0 })
    await begun(notes, 'two begins')
    expect(notes.slice(0, 2)).toEqual(['one begins', 'one hands over'])
    release()
  })

  test('any replica cancels what another runs', async () => {
    const { notes, one, add } = pair()
    await one.runner.submit(job)
    await begun(notes, 'one begins')
    await add().runner.cancel(job)
    await begun(notes, 'one is cancelled')
  })

  test('a cancel that was called out while the runner was away reaches it when it is back', async () => {
    const { prefix, notes, one, add } = pair()
    await one.runner.submit(job)
    await begun(notes, 'one begins')
    await one.clients.subscriber.unsubscribe(`${prefix}:cancel`)
    await add().runner.cancel(job)
    one.clients.subscriber.disconnect(true)
    await begun(notes, 'one is cancelled')
  })

  test('a job whose runners died too often is told as abandoned', async () => {
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    const abandoned: Job[] = []
    const dying: JobRunner[] = []
    for (let n = 0; n < 12 && abandoned.length === 0; n++) {
      let begins = () => {}
      const began = new Promise<void>((resolve) => (begins = resolve))
      const handler = async () => {
        begins()
        await new Promise(() => {})
      }
      const onAbandoned = async (given: Job) => {
        abandoned.push(given)
        begins()
      }
      const { runner, clients } = replica(handler, { prefix, onAbandoned, lockMs: 200, stalledMs: 100 })
      dying.push(runner)
      if (n === 0) await runner.submit(job)
      await began
      await clients.close()
    }
    expect(abandoned).toEqual([job])
  })

  test('recurring work is done by one replica at a time', async () => {
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    let times = 0
    const work = async () => void times++
    const runners = [1, 2, 3].map(() => replica(async () => {}, { prefix }).runner)
    for (const runner of runners) runner.every('count', 200, work)
    const startedAt = performance.now()
    await expect.poll(() => times, { timeout: 5_000 }).toBeGreaterThanOrEqual(5)
    expect(times).toBeLessThanOrEqual(Math.ceil((performance.now() - startedAt) / 200) + 1)
  })

  test('recurring work that Redis forgot without a word is told again', async () => {
    const prefix = `bidiq:test:${crypto.randomUUID()}`
    let times = 0
    const { runner, clients } = replica(async () => {}, { prefix, checkMs: 200 })
    runner.every('count', 100, async () => void times++)
    await expect.poll(() => times, { timeout: 5_000 }).toBeGreaterThan(0)
    const keys = await clients.commands.keys(`${prefix}:*`)
    await clients.commands.del(...keys)
    const before = times
    await expect.poll(() => times, { timeout: 8_000 }).toBeGreaterThan(before + 3)
  })

  test('a queue out of reach is said to be so, soon', async () => {
    const { runner, clients } = replica(async () => {})
    clients.commands.disconnect()
    await expect(runner.submit(job)).rejects.toMatchObject({ code: 'store_unavailable' })
  })
})
