import type { SweepWindow } from './ports.ts'
import type { Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay, daysBetween } from './time.ts'
import type { Uf } from './ufs.ts'

const HOUR = 3_600_000
/** A day is over for us this long after midnight: indexes lag, and so may clocks. Until then it is read as one that moves. */
const SETTLED_AFTER_MS = 2 * HOUR
/** Where nothing was read yet. What searches read before that is stale by itself, and read again. */
const FIRST_BACK_DAYS = 7
/** The ledger forgets after 30 days, and a day that could not be read for so long is given up. */
const MOST_BACK_DAYS = 28
/** A day that moves is read again so often, and one that did not settle tried again after so long. */
export const CHANGES_EVERY_MS = { moving: HOUR, unsettled: HOUR / 2 } as const

/** Changes are followed by UF (null: all of them in one reading) and modalidade. */
export type ChangeCell = { uf: Uf | null; modalidade: number }

/** `knownUntil`: the day up to which every change is known; null when that of no day is. */
export type ChangeDays = { knownUntil: string | null; pending: string[] }

/**
 * Where the readings of changes stand, which the ledger alone says. A day is settled by a complete sweep that began
 * when the day was over and during which nothing left it: rows that change again move to a later day, and shift the
 * pages that are still to be read. So every day is read again after its end, and days are never skipped: `knownUntil`
 * stops at the first one that is not settled, whatever became of later ones.
 */
export function changeDays(sweeps: readonly Sweep[], cell: ChangeCell, now: number): ChangeDays {
  const tried = sweeps.filter((sweep) => holds(sweep, cell))
  const last = lastOver(now)
  const first = firstDay(tried, now)
  const settled = tried.filter(isUndisturbed).map(settledDays)
  const days = Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, n) => addDays(first, n))
  const isSettled = (day: string) => settled.some((range) => range.first <= day && day <= range.last)
  const pending = days.filter((day) => !isSettled(day))
  const known = pending.length > 0 ? addDays(pending[0]!, -1) : last
  return { knownUntil: days.length > 0 && known >= first ? known : null, pending }
}

/**
 * What to read now to follow a cell, the oldest first: each day that is over and not settled, then the one that moves.
 * What was tried a moment ago waits for its turn.
 */
export function planChanges(sweeps: readonly Sweep[], cell: ChangeCell, now: number): SweepWindow[] {
  const { pending } = changeDays(sweeps, cell, now)
  const tried = sweeps.filter((sweep) => holds(sweep, cell))
  const isDue = (day: string, everyMs: number) =>
    !tried.some(
      (sweep) => sweep.firstDay! <= day && day <= sweep.lastDay! && now - (sweep.endedAt ?? 0) < everyMs,
    )
  const over = pending
    .filter((day) => isDue(day, CHANGES_EVERY_MS.unsettled))
    .map((day) => windowOf(cell, day, day))
  const today = brasiliaDay(now)
  const moving = isDue(today, CHANGES_EVERY_MS.moving)
    ? [windowOf(cell, addDays(lastOver(now), 1), today)]
    : []
  return [...over, ...moving]
}

function windowOf({ uf, modalidade }: ChangeCell, firstDay: string, lastDay: string): SweepWindow {
  return { kind: 'atualizacao', uf, modalidade, firstDay, lastDay }
}

function holds(sweep: Sweep, { uf, modalidade }: ChangeCell): boolean {
  return (
    sweep.kind === 'atualizacao' &&
    (sweep.uf === null || sweep.uf === uf) &&
    (sweep.modalidade === null || sweep.modalidade === modalidade)
  )
}

/** Where following began: the first day ever tried, whether it could be read or not. */
function firstDay(tried: readonly Sweep[], now: number): string {
  const today = brasiliaDay(now)
  const first = tried.map((sweep) => sweep.firstDay!).sort()[0] ?? addDays(today, -FIRST_BACK_DAYS)
  const floor = addDays(today, -MOST_BACK_DAYS)
  return first < floor ? floor : first
}

/** The latest day that was over at an instant. */
function lastOver(at: number): string {
  return addDays(brasiliaDay(at - SETTLED_AFTER_MS), -1)
}

function isUndisturbed({ complete, declaredFirst, declaredLast }: Sweep): boolean {
  return complete && declaredFirst === declaredLast
}

function settledDays({ firstDay, lastDay, startedAt }: Sweep) {
  const over = lastOver(startedAt)
  return { first: firstDay!, last: lastDay! < over ? lastDay! : over }
}
