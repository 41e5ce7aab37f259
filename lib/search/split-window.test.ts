import { describe, expect, test } from 'vitest'
import { MODALIDADE_IDS } from './domains.ts'
import { splitWindow, subtract } from './plan.ts'
import type { SweepWindow } from './ports.ts'
import { addDays, daysBetween, instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const published = (firstDay: string, lastDay: string, modalidade: number | null = 6): SweepWindow => ({
  kind: 'publicacao',
  uf: 'SP',
  modalidade,
  firstDay,
  lastDay,
})
const open = (
  modalidade: number | null,
  firstDay: string | null = null,
  lastDay: string | null = null,
): SweepWindow => ({ kind: 'abertas', uf: 'SP', modalidade, firstDay, lastDay })

/** Splits until nothing can be split, as a source that allows one row would make us. */
function atoms(window: SweepWindow): SweepWindow[] {
  const parts = splitWindow(window, NOW)
  return parts.length > 0 ? parts.flatMap(atoms) : [window]
}

/** The parts follow one another without gap or overlap from the first day to the last. */
function expectCover(parts: SweepWindow[], first: string, last: string) {
  let next = first
  for (const { firstDay, lastDay } of parts.toSorted((a, b) => (a.firstDay! < b.firstDay! ? -1 : 1))) {
    expect(firstDay).toBe(next)
    expect(lastDay! >= firstDay!).toBe(true)
    next = addDays(lastDay!, 1)
  }
  expect(next).toBe(addDays(last, 1))
}

describe('splitWindow', () => {
  test.each([1, 2, 3, 4, 7, 30, 31, 364, 365])('%i days: two halves that cover exactly', (days) => {
    const window = published(addDays('2026-11-20', 1 - days), '2026-11-20')
    const parts = splitWindow(window, NOW)
    if (days === 1) return expect(parts).toEqual([])
    expect(parts).toHaveLength(2)
    expectCover(parts, window.firstDay!, window.lastDay!)
    const sizes = parts.map(({ firstDay, lastDay }) => daysBetween(firstDay!, lastDay!) + 1)
    expect(Math.abs(sizes[0]! - sizes[1]!)).toBeLessThanOrEqual(1)
    for (const part of parts) expect(part).toMatchObject({ kind: 'publicacao', uf: 'SP', modalidade: 6 })
  })

  test('goes down to single days, then to modalidades, then no further', () => {
    expectCover(atoms(published('2026-10-24', '2026-11-23')), '2026-10-24', '2026-11-23')
    expect(atoms(published('2026-10-24', '2026-11-23'))).toHaveLength(31)
    expect(splitWindow(published('2026-11-20', '2026-11-20', null), NOW)).toEqual(
      MODALIDADE_IDS.map((modalidade) => published('2026-11-20', '2026-11-20', modalidade)),
    )
    expect(splitWindow(published('2026-11-20', '2026-11-20'), NOW)).toEqual([])
  })

  test('what was published goes by days first, all modalidades together', () => {
    const parts = splitWindow(published('2026-11-01', '2026-11-20', null), NOW)
    expectCover(parts, '2026-11-01', '2026-11-20')
    expect(parts.map(({ modalidade }) => modalidade)).toEqual([null, null])
  })

  test('days to come stay in the last part', () => {
    const parts = splitWindow(published('2026-11-20', '2026-12-31'), NOW)
    expectCover(parts, '2026-11-20', '2026-12-31')
    expect(parts[1]!.firstDay! <= '2026-11-23').toBe(true)
    expect(splitWindow(published('2026-11-23', '2026-12-31'), NOW)).toEqual([])
  })

  test('the open set goes by modalidade first, then by days, the recent ones finer', () => {
    expect(splitWindow(open(null), NOW)).toEqual(MODALIDADE_IDS.map((modalidade) => open(modalidade)))
    const [older, recent] = splitWindow(open(12), NOW) as [SweepWindow, SweepWindow]
    expectCover([older, recent], '2021-01-01', '2999-12-31')
    const days = [daysBetween(older.firstDay!, older.lastDay!), daysBetween(recent.firstDay!, '2026-11-23')]
    expect(days[0]! / days[1]!, 'seven eighths and the last one').toBeCloseTo(7, 0)
    expectCover(atoms(open(12, '2026-10-24', '2999-12-31')), '2026-10-24', '2999-12-31')
  })
})

describe('subtract', () => {
  const range = (first: number, last: number) => ({
    first: addDays('2026-01-01', first),
    last: addDays('2026-01-01', last),
  })
  const cases: [string, [number, number][], [number, number][]][] = [
    ['nothing', [], [[0, 9]]],
    ['all', [[0, 9]], []],
    ['more than all', [[-5, 20]], []],
    ['the start', [[-5, 3]], [[4, 9]]],
    ['the end', [[7, 20]], [[0, 6]]],
    [
      'the middle',
      [[3, 5]],
      [
        [0, 2],
        [6, 9],
      ],
    ],
    [
      'one day',
      [[3, 3]],
      [
        [0, 2],
        [4, 9],
      ],
    ],
    [
      'what overlaps itself',
      [
        [1, 4],
        [3, 6],
      ],
      [
        [0, 0],
        [7, 9],
      ],
    ],
    [
      'what lies beside',
      [
        [-3, -1],
        [10, 12],
      ],
      [[0, 9]],
    ],
  ]
  test.each(cases)('%s', (_, holes, left) => {
    expect(
      subtract(
        [range(0, 9)],
        holes.map((hole) => range(...hole)),
      ),
    ).toEqual(left.map((one) => range(...one)))
  })
})
