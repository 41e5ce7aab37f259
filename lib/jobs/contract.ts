import { describe, expect, test } from 'vitest'
import { CancelledError, type JobHandler, type JobRunner } from './port.ts'

type Options = { concurrency: number; maxQueued: number }

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
      await Promise.all([runner.submit('a'), runner.submit('a')])
      await seen('start a')
      await runner.submit('a')
      release('a')
      await seen('end a')
      expect(notes).toEqual(['start a', 'end a'])
      await runner.close()
    })

    test('keeps to its concurrency and goes on with the oldest', async () => {
      const { runner, notes, release, seen } = setUp({ concurrency: 1, maxQueued: 5 })
      for (const id of ['a', 'b', 'c']) await runner.submit(id)
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
      await runner.submit('a')
      await seen('start a')
      await runner.submit('b')
      await expect(runner.submit('c')).rejects.toMatchObject({ code: 'rate_limited' })
      await runner.close()
    })

    test('cancels a running search and a queued one', async () => {
      const { runner, seen } = setUp({ concurrency: 1, maxQueued: 5 })
      await runner.submit('a')
      await runner.submit('b')
      await runner.cancel('b')
      await seen('start a')
      await runner.cancel('a')
      await seen('cancelled a')
      await seen('cancelled b')
      await runner.close()
    })

    test('cancelling what is not there does nothing', async () => {
      const { runner, notes } = setUp()
      await runner.cancel('nobody')
      await runner.close()
      expect(notes).toEqual([])
    })
  })
}
