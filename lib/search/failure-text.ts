import type { SourceError } from './ports.ts'
import type { Failure } from './state.ts'
import { brasiliaTime } from './time.ts'

const PHRASES: Record<SourceError['reason'], string> = {
  unavailable: 'sem resposta',
  contract: 'resposta em formato desconhecido',
  refused: 'consulta recusada',
}

const SENTENCES: Record<SourceError['reason'], string> = {
  unavailable: 'O PNCP não respondeu.',
  contract: 'O PNCP respondeu em um formato desconhecido.',
  refused: 'O PNCP recusou a consulta.',
}

/** Why a UF could not be asked, as a sentence. */
export function failureText({ reason, since }: Pick<SourceError, 'reason' | 'since'>): string {
  if (reason !== 'unavailable' || since === undefined) return SENTENCES[reason]
  return `O PNCP está fora do ar desde ${clockTime(since)}.`
}

/** The same in a few words, to stand in brackets: `fora do ar desde 10:42`. */
export function failurePhrase({ reason, since, at }: Pick<Failure, 'reason' | 'since' | 'at'>): string {
  if (reason !== 'unavailable' || since === null) return `${PHRASES[reason]} às ${clockTime(Date.parse(at))}`
  return `fora do ar desde ${clockTime(Date.parse(since), Date.parse(at))}`
}

/** The Brasília time of an instant: `10:42`, with its day when that is not the day of `seenAt`. */
function clockTime(ms: number, seenAt = ms): string {
  const [day = '', time = ''] = brasiliaTime(ms).split('T')
  const isSameDay = brasiliaTime(seenAt).startsWith(day)
  const [, month, date] = day.split('-')
  return isSameDay ? time.slice(0, 5) : `${date}/${month} às ${time.slice(0, 5)}`
}
