import { expect, test } from 'vitest'
import { createSharedWork } from './shared-work.ts'

/** Work that is told when to end, and how often it began. */
function openWork() {
  const shared = createSharedWork<string, number>()
  const begun: { signal: AbortSignal; tell: (n: number) => void; end: PromiseWithResolvers<string> }[] = []
  const join = (signal?: AbortSignal, onTold?: (n: number) => void) =>
    shared.join('key', {
      signal,
      onTold,
      start(given, tell) {
        const end = Promise.withResolvers<string>()
        begun.push({ signal: given, tell, end })
        return end.promise
      },
    })
  return { shared, begun, join }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('is done once for all who wait, who hear how far it has come', async () => {
  const { begun, join, shared } = openWork()
  const heard: string[] = []
  const one = join(undefined, (n) => heard.push(`one ${n}`))
  await turn()
  begun[0]!.tell(1)
  const other = join(undefined, (n) => heard.push(`other ${n}`))
  begun[0]!.tell(2)
  expect(shared.latest('key')).toBe(2)
  begun[0]!.end.resolve('made')
  expect(await Promise.all([one, other])).toEqual(['made', 'made'])
  expect(heard).toEqual(['one 1', 'other 1', 'one 2', 'other 2'])
  expect(begun).toHaveLength(1)
  expect(shared.latest('key')).toBeUndefined()
})

test('goes on when one leaves, and stops when the last has left', async () => {
  const { begun, join } = openWork()
  const [first, last] = [new AbortController(), new AbortController()]
  const [one, other] = [join(first.signal), join(last.signal)]
  await turn()
  first.abort(new Error('closed the page'))
  await expect(one).rejects.toThrow('closed the page')
  expect(begun[0]!.signal.aborted).toBe(false)
  last.abort(new Error('cancelled'))
  await expect(other).rejects.toThrow('cancelled')
  expect(begun[0]!.signal.aborted).toBe(true)
})

test('begins anew for who comes after the last has left, and not before all is cleared away', async () => {
  const { begun, join } = openWork()
  const leaving = new AbortController()
  const left = join(leaving.signal)
  await turn()
  leaving.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  const late = join()
  await turn()
  expect(begun).toHaveLength(1)
  begun[0]!.end.reject(begun[0]!.signal.reason)
  await turn()
  expect(begun).toHaveLength(2)
  begun[1]!.end.resolve('made')
  expect(await late).toBe('made')
})

test('that nobody waited for does not even begin', async () => {
  const { begun, join } = openWork()
  const [first, second] = [new AbortController(), new AbortController()]
  const one = join(first.signal)
  await turn()
  first.abort(new Error('left'))
  const two = join(second.signal)
  second.abort(new Error('left too'))
  await expect(one).rejects.toThrow('left')
  await expect(two).rejects.toThrow('left too')
  begun[0]!.end.reject(new Error('stopped'))
  await turn()
  expect(begun).toHaveLength(1)
  await expect(join(second.signal)).rejects.toThrow('left too')
})

test('that fails does so for all, and can be begun again', async () => {
  const { begun, join } = openWork()
  const both = [join(), join()]
  await turn()
  begun[0]!.end.reject(new Error('disk full'))
  for (const one of both) await expect(one).rejects.toThrow('disk full')
  const again = join()
  await turn()
  begun[1]!.end.resolve('made')
  expect(await again).toBe('made')
})
