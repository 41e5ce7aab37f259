import { expect, test } from 'vitest'
import { createBreaker } from './breaker.ts'
import { createManualClock } from './test-support.ts'

const never = new AbortController().signal

function open() {
  const clock = createManualClock()
  const changes: string[] = []
  const breaker = createBreaker({
    strikes: 3,
    burstMs: 8_000,
    coolDownMs: 30_000,
    clock,
    refusal: () => new Error('open'),
    onChange: (state) => changes.push(state),
  })
  const fail = async (weight = 1) => (await breaker.enter(never)).failed(weight, true)
  return { clock, changes, breaker, fail }
}

test('opens after failures in a row; a success starts the count again', async () => {
  const { breaker, fail, changes } = open()
  await fail(2)
  ;(await breaker.enter(never)).ok()
  await fail(2)
  expect(breaker.state()).toBe('closed')
  await fail()
  expect(breaker.state()).toBe('open')
  await expect(breaker.enter(never)).rejects.toThrow('open')
  expect(changes).toEqual(['open'])
})

test('a burst of failures is ridden out, a longer row is not', async () => {
  const { breaker, clock } = open()
  const fail = async () => (await breaker.enter(never)).failed(1)
  expect([await fail(), await fail(), await fail()]).toEqual([false, false, true])
  clock.advance(7_999)
  expect(await fail()).toBe(true)
  expect(breaker.state()).toBe('closed')
  clock.advance(1)
  await fail()
  expect(breaker.state()).toBe('open')
})

test('after the cool-down one tries, and the others share its luck', async () => {
  const { breaker, clock, fail, changes } = open()
  await fail(3)
  clock.advance(30_000)
  expect(breaker.state()).toBe('half-open')

  const probe = await breaker.enter(never)
  const other = breaker.enter(never)
  probe.failed(1)
  await expect(other).rejects.toThrow('open')
  expect(breaker.state()).toBe('open')

  clock.advance(30_000)
  const second = await breaker.enter(never)
  const waiting = breaker.enter(never)
  second.ok()
  await expect(waiting).resolves.toBeDefined()
  expect(breaker.state()).toBe('closed')
  expect(changes).toEqual(['open', 'open', 'closed'])
})

test('a probe that was never sent leaves its place to the next', async () => {
  const { breaker, clock, fail } = open()
  await fail(3)
  clock.advance(30_000)
  const probe = await breaker.enter(never)
  const next = breaker.enter(never)
  probe.unused()
  ;(await next).ok()
  expect(breaker.state()).toBe('closed')
})

test('who waits for the probe can leave', async () => {
  const { breaker, clock, fail } = open()
  await fail(3)
  clock.advance(30_000)
  await breaker.enter(never)
  const leaving = new AbortController()
  const waiting = breaker.enter(leaving.signal)
  leaving.abort(new Error('gone'))
  await expect(waiting).rejects.toThrow('gone')
})
