import { expect, test } from 'vitest'
import { createHealth } from './health.ts'

test('tells what works, what does not and why, and what was wrong before', async () => {
  let works = false
  const health = createHealth({
    redis: async () => {
      if (!works) throw new Error('connection refused')
    },
    acervo: async () => {},
  })
  expect(await health.check()).toEqual({
    acervo: { ok: true },
    redis: { ok: false, lastError: 'connection refused', lastErrorAt: expect.any(String) },
  })
  works = true
  expect(await health.check()).toMatchObject({ redis: { ok: true, lastError: 'connection refused' } })
})

test('does not wait for what never answers', async () => {
  const health = createHealth({ acervo: () => new Promise(() => {}) })
  expect(await health.check()).toMatchObject({ acervo: { ok: false, lastError: 'no answer in 2500 ms' } })
})
