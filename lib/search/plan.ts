import { parseControlNumber } from './contratacao.ts'
import { MODALIDADE_IDS } from './domains.ts'
import type { CoverageKind, SweepWindow } from './ports.ts'
import type { SearchQuery } from './query.ts'
import type { Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay } from './time.ts'
import type { Uf } from './ufs.ts'

const MINUTE = 60_000
export const FRESH_MS = { now: 15 * MINUTE, yesterday: 6 * 60 * MINUTE, older: 7 * 24 * 60 * MINUTE } as const

/** Asking modalidade by modalidade pays only while there are few. */
const MAX_SINGLE_MODALIDADES = 4
/** The open set has no days of its own: these stand for all of them. The PNCP began in 2021. */
export const ALL_DAYS = { first: '2021-01-01', last: '2999-12-31' }

/** Civil days, inclusive at both ends. */
export type Days = { first: string; last: string }

/** Which reading a query needs: the open set, or what was published in its period (never past today). */
export function kindOf(query: SearchQuery): CoverageKind {
  return query.situacao === 'abertas' ? 'abertas' : 'publicacao'
}

/**
 * Lists what must still be read for a query: everything it needs, minus what complete and fresh sweeps
 * cover. Windows do not overlap; empty when all is known. A control number is looked up by itself, so a
 * query for one without a period needs no window.
 */
export function planSweeps(query: SearchQuery, sweeps: readonly Sweep[], now: number): SweepWindow[] {
  const days = neededDays(query)
  return days ? planWindows({ ...query, kind: kindOf(query), days }, sweeps, now) : []
}

/** What is needed, of whatever query or none. `modalidades` omitted: all of them. */
export type Needed = { kind: CoverageKind; ufs: readonly Uf[]; days: Days; modalidades?: readonly number[] }

/** What must be read so that all this is known, and fresh at `now`. See `planSweeps`. */
export function planWindows(
  { kind, ufs, days: needed, modalidades = MODALIDADE_IDS }: Needed,
  sweeps: readonly Sweep[],
  now: number,
): SweepWindow[] {
  const single = modalidades.length <= MAX_SINGLE_MODALIDADES
  return ufs.flatMap((uf) => {
    const relevant = sweeps.filter(
      (sweep) => sweep.complete && sweep.kind === kind && (sweep.uf === null || sweep.uf === uf),
    )
    const missing = modalidades.map((modalidade) => ({
      modalidade,
      days: missingDays(kind, needed, modalidade, relevant, now),
    }))
    return toWindows(kind, uf, missing, single || !sameForAll(missing))
  })
}

/** The days a query needs, also those to come, or undefined when it needs none. The open set needs them all. */
function neededDays(query: SearchQuery): Days | undefined {
  if (kindOf(query) === 'abertas')
    return query.numero && parseControlNumber(query.numero) ? undefined : ALL_DAYS
  const { dataInicial, dataFinal } = query
  return dataInicial && dataFinal ? { first: dataInicial, last: dataFinal } : undefined
}

type Missing = { modalidade: number; days: Days[] }

function sameForAll(missing: Missing[]): boolean {
  const [first] = missing
  const shape = JSON.stringify(first?.days)
  return missing.every(({ days }) => JSON.stringify(days) === shape)
}

function toWindows(kind: SweepWindow['kind'], uf: Uf, missing: Missing[], single: boolean): SweepWindow[] {
  const wanted = single ? missing : missing.slice(0, 1).map(({ days }) => ({ modalidade: null, days }))
  return wanted.flatMap(({ modalidade, days }) =>
    days.map(({ first, last }) => {
      const whole = first === ALL_DAYS.first && last === ALL_DAYS.last
      return { kind, uf, modalidade, firstDay: whole ? null : first, lastDay: whole ? null : last }
    }),
  )
}

function missingDays(
  kind: SweepWindow['kind'],
  needed: Days,
  modalidade: number,
  sweeps: Sweep[],
  now: number,
): Days[] {
  const covering = sweeps.filter((sweep) => sweep.modalidade === null || sweep.modalidade === modalidade)
  const daysOf = (sweep: Sweep): Days => ({
    first: sweep.firstDay ?? ALL_DAYS.first,
    last: sweep.lastDay ?? ALL_DAYS.last,
  })
  if (kind === 'abertas') {
    const fresh = covering.filter((sweep) => now - sweep.startedAt <= FRESH_MS.now)
    return subtract([needed], fresh.map(daysOf))
  }
  return joinAdjacent(
    ageSegments(needed, now).flatMap(({ days, maxAge }) => {
      const fresh = covering.map((sweep) => freshDays(sweep, daysOf(sweep), maxAge, now))
      return subtract(
        [days],
        fresh.filter((range) => range !== undefined),
      )
    }),
  )
}

/** Today, yesterday and the days before grow stale at their own pace; of days to come there is nothing to read. */
function ageSegments({ first, last }: Days, now: number): { days: Days; maxAge: number }[] {
  const today = brasiliaDay(now)
  const yesterday = addDays(today, -1)
  const dayBefore = addDays(today, -2)
  return [
    { days: { first, last: last < dayBefore ? last : dayBefore }, maxAge: FRESH_MS.older },
    { days: { first: yesterday, last: yesterday }, maxAge: FRESH_MS.yesterday },
    { days: { first: today, last: today }, maxAge: FRESH_MS.now },
  ].filter(({ days }) => days.first <= days.last && days.first >= first && days.last <= last)
}

/**
 * The days for which a sweep is still fresh. A reading begun before a day was over cannot hold what came
 * later that day, so for that day it ages as today does.
 */
function freshDays(sweep: Sweep, days: Days, maxAge: number, now: number): Days | undefined {
  const age = now - sweep.startedAt
  if (age <= FRESH_MS.now) return days
  if (age > maxAge) return undefined
  const lastOver = addDays(brasiliaDay(sweep.startedAt), -1)
  const last = days.last < lastOver ? days.last : lastOver
  return days.first <= last ? { first: days.first, last } : undefined
}

/** What is left without `holes` of `ranges` that do not overlap: in their order. */
export function subtract(ranges: Days[], holes: Days[]): Days[] {
  let left = ranges
  for (const hole of holes) {
    left = left.flatMap((range) => {
      if (hole.last < range.first || hole.first > range.last) return [range]
      const before = hole.first > range.first ? [{ first: range.first, last: addDays(hole.first, -1) }] : []
      const after = hole.last < range.last ? [{ first: addDays(hole.last, 1), last: range.last }] : []
      return [...before, ...after]
    })
  }
  return left
}

function joinAdjacent(ranges: Days[]): Days[] {
  const joined: Days[] = []
  for (const range of ranges) {
    const previous = joined.at(-1)
    if (previous && addDays(previous.last, 1) === range.first) previous.last = range.last
    else joined.push({ ...range })
  }
  return joined
}

/** Parts of a window too large to page through: halves of its days, else its modalidades. Empty when it cannot be split. */
export function splitWindow(window: SweepWindow, now: number): SweepWindow[] {
  const today = brasiliaDay(now)
  if (window.kind === 'abertas' && window.modalidade === null) return byModalidade(window)
  const first = window.firstDay ?? ALL_DAYS.first
  const last = window.lastDay ?? ALL_DAYS.last
  const end = last > today ? today : last
  if (first >= end) return window.modalidade === null ? byModalidade(window) : []
  // Recent days are the fuller ones of an open set, so its halves are uneven.
  const span = (Date.parse(end) - Date.parse(first)) / 86_400_000
  const cut = addDays(end, -Math.max(1, Math.floor(window.kind === 'abertas' ? span / 8 : (span + 1) / 2)))
  return [
    { ...window, firstDay: first, lastDay: cut },
    { ...window, firstDay: addDays(cut, 1), lastDay: last },
  ]
}

export function byModalidade(window: SweepWindow): SweepWindow[] {
  return MODALIDADE_IDS.map((modalidade) => ({ ...window, modalidade }))
}
