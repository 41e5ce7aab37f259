import { expect, test } from 'vitest'
import { createPool } from './pool.ts'

test('runs so many at once, the others in the order they came', async () => {
  const pool = createPool(2)
  const started: number[] = []
  const tasks = Array.from({ length: 5 }, () => Promise.withResolvers<void>())
  const all = tasks.map(({ promise }, index) => pool.run(() => (started.push(index), promise)))
  const settled = () => new Promise((resolve) => setImmediate(resolve))

  await settled()
  expect(started).toEqual([0, 1])
  tasks[1]?.reject(new Error('one failed'))
  await expect(all[1]).rejects.toThrow('one failed')
  await settled()
  expect(started).toEqual([0, 1, 2])
  for (const { resolve } of tasks) resolve()
  await Promise.all(all.filter((_, index) => index !== 1))
  expect(started).toEqual([0, 1, 2, 3, 4])
})

test('whoever gives up waiting leaves the line', async () => {
  const pool = createPool(1)
  const first = Promise.withResolvers<void>()
  const busy = pool.run(() => first.promise)
  const giveUp = new AbortController()
  const waiting = pool.run(() => Promise.reject(new Error('must not run')), giveUp.signal)
  const last = pool.run(async () => 'ran')
  giveUp.abort(new Error('gave up'))
  await expect(waiting).rejects.toThrow('gave up')
  first.resolve()
  await busy
  expect(await last).toBe('ran')
  await expect(pool.run(async () => 1, giveUp.signal)).rejects.toThrow('gave up')
})
