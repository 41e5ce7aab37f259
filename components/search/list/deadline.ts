import { deadlineOf as deadlineAt, type Deadline as Core } from '../../../lib/search/deadline.ts'
import type { Grupo, ResultRow } from '../../../lib/search/row.ts'
import { grupoAt, standingOf } from '../../../lib/search/situacao.ts'
import { brasiliaTime } from '../../../lib/search/time.ts'
import type { Tone } from '../../ui/badge.tsx'

export type Deadline = { text: string; tone: Tone }

const TONES: Record<Core['urgency'], Tone> = {
  ended: 'neutral',
  none: 'neutral',
  unknown: 'warn',
  notYet: 'brand',
  today: 'bad',
  soon: 'warn',
  later: 'ok',
}

const AHEAD: readonly Grupo[] = ['recebendo', 'aReceber', 'aConferir']

/** What is left to send a proposal, in words, at `now` (epoch milliseconds): the search may be older than that. */
export function deadlineOf(row: ResultRow, now: number): Deadline {
  const at = brasiliaTime(now)
  const { text, urgency } = deadlineAt(standingOf(row), grupoAt(row, at), at)
  return { text, tone: TONES[urgency] }
}

/** Whether there is a deadline that may still be met. */
export function hasDeadlineAhead(row: ResultRow, now: number): boolean {
  const grupo = grupoAt(row, brasiliaTime(now))
  return row.dataEncerramentoProposta !== undefined && AHEAD.includes(grupo)
}
