import { describe, expect, test } from 'vitest'
import { changeDays, planChanges, type ChangeCell } from './change-days.ts'
import { planSweeps } from './plan.ts'
import type { SweepWindow } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import type { Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay, instantOf } from './time.ts'

const CELL: ChangeCell = { uf: 'SP', modalidade: 6 }
const NOW = instantOf('2026-11-23T12:00:00')
const HOUR = 3_600_000

const sweepOf = (window: Partial<SweepWindow>, change: Partial<Sweep> = {}): Sweep => ({
  ...CELL,
  kind: 'atualizacao',
  firstDay: '2026-11-22',
  lastDay: '2026-11-22',
  ...window,
  id: 1,
  source: 'consulta',
  declaredFirst: 10,
  declaredLast: 10,
  read: 10,
  readByUf: {},
  rejected: 0,
  rejectedRecords: [],
  pagesRead: 1,
  pageSize: 50,
  startedAt: NOW - 5 * HOUR,
  endedAt: NOW - 5 * HOUR,
  complete: true,
  ...change,
})

test('at first a week is read back, the oldest first, and then the day that moves', () => {
  const windows = planChanges([], CELL, NOW)
  expect(windows.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual(
    [16, 17, 18, 19, 20, 21, 22, 23].map((day) => [`2026-11-${day}`, `2026-11-${day}`]),
  )
  for (const window of windows) expect(window).toMatchObject({ ...CELL, kind: 'atualizacao' })
  expect(changeDays([], CELL, NOW).knownUntil).toBeNull()
})

describe('a day is not settled by a sweep', () => {
  const cases: [string, Partial<SweepWindow>, Partial<Sweep>][] = [
    ['that is incomplete', {}, { complete: false }],
    ['that began before the day was over', {}, { startedAt: instantOf('2026-11-22T23:59:59') }],
    ['that began before its last changes could be seen', {}, { startedAt: instantOf('2026-11-23T01:59:59') }],
    ['during which rows left the day', {}, { declaredLast: 9 }],
    ['of another UF', { uf: 'RJ' }, {}],
    ['of another modalidade', { modalidade: 8 }, {}],
    ['of publications', { kind: 'publicacao' }, {}],
  ]
  test.each(cases)('%s', (_, window, change) => {
    expect(changeDays([sweepOf(window, change)], CELL, NOW).pending).toContain('2026-11-22')
  })
})

test.each([{}, { uf: null }, { modalidade: null }])('a complete one settles it: %j', (window) => {
  expect(changeDays([sweepOf(window)], CELL, NOW)).toEqual({ knownUntil: '2026-11-22', pending: [] })
})

test('what was tried a moment ago waits', () => {
  const tried = sweepOf({}, { complete: false, endedAt: NOW - 60_000 })
  const today = sweepOf({ firstDay: '2026-11-23', lastDay: '2026-11-23' }, { endedAt: NOW - 60_000 })
  expect(planChanges([tried, today], CELL, NOW)).toEqual([])
  expect(planChanges([tried, today], CELL, NOW + HOUR).map(({ firstDay }) => firstDay)).toEqual([
    '2026-11-22',
    '2026-11-23',
  ])
})

test.each([
  ['half an hour', 'a day that did not settle', '2026-11-22', HOUR / 2],
  ['an hour', 'the day that moves', '2026-11-23', HOUR],
])('after %s %s is read again', (_, __, day, every) => {
  const at = (endedAt: number) => [
    sweepOf({ firstDay: day, lastDay: day }, { complete: false, startedAt: NOW - HOUR, endedAt }),
  ]
  const isPlanned = (sweeps: Sweep[]) =>
    planChanges(sweeps, CELL, NOW).some(({ firstDay }) => firstDay === day)
  expect(isPlanned(at(NOW - every))).toBe(true)
  expect(isPlanned(at(NOW - every + 1))).toBe(false)
})

test('only the days that were tried wait, and only in their cell', () => {
  const moment = { complete: false, endedAt: NOW - 60_000 }
  const tried = sweepOf({ firstDay: '2026-11-20', lastDay: '2026-11-21' }, moment)
  const elsewhere = sweepOf({ uf: 'RJ', firstDay: '2026-11-22', lastDay: '2026-11-23' }, moment)
  expect(planChanges([tried, elsewhere], CELL, NOW).map(({ firstDay }) => firstDay)).toEqual([
    '2026-11-22',
    '2026-11-23',
  ])
})

describe('following begins', () => {
  const firstPending = (...firstDays: string[]) =>
    changeDays(
      firstDays.map((day) => sweepOf({ firstDay: day, lastDay: day }, { complete: false })),
      CELL,
      NOW,
    ).pending[0]

  test('with the first day that was ever tried, whichever came first', () => {
    expect(firstPending('2026-11-20', '2026-11-18', '2026-11-19')).toBe('2026-11-18')
  })

  test('four weeks back at most', () => {
    expect(firstPending('2026-10-26')).toBe('2026-10-26')
    expect(firstPending('2026-10-25')).toBe('2026-10-26')
  })

  test('with a day that is not over: then no day is known yet', () => {
    const today = sweepOf({ firstDay: '2026-11-23', lastDay: '2026-11-23' })
    expect(changeDays([today], CELL, NOW)).toEqual({ knownUntil: null, pending: [] })
  })
})

test('just after midnight two days move', () => {
  const at = instantOf('2026-11-24T00:10:00')
  expect(planChanges([sweepOf({})], CELL, at)).toMatchObject([
    { firstDay: '2026-11-23', lastDay: '2026-11-24' },
  ])
})

test('changes cover nothing: a search still reads what was published, and the open set', () => {
  const sweeps = [
    sweepOf({ modalidade: null, firstDay: '2026-11-01', lastDay: '2026-11-23' }, { startedAt: NOW }),
  ]
  const period = { ufs: ['SP'], situacao: 'todas', dataInicial: '2026-11-20', dataFinal: '2026-11-22' }
  for (const query of [period, { ufs: ['SP'], situacao: 'abertas' }]) {
    const parsed = searchQuerySchema.parse(query)
    expect(planSweeps(parsed, sweeps, NOW)).toEqual(planSweeps(parsed, [], NOW))
  }
})

/** Numbers from 0 to 1, the same for a seed. */
function random(seed: number): () => number {
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
}

test.each(Array.from({ length: 200 }, (_, seed) => seed))(
  'no day is skipped, whatever becomes of the sweeps: seed %i',
  (seed) => {
    const draw = random(seed + 1)
    const sweeps: Sweep[] = []
    const settled = new Set<string>()
    let now = NOW
    let began: string | undefined
    let before: string | null = null
    for (let run = 0; run < 60 && now < NOW + 20 * 24 * HOUR; run++) {
      now += draw() * 10 * HOUR
      for (const window of planChanges(sweeps, CELL, now)) {
        const fate = draw()
        // Killed: neither this window nor the later ones of the run have come to an end.
        if (fate < 0.2) break
        const startedAt = now
        now += draw() * HOUR
        const complete = fate > 0.45
        const undisturbed = fate > 0.6
        began ??= window.firstDay!
        sweeps.push(
          sweepOf(window, { startedAt, endedAt: now, complete, declaredLast: undisturbed ? 10 : 9 }),
        )
        const isOver = (day: string) => startedAt >= instantOf(addDays(day, 1)) + 2 * HOUR
        for (const day of [window.firstDay!, window.lastDay!])
          if (complete && undisturbed && isOver(day)) settled.add(day)
      }
      const { knownUntil } = changeDays(sweeps, CELL, now)
      if (before !== null) expect(knownUntil! >= before, 'it never goes back').toBe(true)
      before = knownUntil
      if (knownUntil === null) continue
      expect(knownUntil < brasiliaDay(now)).toBe(true)
      for (let day = began!; day <= knownUntil; day = addDays(day, 1)) expect(settled, day).toContain(day)
    }
  },
)
