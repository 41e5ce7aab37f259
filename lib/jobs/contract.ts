import { describe, expect, test } from 'vitest'
import { CancelledError, type Job, type JobHandler, type JobRunner } from './port.ts'

type Options = { concurrency: number; maxQueued: number }

const job = (searchId: string, versao = 1): Job => ({ searchId, versao })

/** Each adapter's test file calls this. */
export function describeJobRunner(
  name: string,
  createRunner: (handler: JobHandler, options: Options) => JobRunner,
) {
  describe(`${name} job runner`, () => {
    /** A handler that runs until it is let go or cancelled, and notes what happened. */
    function setUp(options: Options = { concurrency: 2, maxQueued: 2 }) {
      const notes: string[] = []
      const release = new Map<string, () => void>()
      const waiters = new Map<string, () => void>()
      const note = (text: string) => {
        notes.push(text)
        waiters.get(text)?.()
      }
      const runner = createRunner(async (searchId, signal) => {
        note(`start ${searchId}`)
        await new Promise<void>((resolve) => {
          release.set(searchId, resolve)
          if (signal.aborted) resolve()
          signal.addEventListener('abort', () => resolve())
        })
        note(`${signal.reason instanceof CancelledError ? 'cancelled' : 'end'} ${searchId}`)
      }, options)
      const seen = (text: string) =>
        notes.includes(text) ? Promise.resolve() : new Promise<void>((resolve) => waiters.set(text, resolve))
      return { runner, notes, release: (searchId: string) => release.get(searchId)?.(), seen }
    }

    test('runs a search once however often it is submitted', async () => {
      const { runner, notes, release, seen } = setUp()
      await Promise.all([runner.submit(job('a')), runner.submit(job('a'))])
      await seen('start a')
      await runner.submit(job('a'))
      release('a')
      await seen('end a')
      expect(notes).toEqual(['start a', 'end a'])
      await runner.close()
    })

    test('keeps to its concurrency and goes on with the oldest', async () => {
      const { runner, notes, release, seen } = setUp({ concurrency: 1, maxQueued: 5 })
      for (const id of ['a', 'b', 'c']) await runner.submit(job(id))
      await seen('start a')
      expect(notes).toEqual(['start a'])
      release('a')
      await seen('start b')
      release('b')
      await seen('start c')
      release('c')
      await seen('end c')
      await runner.close()
    })

    test('refuses more than it can queue', async () => {
      const { runner, seen } = setUp({ concurrency: 1, maxQueued: 1 })
      await runner.submit(job('a'))
      await seen('start a')
      await runner.submit(job('b'))
      await expect(runner.submit(job('c'))).rejects.toMatchObject({ code: 'rate_limited' })
      await runner.close()
    })

    test('cancels a running search and a queued one', async () => {
      const { runner, seen } = setUp({ concurrency: 1, maxQueued: 5 })
      await runner.submit(job('a'))
      await runner.submit(job('b'))
      await runner.cancel(job('b'))
      await seen('start a')
      await runner.cancel(job('a'))
      await seen('cancelled a')
      await seen('cancelled b')
      await runner.close()
    })

    test('runs the next version though the one before is not quite over', async () => {
      const { runner, notes, release, seen } = setUp()
      await runner.submit(job('a'))
      await seen('start a')
      notes.length = 0
      const again = seen('start a')
      await runner.submit(job('a', 2))
      await again
      release('a')
      await runner.close()
      expect(notes).toContain('start a')
    })

    test('says what it holds', async () => {
      const { runner, seen } = setUp({ concurrency: 1, maxQueued: 5 })
      await runner.submit(job('a'))
      await seen('start a')
      await runner.submit(job('b'))
      expect((await runner.held()).sort()).toEqual(['a', 'b'])
      expect(await runner.counts()).toEqual({ queued: 1, running: 1 })
      await runner.close()
    })

    test('lets what runs end when it closes, and takes no new job', async () => {
      const { runner, notes, release, seen } = setUp()
      await runner.submit(job('a'))
      await seen('start a')
      const closed = runner.close({ graceMs: 5_000 })
      release('a')
      await closed
      expect(notes).toEqual(['start a', 'end a'])
    })

    test('does recurring work until it is closed', async () => {
      const { runner } = setUp()
      let times = 0
      const twice = Promise.withResolvers<void>()
      runner.every('count', 50, async () => {
        if (++times === 2) twice.resolve()
        throw new Error('which changes nothing')
      })
      await twice.promise
      await runner.close()
    })

    test('does recurring work once at a time, and stops it at once when it closes', async () => {
      const { runner } = setUp()
      const begun = Promise.withResolvers<void>()
      let times = 0
      const reasons: unknown[] = []
      runner.every('slow', 30, async (signal) => {
        times++
        begun.resolve()
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        reasons.push(signal.reason)
      })
      await begun.promise
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(times).toBe(1)
      await runner.close()
      expect(reasons).toHaveLength(1)
    })

    test('cancelling what is not there does nothing', async () => {
      const { runner, notes } = setUp()
      await runner.cancel(job('nobody'))
      await runner.close()
      expect(notes).toEqual([])
    })
  })
}
