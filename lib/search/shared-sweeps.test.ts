import { describe, expect, test } from 'vitest'
import { createSharedSweeps, GaveWayError } from './shared-sweeps.ts'
import type { PagesSeen } from './sweep.ts'

type Reading = {
  signal: AbortSignal
  onPage: (pages: PagesSeen) => void
  resolve: (value: string) => void
  reject: (error: unknown) => void
}

/** Readings under way, by order of start, each ended by hand. */
function open() {
  const shared = createSharedSweeps<string>()
  const readings: Reading[] = []
  const join = (key: string, signal = new AbortController().signal, background = false) => {
    const seen: PagesSeen[] = []
    const end = shared.join(key, {
      signal,
      background,
      onPage: (pages) => seen.push(pages),
      start: (ownSignal, onPage) => {
        const { promise, resolve, reject } = Promise.withResolvers<string>()
        readings.push({ signal: ownSignal, onPage, resolve, reject })
        return promise
      },
    })
    end.catch(() => {})
    return { end, seen }
  }
  return { join, readings }
}
const page = (pagesRead: number): PagesSeen => ({ pagesRead, pagesKnown: 9 })

describe('one reading for all who need it at once', () => {
  test('is begun once, heard by each and ends for each', async () => {
    const { join, readings } = open()
    const [a, b] = [join('SP'), join('SP')]
    expect(readings).toHaveLength(1)
    readings[0]!.onPage(page(1))
    readings[0]!.resolve('read')
    expect(await Promise.all([a.end, b.end])).toEqual(['read', 'read'])
    expect(a.seen).toEqual([page(1)])
    expect(b.seen).toEqual([page(1)])
  })

  test('another key is another reading', () => {
    const { join, readings } = open()
    join('SP')
    join('RJ')
    expect(readings).toHaveLength(2)
  })

  test('whoever comes late hears the latest at once, and only that', () => {
    const { join, readings } = open()
    join('SP')
    readings[0]!.onPage(page(1))
    readings[0]!.onPage(page(2))
    const late = join('SP')
    expect(late.seen).toEqual([page(2)])
    readings[0]!.onPage(page(3))
    expect(late.seen).toEqual([page(2), page(3)])
  })

  test('after it ended, well or badly, the next is a new one', async () => {
    const { join, readings } = open()
    const first = join('SP')
    readings[0]!.resolve('one')
    await first.end
    const second = join('SP')
    readings[1]!.reject(new Error('down'))
    await expect(second.end).rejects.toThrow('down')
    join('SP')
    expect(readings).toHaveLength(3)
  })

  test('its failure is the failure of each', async () => {
    const { join, readings } = open()
    const both = [join('SP'), join('SP')]
    readings[0]!.reject(new Error('down'))
    for (const { end } of both) await expect(end).rejects.toThrow('down')
  })
})

describe('leaving', () => {
  test('one who leaves gets the reason and hears no more; the other goes on', async () => {
    const { join, readings } = open()
    const leaving = new AbortController()
    const [gone, stays] = [join('SP', leaving.signal), join('SP')]
    const reason = new Error('cancelled')
    leaving.abort(reason)
    await expect(gone.end).rejects.toBe(reason)
    expect(readings[0]!.signal.aborted).toBe(false)
    readings[0]!.onPage(page(1))
    expect(gone.seen).toEqual([])
    readings[0]!.resolve('read')
    expect(await stays.end).toBe('read')
  })

  test('when the last one leaves, the reading is aborted, and who comes then begins anew', async () => {
    const { join, readings } = open()
    const [one, two] = [new AbortController(), new AbortController()]
    const ends = [join('SP', one.signal).end, join('SP', two.signal).end]
    one.abort()
    two.abort()
    await Promise.allSettled(ends)
    expect(readings[0]!.signal.aborted).toBe(true)
    const next = join('SP')
    expect(readings).toHaveLength(2)
    readings[0]!.reject(readings[0]!.signal.reason)
    await Promise.resolve()
    join('SP')
    expect(readings, 'the end of the old one does not end the new one').toHaveLength(2)
    readings[1]!.resolve('read')
    expect(await next.end).toBe('read')
  })

  test('in the background it gives way to whoever needs it, who begins when it has stopped', async () => {
    const { join, readings } = open()
    const never = new AbortController().signal
    const background = join('SP', never, true)
    const other = join('RJ', never, true)
    const search = join('SP')
    const second = join('SP')
    expect(readings[0]!.signal.reason).toBeInstanceOf(GaveWayError)
    expect(readings[1]!.signal.aborted, 'another window goes on').toBe(false)
    expect(readings, 'two never read one window').toHaveLength(2)
    readings[0]!.reject(readings[0]!.signal.reason)
    await expect(background.end).rejects.toThrow(GaveWayError)
    await expect.poll(() => readings).toHaveLength(3)
    readings[2]!.resolve('read')
    expect(await Promise.all([search.end, second.end])).toEqual(['read', 'read'])
    readings[1]!.resolve('read too')
    expect(await other.end).toBe('read too')
  })

  test('who does not say that it can wait cannot', async () => {
    const shared = createSharedSweeps<string>()
    const signals: AbortSignal[] = []
    const options = {
      signal: new AbortController().signal,
      onPage: () => {},
      start: (signal: AbortSignal) => {
        signals.push(signal)
        return Promise.resolve('read')
      },
    }
    const background = shared.join('SP', { ...options, background: true })
    expect(await shared.join('SP', options)).toBe('read')
    expect(signals.map(({ reason }) => reason instanceof GaveWayError)).toEqual([true, false])
    await background
  })

  test('the background joins what a search reads', async () => {
    const { join, readings } = open()
    const search = join('SP')
    const background = join('SP', new AbortController().signal, true)
    expect(readings).toHaveLength(1)
    readings[0]!.resolve('read')
    expect(await Promise.all([search.end, background.end])).toEqual(['read', 'read'])
  })

  test('who has left already begins nothing', async () => {
    const { join, readings } = open()
    await expect(join('SP', AbortSignal.abort(new Error('gone'))).end).rejects.toThrow('gone')
    expect(readings).toEqual([])
  })
})
