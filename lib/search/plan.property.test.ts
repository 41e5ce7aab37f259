import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MODALIDADE_IDS } from './domains.ts'
import { planSweeps, splitWindow, subtract } from './plan.ts'
import type { SweepWindow } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import type { Sweep } from './sweep-ledger.ts'
import { ledgerLine } from './testing/sweeps.ts'
import { addDays, brasiliaDay, instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const TODAY = brasiliaDay(NOW)
const HOUR = 3_600_000

const day = fc.integer({ min: -40, max: 5 }).map((back) => addDays(TODAY, back))
const range = fc.tuple(day, day).map(([a, b]) => (a <= b ? { first: a, last: b } : { first: b, last: a }))
const modalidade = fc.option(fc.constantFrom(...MODALIDADE_IDS.slice(0, 6)))

const sweep: fc.Arbitrary<Sweep> = fc
  .record({ range, modalidade, complete: fc.boolean(), age: fc.integer({ min: 0, max: 300 }) })
  .map(({ range: { first, last }, modalidade, complete, age }) =>
    ledgerLine({
      kind: 'publicacao',
      modalidade,
      firstDay: first,
      lastDay: last,
      startedAt: NOW - age * HOUR,
      complete,
    }),
  )

function daysOf(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = first; at <= last; at = addDays(at, 1)) days.push(at)
  return days
}

/** The cells that a window asks for: each day of each modalidade. */
function cellsOf({ modalidade, firstDay, lastDay }: SweepWindow): string[] {
  const modalidades = modalidade === null ? MODALIDADE_IDS : [modalidade]
  return daysOf(firstDay!, lastDay!).flatMap((at) => modalidades.map((one) => `${one} ${at}`))
}

const planOf = ({ first, last }: { first: string; last: string }, sweeps: Sweep[]) =>
  planSweeps(
    searchQuerySchema.parse({ ufs: ['SP'], situacao: 'todas', dataInicial: first, dataFinal: last }),
    sweeps,
    NOW,
  )

test('with nothing known, the windows cover the period exactly, up to today: no cell lost, none twice', () => {
  fc.assert(
    fc.property(range, ({ first, last }) => {
      const cells = planOf({ first, last }, []).flatMap(cellsOf)
      const end = last < TODAY ? last : TODAY
      const wanted = daysOf(first, end).flatMap((at) => MODALIDADE_IDS.map((one) => `${one} ${at}`))
      expect(cells.toSorted()).toEqual(wanted.toSorted())
    }),
  )
})

test('with anything known, no cell is asked for twice, and once its windows are read nothing is left to ask', () => {
  fc.assert(
    fc.property(range, fc.array(sweep, { maxLength: 6 }), (period, sweeps) => {
      const windows = planOf(period, sweeps)
      const cells = windows.flatMap(cellsOf)
      expect(new Set(cells).size).toBe(cells.length)
      const read = windows.map((window) => ledgerLine({ ...window, startedAt: NOW }))
      expect(planOf(period, [...sweeps, ...read])).toEqual([])
    }),
  )
})

test('what is asked for with more known is part of what is asked for with less', () => {
  fc.assert(
    fc.property(range, fc.array(sweep, { maxLength: 5 }), sweep, (period, sweeps, more) => {
      const less = new Set(planOf(period, sweeps).flatMap(cellsOf))
      for (const cell of planOf(period, [...sweeps, more]).flatMap(cellsOf)) expect(less).toContain(cell)
    }),
  )
})

test('the parts of a window that is split are the window', () => {
  fc.assert(
    fc.property(range, modalidade, ({ first, last }, modalidade) => {
      const window: SweepWindow = { kind: 'publicacao', uf: 'SP', modalidade, firstDay: first, lastDay: last }
      const parts = splitWindow(window, NOW)
      if (parts.length === 0) return
      expect(parts.flatMap(cellsOf).toSorted()).toEqual(cellsOf(window).toSorted())
    }),
  )
})

test('subtracting leaves exactly the days that no hole has, in order', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 1 }), fc.array(range, { maxLength: 5 }), (ranges, holes) => {
      const left = subtract(ranges, holes).flatMap(({ first, last }) => daysOf(first, last))
      const gone = new Set(holes.flatMap(({ first, last }) => daysOf(first, last)))
      const wanted = ranges.flatMap(({ first, last }) => daysOf(first, last)).filter((at) => !gone.has(at))
      expect(left).toEqual(wanted)
    }),
  )
})
