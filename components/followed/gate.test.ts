import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

test('so many at once and no more, in their order; one that fails gives its place to the next', async () => {
  const inTurn = createGate(2)
  const started: number[] = []
  const ends: PromiseWithResolvers<void>[] = []
  const tasks = [0, 1, 2, 3].map((at) =>
    inTurn(async () => {
      started.push(at)
      await (ends[at] = Promise.withResolvers<void>()).promise
    }).catch((error: Error) => error.message),
  )
  await Promise.resolve()
  expect(started).toEqual([0, 1])
  ends[1]!.reject(new Error('gone'))
  expect(await tasks[1]).toBe('gone')
  expect(started).toEqual([0, 1, 2])
  ends[0]!.resolve()
  ends[2]!.resolve()
  await tasks[0]
  await tasks[2]
  expect(started).toEqual([0, 1, 2, 3])
  ends[3]!.resolve()
  await tasks[3]
})
