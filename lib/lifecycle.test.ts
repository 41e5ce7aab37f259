import { expect, test } from 'vitest'
import { createLifecycle } from './lifecycle.ts'

test('begins, is ready, drains, and never goes back', () => {
  const lifecycle = createLifecycle()
  expect(lifecycle.phase()).toBe('starting')
  lifecycle.admit()
  lifecycle.started()
  expect(lifecycle.phase()).toBe('ready')
  lifecycle.drain()
  lifecycle.started()
  expect(lifecycle.phase()).toBe('draining')
  expect(() => lifecycle.admit()).toThrow(expect.objectContaining({ code: 'store_unavailable' }))
})

test('is idle when the last answer is out', async () => {
  const lifecycle = createLifecycle()
  await lifecycle.idle(5_000)
  const [one, other] = [lifecycle.begin(), lifecycle.begin()]
  let isIdle = false
  const idle = lifecycle.idle(5_000).then(() => (isIdle = true))
  one()
  one()
  await Promise.resolve()
  expect(isIdle).toBe(false)
  other()
  await idle
})

test('does not wait for ever', async () => {
  const lifecycle = createLifecycle()
  lifecycle.begin()
  await lifecycle.idle(10)
})

test('a body counts until it is read, or left', async () => {
  const lifecycle = createLifecycle()
  const bytes = () => new Response('conteúdo').body!
  const [read, left] = [lifecycle.track(bytes()), lifecycle.track(bytes())]
  const idle = lifecycle.idle(5_000)
  expect(await new Response(read).text()).toBe('conteúdo')
  await left.cancel()
  await idle
})

test('a body that breaks counts no more', async () => {
  const lifecycle = createLifecycle()
  const broken = new ReadableStream<Uint8Array>({ pull: (stream) => stream.error(new Error('disk')) })
  const tracked = lifecycle.track(broken)
  await expect(new Response(tracked).text()).rejects.toThrow('disk')
  await lifecycle.idle(60_000)
})
