import { expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { untilAvailable } from './until-available.ts'

const never = new AbortController().signal
const away = () => new AppError('store_unavailable', 'away')

test('waits for a store that is away, and says so once', async () => {
  let failures = 2
  let heard = 0
  const work = async () => {
    if (failures-- > 0) throw away()
    return 'done'
  }
  expect(await untilAvailable(work, { signal: never, onFailure: () => heard++ })).toBe('done')
  expect(heard).toBe(1)
})

test('lets other failures through, at once', async () => {
  let tries = 0
  const work = async () => {
    tries++
    throw new TypeError('bug')
  }
  await expect(untilAvailable(work, { signal: never })).rejects.toThrow(TypeError)
  expect(tries).toBe(1)
})

test('gives up after its time, with the failure', async () => {
  const work = () => Promise.reject(away())
  await expect(untilAvailable(work, { signal: never, forMs: 1 })).rejects.toMatchObject({
    code: 'store_unavailable',
  })
})

test('rejects with the reason of who leaves while it waits', async () => {
  const leaving = new AbortController()
  const waiting = untilAvailable(() => Promise.reject(away()), { signal: leaving.signal })
  const reason = new Error('leaving')
  leaving.abort(reason)
  await expect(waiting).rejects.toBe(reason)
})
