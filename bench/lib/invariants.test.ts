import { expect, test } from 'vitest'
import { breachesOf } from './invariants.ts'
import type { Seen } from './seen.ts'

/** `1-2 progress 0.5`: id, type and fraction. */
function seen(...events: string[]): Seen[] {
  return events.map((text, at) => {
    const [id = '', type = '', fraction] = text.split(' ')
    const [epoch, n] = id.split('-').map(Number)
    const told = fraction === undefined ? {} : { fraction: Number(fraction) }
    return { at, id, epoch: epoch!, n: n!, type, versao: 1, message: '', ...told }
  })
}
const checks = (...events: string[]) => breachesOf(seen(...events)).map(({ check }) => check)

test('a story over two epochs, with a snapshot that jumps ahead, is whole', () => {
  const first = ['1-1 snapshot 0', '1-2 started', '1-3 progress 0.2', '1-9 snapshot 0.6']
  expect(checks(...first, '5-1 snapshot 0.6', '5-2 progress 0.6', '5-3 completed')).toEqual([])
})

test('one who comes when all is over may hear the end alone', () => {
  expect(checks('7-4 completed')).toEqual([])
})

test.each([
  ['a gap', ['1-1 snapshot 0', '1-3 progress 0.2', '1-4 completed'], 'ids'],
  ['a repeat', ['1-1 snapshot 0', '1-2 started', '1-2 started', '1-3 completed'], 'ids'],
  ['a snapshot that goes back', ['1-4 snapshot 0', '1-2 snapshot 0', '1-5 completed'], 'ids'],
  ['an older epoch', ['5-1 snapshot 0', '1-2 snapshot 0', '1-3 completed'], 'ids'],
  ['an epoch that opens in the middle', ['1-1 snapshot 0', '5-2 progress 0.1', '5-3 completed'], 'ids'],
  ['a bad id', ['x snapshot 0'], 'ids'],
  ['less progress', ['1-1 snapshot 0.5', '1-2 progress 0.4', '1-3 completed'], 'fraction'],
  ['two ends', ['1-1 snapshot 0', '1-2 completed', '5-1 snapshot 1', '5-2 completed'], 'end'],
  ['more after the end', ['1-1 snapshot 0', '1-2 completed', '1-3 progress 1'], 'end'],
])('%s is a breach', (_, events, check) => {
  expect(new Set(checks(...events))).toEqual(new Set([check]))
})

test('a run that is behind an earlier one is told apart from one that goes back itself', () => {
  const back = (...events: string[]) => breachesOf(seen(...events)).map(({ ofAnotherRun }) => ofAnotherRun)
  expect(back('1-1 snapshot 0.5', '5-1 snapshot 0.1')).toEqual([true])
  expect(back('1-1 snapshot 0.5', '1-2 progress 0.1')).toEqual([false])
})
