import { describe, expect, test } from 'vitest'
import { MODALIDADE_IDS } from './domains.ts'
import { planSweeps } from './plan.ts'
import type { SweepWindow } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import type { Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay, instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const sweepOf = (change: Partial<Sweep>): Sweep => ({
  id: 1,
  kind: 'publicacao',
  source: 'busca',
  uf: 'SP',
  modalidade: null,
  firstDay: null,
  lastDay: null,
  declaredFirst: 0,
  declaredLast: 0,
  read: 0,
  readByUf: {},
  rejected: 0,
  rejectedRecords: [],
  pagesRead: 1,
  pageSize: 50,
  startedAt: NOW,
  endedAt: NOW,
  complete: true,
  ...change,
})
const plan = (query: Record<string, unknown>, sweeps: Sweep[] = [], now = NOW) =>
  planSweeps(searchQuerySchema.parse({ ufs: ['SP'], ...query }), sweeps, now)
const published = (dataInicial: string, dataFinal = dataInicial) => ({
  situacao: 'todas',
  dataInicial,
  dataFinal,
})

/** What a window or sweep holds, day by day and modalidade by modalidade. */
function cellsOf({ uf, modalidade, firstDay, lastDay }: SweepWindow, first: string, last: string): string[] {
  const cells: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if ((firstDay && day < firstDay) || (lastDay && day > lastDay)) continue
    for (const one of modalidade === null ? MODALIDADE_IDS : [modalidade]) cells.push(`${uf} ${one} ${day}`)
  }
  return cells
}

/** Whether one sweep, by the letter of the design, still answers for a day. */
function answersFor(sweep: Sweep, uf: string, modalidade: number, day: string): boolean {
  if (!sweep.complete || sweep.kind !== 'publicacao' || (sweep.uf !== null && sweep.uf !== uf)) return false
  if (sweep.modalidade !== null && sweep.modalidade !== modalidade) return false
  if ((sweep.firstDay && day < sweep.firstDay) || (sweep.lastDay && day > sweep.lastDay)) return false
  const age = NOW - sweep.startedAt
  if (age <= 15 * MINUTE) return true
  const today = brasiliaDay(NOW)
  const wasOver = day < brasiliaDay(sweep.startedAt)
  if (!wasOver || day === today) return false
  return age <= (day === addDays(today, -1) ? 6 * HOUR : 7 * DAY)
}

/** mulberry32 */
function randomFrom(seed: number) {
  return (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

describe('against a slow reading of the rules, day by day', () => {
  const AGES = [
    0,
    14 * MINUTE,
    15 * MINUTE,
    16 * MINUTE,
    5 * HOUR,
    6 * HOUR,
    7 * HOUR,
    13 * HOUR,
    DAY,
    3 * DAY,
    7 * DAY,
    8 * DAY,
  ]
  test.each(Array.from({ length: 150 }, (_, seed) => seed))('seed %i', (seed) => {
    const random = randomFrom(seed)
    const pick = <T>(values: readonly T[]) => values[random(values.length)]!
    const dataInicial = addDays(brasiliaDay(NOW), -random(14))
    const dataFinal = addDays(dataInicial, random(18))
    const ufs = ['SP', 'RJ'].slice(0, 1 + random(2))
    const modalidades = pick([undefined, [6], [6, 8], [4, 5, 6, 7, 8]])
    const sweeps = Array.from({ length: random(7) }, (_, id) => {
      const startedAt = NOW - pick(AGES)
      const firstDay = addDays(brasiliaDay(NOW), -random(16))
      const lastDay = [addDays(firstDay, random(10)), brasiliaDay(startedAt)].sort()[0]!
      return sweepOf({
        id,
        startedAt,
        firstDay,
        lastDay,
        uf: pick(['SP', 'RJ', null]),
        modalidade: pick([null, null, 6, 8]),
        complete: random(5) > 0,
        kind: random(8) > 0 ? 'publicacao' : 'abertas',
      })
    })

    const windows = plan({ ...published(dataInicial, dataFinal), ufs, modalidades }, sweeps)
    const cells = windows.flatMap((window) => cellsOf(window, dataInicial, dataFinal))
    expect(new Set(cells).size, 'no overlap').toBe(cells.length)
    for (const { firstDay, lastDay } of windows) {
      expect(firstDay! >= dataInicial && lastDay! <= dataFinal && lastDay! <= brasiliaDay(NOW)).toBe(true)
    }

    const wanted = modalidades ?? MODALIDADE_IDS
    const missing = new Set<string>()
    for (const uf of ufs)
      for (const modalidade of wanted)
        for (let day = dataInicial; day <= dataFinal && day <= brasiliaDay(NOW); day = addDays(day, 1))
          if (!sweeps.some((sweep) => answersFor(sweep, uf, modalidade, day)))
            missing.add(`${uf} ${modalidade} ${day}`)
    // A window of all modalidades reads those that were not asked for too.
    const asked = cells.filter((cell) => wanted.includes(Number(cell.split(' ')[1])))
    expect([...asked].sort()).toEqual([...missing].sort())
  })
})

describe('freshness', () => {
  const TODAY = '2026-11-23'
  const cases: [string, string, number, boolean][] = [
    ['today, 15 minutes old', TODAY, 15 * MINUTE, true],
    ['today, a moment more', TODAY, 15 * MINUTE + 1, false],
    ['yesterday, 6 hours old', '2026-11-22', 6 * HOUR, true],
    ['yesterday, a moment more', '2026-11-22', 6 * HOUR + 1, false],
    ['yesterday, read before it was over', '2026-11-22', 12 * HOUR + MINUTE, false],
    ['the day before, 7 days old but read before it was over', '2026-11-21', 7 * DAY, false],
    ['an older day, 7 days old', '2026-11-15', 7 * DAY, true],
    ['an older day, a moment more', '2026-11-15', 7 * DAY + 1, false],
    ['the day of the reading itself, 7 days later', '2026-11-16', 7 * DAY, false],
    ['a clock that was ahead', TODAY, -MINUTE, true],
  ]
  test.each(cases)('%s', (_, day, age, isFresh) => {
    const sweep = sweepOf({ firstDay: day, lastDay: day, startedAt: NOW - age })
    expect(plan(published(day), [sweep])).toHaveLength(isFresh ? 0 : 1)
  })

  test('the open set is fresh for 15 minutes from the start of its reading', () => {
    const read = (age: number) => [sweepOf({ kind: 'abertas', startedAt: NOW - age, endedAt: NOW })]
    expect(plan({ situacao: 'abertas' }, read(15 * MINUTE))).toEqual([])
    expect(plan({ situacao: 'abertas' }, read(15 * MINUTE + 1))).toHaveLength(1)
  })

  test('just after midnight, yesterday as read before midnight holds for 15 minutes only', () => {
    const midnight = instantOf('2026-11-24')
    const sweep = sweepOf({ firstDay: TODAY, lastDay: TODAY, startedAt: midnight - 5 * MINUTE })
    expect(plan(published(TODAY), [sweep], midnight + 10 * MINUTE)).toEqual([])
    expect(plan(published(TODAY), [sweep], midnight + 11 * MINUTE)).toHaveLength(1)
  })
})

describe('windows', () => {
  const open = { kind: 'abertas', uf: 'SP', modalidade: null, firstDay: null, lastDay: null } as const
  test.each([
    ['the open set is one window', { situacao: 'abertas' }, [open]],
    [
      'a few modalidades are asked one by one',
      { situacao: 'abertas', modalidades: [8, 6] },
      [
        { ...open, modalidade: 6 },
        { ...open, modalidade: 8 },
      ],
    ],
    ['many are asked together', { situacao: 'abertas', modalidades: [4, 5, 6, 7, 8] }, [open]],
    [
      'days to come are not asked for',
      published('2026-11-22', '2026-12-31'),
      [{ ...open, kind: 'publicacao', firstDay: '2026-11-22', lastDay: '2026-11-23' }],
    ],
    ['a period to come needs none', published('2026-11-24', '2026-12-31'), []],
    ['a control number is looked up', { situacao: 'abertas', numero: '00000000000191-1-000001/2026' }, []],
    ['a processo is not', { situacao: 'abertas', numero: '1/2026' }, [open]],
    ['a control number of whenever too', { situacao: 'todas', numero: '00000000000191-1-000001/2026' }, []],
    [
      'a control number with half a period too',
      { situacao: 'todas', dataInicial: '2026-11-01', numero: '00000000000191-1-000001/2026' },
      [],
    ],
  ])('%s', (_, query, windows) => {
    expect(plan(query)).toEqual(windows)
  })

  test('up to four modalidades are asked one by one', () => {
    const asked = plan({ situacao: 'abertas', modalidades: [4, 5, 6, 7] })
    expect(asked.map(({ modalidade }) => modalidade)).toEqual([4, 5, 6, 7])
  })

  test('of an open set that was read in parts, the days of the parts that are missing', () => {
    const part = (firstDay: string, lastDay: string) =>
      sweepOf({ kind: 'abertas', firstDay, lastDay, startedAt: NOW })
    const older = part('2021-01-01', '2026-11-10')
    const recent = part('2026-11-11', '2999-12-31')
    const query = { situacao: 'abertas' }
    expect(plan(query, [older])).toEqual([{ ...open, firstDay: '2026-11-11', lastDay: '2999-12-31' }])
    expect(plan(query, [recent])).toEqual([{ ...open, firstDay: '2021-01-01', lastDay: '2026-11-10' }])
    expect(plan(query, [older, recent])).toEqual([])
  })
})
