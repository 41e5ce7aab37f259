import type { IndexEntry } from './answer.ts'
import { lastDayOf } from './deadline.ts'
import { dayRangeOf, type DayRange, type Prazo, type PrazoId } from './prazo-choice.ts'
import { addDays } from './time.ts'
import { addWorkingDays } from './working-days.ts'

/** What a deadline is told by. */
export type Dated = Pick<IndexEntry, 'grupo' | 'encerramento'>

/** What is counted from `at`, a Brasília wall clock. Made once for many rows, of which many share their days. */
export function prazosFrom(at: string) {
  const today = at.slice(0, 10)
  const untils: [PrazoId, last: string][] = [
    ['hoje', today],
    ['3uteis', addWorkingDays(today, 3)],
    ['7dias', addDays(today, 7)],
    ['15dias', addDays(today, 15)],
    ['30dias', addDays(today, 30)],
  ]
  const dayOf = remembered(lastDayOf)
  const prazosOfDay = remembered((day): readonly PrazoId[] => {
    const within = untils.filter(([, last]) => day <= last).map(([id]) => id)
    return within.length > 0 ? within : ['depois']
  })
  const isPast = ({ encerramento }: Dated) => encerramento !== null && encerramento <= at

  /** The last day to meet a deadline that is to come and counts down. */
  function dayAhead(entry: Dated): string | undefined {
    const { grupo, encerramento } = entry
    if (encerramento === null || isPast(entry)) return undefined
    return grupo === 'suspensas' || grupo === 'encerradas' ? undefined : dayOf(encerramento)
  }

  /** All that it is in, at least one. */
  function prazosOf(entry: Dated): readonly PrazoId[] {
    if (entry.grupo === 'encerradas' || isPast(entry)) return ENDED
    const day = dayAhead(entry)
    return day === undefined ? NO_DEADLINE : prazosOfDay(day)
  }

  /** A range from today on has what is to come; one that reaches further back has what ended in it too. */
  function isWithin(entry: Dated, { first, last }: DayRange): boolean {
    const ended = first < today && isPast(entry) ? dayOf(entry.encerramento!) : undefined
    const day = dayAhead(entry) ?? ended
    return day !== undefined && first <= day && day <= last
  }

  return { today, dayAhead, prazosOf, isWithin }
}

const ENDED: readonly PrazoId[] = ['encerrado']
const NO_DEADLINE: readonly PrazoId[] = ['semPrazo']

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** Whether a row is in any of some prazos, counted from `at`. */
export function prazoTest(wanted: readonly Prazo[], at: string): (entry: Dated) => boolean {
  const { prazosOf, isWithin } = prazosFrom(at)
  const ranges = wanted.map(dayRangeOf).filter((range) => range !== undefined)
  return (entry) =>
    ranges.some((range) => isWithin(entry, range)) || prazosOf(entry).some((id) => wanted.includes(id))
}

/** The weeks from a day on, Monday to Sunday, the first from that day: none overlaps, none is left out. */
export function weeksFrom(day: string, count: number): DayRange[] {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const sunday = addDays(day, 6 - weekday)
  return Array.from({ length: count }, (_, week) => ({
    first: week === 0 ? day : addDays(sunday, 7 * (week - 1) + 1),
    last: addDays(sunday, 7 * week),
  }))
}
