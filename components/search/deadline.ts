import { GRUPO_LABELS } from '../../lib/search/labels.ts'
import type { Grupo, ResultRow } from '../../lib/search/row.ts'
import { brasiliaDay, daysBetween, instantOf } from '../../lib/search/time.ts'
import type { Tone } from '../ui/badge.tsx'
import { formatDayTime } from '../ui/format.ts'

export type Deadline = { text: string; tone: Tone }

type Dated = Pick<ResultRow, 'dataAberturaProposta' | 'dataEncerramentoProposta'> & {
  bidiq: Pick<ResultRow['bidiq'], 'grupo'>
}

const NO_COUNTDOWN: readonly Grupo[] = ['encerradas', 'diretas', 'suspensas']

/** What is left to send a proposal, in words, at `now` (epoch milliseconds). Days are Brasília's. */
export function deadlineOf(row: Dated, now: number): Deadline {
  const { dataAberturaProposta: opens, dataEncerramentoProposta: closes, bidiq } = row
  if (NO_COUNTDOWN.includes(bidiq.grupo)) return { text: GRUPO_LABELS[bidiq.grupo], tone: 'neutral' }
  if (!closes) return { text: 'Fim não informado: confira no PNCP', tone: 'warn' }
  if (instantOf(closes) <= now) return { text: 'Propostas encerradas', tone: 'neutral' }
  if (opens && instantOf(opens) > now)
    return { text: `Recebe a partir de ${formatDayTime(opens)}`, tone: 'brand' }
  return closing(closes, daysBetween(brasiliaDay(now), closes.slice(0, 10)))
}

function closing(closes: string, days: number): Deadline {
  const time = closes.slice(11, 16)
  if (days === 0) return { text: `Encerra hoje às ${time}`, tone: 'bad' }
  if (days === 1) return { text: `Encerra amanhã às ${time}`, tone: 'bad' }
  return { text: `Encerra em ${days} dias`, tone: days <= 3 ? 'warn' : 'ok' }
}
