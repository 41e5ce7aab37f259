import { expect, test } from 'vitest'
import { createPool, type Place } from './pool.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Puts tasks in line that end when told to, and says which were started. */
function line(size: number, options?: Parameters<typeof createPool>[1]) {
  const pool = createPool(size, options)
  const started: string[] = []
  return {
    pool,
    started,
    ask(name: string, place?: Place, signal?: AbortSignal) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const done = pool.run(() => (started.push(name), promise), signal, place)
      done.catch(() => {})
      return {
        done,
        async end(error?: Error) {
          if (error) reject(error)
          else resolve()
          await done.catch(() => {})
          await settled()
        },
      }
    },
  }
}

test('runs so many at once, the others in the order they came', async () => {
  const { ask, started } = line(2)
  const tasks = ['a', 'b', 'c', 'd', 'e'].map((name) => ask(name))
  await settled()
  expect(started).toEqual(['a', 'b'])
  await tasks[1]!.end(new Error('one failed'))
  await expect(tasks[1]!.done).rejects.toThrow('one failed')
  expect(started).toEqual(['a', 'b', 'c'])
  for (const task of tasks) await task.end()
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('whoever gives up waiting leaves the line', async () => {
  const { ask, started, pool } = line(1)
  const giveUp = new AbortController()
  const first = ask('first')
  const waiting = ask('waiting', {}, giveUp.signal)
  const last = ask('last')
  giveUp.abort(new Error('gave up'))
  await expect(waiting.done).rejects.toThrow('gave up')
  await first.end()
  await last.end()
  expect(started).toEqual(['first', 'last'])
  await expect(ask('late', {}, giveUp.signal).done).rejects.toThrow('gave up')
  expect(pool.status()).toEqual({ running: 0, waiting: 0 })
})

test('giving up a place that was taken leaves it to the task to end', async () => {
  const { ask, pool } = line(1)
  const giveUp = new AbortController()
  const task = ask('a', {}, giveUp.signal)
  await settled()
  giveUp.abort()
  expect(pool.status()).toEqual({ running: 1, waiting: 0 })
  await task.end()
  expect(pool.status()).toEqual({ running: 0, waiting: 0 })
})

test('large work leaves a place to what is soon done', async () => {
  const { ask, started } = line(2)
  const [first] = ['large 1', 'large 2'].map((name) => ask(name, { large: true }))
  ask('small 1')
  await settled()
  expect(started).toEqual(['large 1', 'small 1'])
  await first!.end()
  expect(started).toEqual(['large 1', 'small 1', 'large 2'])
})

test('where there is one place only, large work takes it', async () => {
  const { ask, started } = line(1)
  const first = ask('large', { large: true })
  ask('small')
  await settled()
  expect(started).toEqual(['large'])
  await first.end()
  expect(started).toEqual(['large', 'small'])
})

test('who asks for many lets others pass', async () => {
  const { ask, started } = line(2)
  const many = [1, 2, 3, 4].map((n) => ask(`greedy ${n}`, { owner: 'greedy' }))
  ask('other', { owner: 'other' })
  await many[0]!.end()
  await many[1]!.end()
  expect(started).toEqual(['greedy 1', 'greedy 2', 'other', 'greedy 3'])
})

test('says how many are ahead', async () => {
  const { ask } = line(1)
  const seen: number[] = []
  const [first, second] = [ask('first'), ask('second')]
  const third = ask('third', { onAhead: (ahead) => seen.push(ahead) })
  await first.end()
  await second.end()
  await third.end()
  expect(seen).toEqual([2, 1, 0])
})

test('turns away who would wait too long, and says when to come back', async () => {
  const { ask, pool } = line(1, { maxWaiting: 2 })
  const tasks = ['a', 'b', 'c'].map((name) => ask(name))
  await expect(ask('d').done).rejects.toMatchObject({ code: 'store_unavailable', retryAfter: 15 })
  expect(pool.status()).toEqual({ running: 1, waiting: 2 })
  await tasks[0]!.end()
  expect(pool.status()).toEqual({ running: 1, waiting: 1 })
  await tasks[1]!.end()
  await tasks[2]!.end()
  await ask('e').end()
})
