import { describe, expect, test } from 'vitest'
import type { RejectedRecord } from './ports.ts'
import { declaredOf, isWhole, MAX_REJECTED_TOLD, rejectedAfter, type Sweep } from './sweep-ledger.ts'
import { ledgerLine } from './testing/sweeps.ts'

const sweepOf = (change: Partial<Sweep> = {}) => ledgerLine({ pagesRead: 2, ...change })
const records = (count: number): RejectedRecord[] =>
  Array.from({ length: count }, (_, at) => ({ numero: String(at), reason: 'sem objeto' }))

test('declared is the smaller total, or the only one', () => {
  expect(declaredOf({ declaredFirst: 12, declaredLast: 10 })).toBe(10)
  expect(declaredOf({ declaredFirst: 9, declaredLast: 10 })).toBe(9)
  expect(declaredOf({ declaredFirst: null, declaredLast: 10 })).toBe(10)
  expect(declaredOf({ declaredFirst: 9, declaredLast: null })).toBe(9)
  expect(declaredOf({ declaredFirst: null, declaredLast: null })).toBeNull()
})

test.each([
  [{ read: 10 }, true],
  [{ read: 11 }, true],
  [{ read: 9 }, false],
  [{ read: 9, rejected: 1 }, true],
  [{ read: 8, rejected: 1 }, false],
  [{ read: 0, declaredFirst: null, declaredLast: null }, true],
])('%j is whole: %s', (change, whole) => {
  expect(isWhole(sweepOf(change))).toBe(whole)
})

describe('rejected records', () => {
  test('of a new page join those before', () => {
    const sweep = sweepOf({ rejectedRecords: records(1) })
    expect(rejectedAfter(sweep, 3, records(2))).toEqual([...records(1), ...records(2)])
  })

  test('of a page that was read before tell nothing new', () => {
    const sweep = sweepOf({ rejectedRecords: records(1) })
    expect(rejectedAfter(sweep, 2, records(2))).toEqual(records(1))
    expect(rejectedAfter(sweep, 1, records(2))).toEqual(records(1))
  })

  test('are named up to a limit', () => {
    expect(rejectedAfter(sweepOf(), 3, records(MAX_REJECTED_TOLD + 7))).toEqual(records(MAX_REJECTED_TOLD))
  })
})
