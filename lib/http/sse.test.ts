import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LoggedEvent } from '../search/events.ts'
import { sseResponse } from './sse.ts'

const event = (n: number, message = 'm'): LoggedEvent => ({
  id: `1-${n}`,
  event: { type: 'started', message, versao: 1 },
})

/** Events pushed by hand, that end when told to or when the reader closes. */
function createEvents() {
  const queue: LoggedEvent[] = []
  let wake = () => {}
  let isEnded = false
  let failure: Error | undefined
  const seen = { closed: undefined as AbortSignal | undefined, isLeft: false }
  async function* open(closed: AbortSignal): AsyncGenerator<LoggedEvent> {
    seen.closed = closed
    closed.addEventListener('abort', () => wake())
    try {
      for (;;) {
        while (queue.length > 0 && !closed.aborted) yield queue.shift()!
        if (failure) throw failure
        if (isEnded || closed.aborted) return
        await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      seen.isLeft = true
    }
  }
  const change = (what: () => void) => {
    what()
    wake()
  }
  return {
    open,
    seen,
    push: (...events: LoggedEvent[]) => change(() => queue.push(...events)),
    end: () => change(() => (isEnded = true)),
    fail: (error: Error) => change(() => (failure = error)),
  }
}

const decoder = new TextDecoder()
const request = (signal?: AbortSignal) => new Request('http://localhost/', { signal })

function open(signal?: AbortSignal) {
  const events = createEvents()
  const response = sseResponse(request(signal), events.open)
  const reader = response.body!.getReader()
  const text = async () => {
    const { value, done } = await reader.read()
    return done ? undefined : decoder.decode(value)
  }
  return { ...events, response, reader, text }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
/** Lets promises that are ready go on. */
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('a viewer', () => {
  test('gets the headers and a first sign of life at once, before any event', async () => {
    const { response, text } = open()
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(await text()).toMatch(/^retry: [12]\d{3}\n:\n\n$/)
  })

  test('gets each event as one line of JSON with its id, and the end', async () => {
    const { text, push, end, seen } = open()
    await text()
    push(event(1, 'uma\nlinha'))
    expect(await text()).toBe(`id: 1-1\ndata: ${JSON.stringify(event(1, 'uma\nlinha').event)}\n\n`)
    end()
    expect(await text()).toBeUndefined()
    await settle()
    expect(seen.closed!.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('hears a heartbeat every 15 seconds, and none after the end', async () => {
    const { text, end } = open()
    await text()
    for (let beat = 0; beat < 3; beat++) {
      await vi.advanceTimersByTimeAsync(14_999)
      const next = text()
      await vi.advanceTimersByTimeAsync(1)
      expect(await next).toBe(':\n\n')
    }
    end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await text()).toBeUndefined()
  })

  test('hears of a failure as a broken stream, so that it comes back', async () => {
    const { text, fail } = open()
    await text()
    fail(new Error('log lost'))
    await expect(text()).rejects.toThrow('log lost')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a viewer that leaves', () => {
  test('by cancelling: reading stops and nothing is left behind', async () => {
    const { reader, text, seen, push } = open()
    await text()
    await reader.cancel()
    await settle()
    expect(seen).toMatchObject({ isLeft: true, closed: { aborted: true } })
    push(event(1))
    await settle()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('by its request ending', async () => {
    const leaving = new AbortController()
    const { text, seen } = open(leaving.signal)
    await text()
    leaving.abort()
    await settle()
    expect(seen.isLeft).toBe(true)
    expect(await text()).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('before the start: nothing is sent and nothing keeps on reading', async () => {
    const { text, seen, push } = open(AbortSignal.abort())
    push(event(1))
    expect(await text()).toBeUndefined()
    expect(seen).toMatchObject({ isLeft: true, closed: { aborted: true } })
  })

  // Known bug: the heartbeat of a client that left before the start is never cleared.
  test('before the start: no heartbeat is left behind', async () => {
    open(AbortSignal.abort())
    await settle()
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('a slow viewer is cut when it is a quarter of a megabyte behind, with what it was sent', async () => {
  const { text, push, seen } = open()
  const large = 'x'.repeat(25_000)
  for (let n = 1; n <= 20; n++) push(event(n, large))
  await settle()
  expect(seen.closed!.aborted).toBe(true)
  expect(seen.isLeft).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
  const ids: string[] = []
  for (let chunk = await text(); chunk !== undefined; chunk = await text())
    ids.push(/^id: 1-(\d+)/.exec(chunk)?.[1] ?? 'start')
  expect(ids).toEqual(['start', ...Array.from({ length: ids.length - 1 }, (_, index) => String(index + 1))])
  expect(ids.length).toBeGreaterThan(10)
  expect(ids.length).toBeLessThan(14)
})
