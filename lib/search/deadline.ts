import type { Standing } from './grupo.ts'
import { GRUPO_LABELS } from './labels.ts'
import type { Grupo } from './row.ts'
import { addDays, daysBetween } from './time.ts'
import { workingDaysUntil } from './working-days.ts'

/** `text` is Portuguese, with Brasília times. `urgency`: how soon something must be done, if anything can. */
export type Deadline = {
  text: string
  urgency: 'ended' | 'none' | 'unknown' | 'notYet' | 'today' | 'soon' | 'later'
}

type Dated = Pick<Standing, 'abertura' | 'encerramento'>

/** Beyond this, working days say less than days. */
const MAX_WORKING_COUNT_DAYS = 30
const SOON_WORKING_DAYS = 3
const MIDNIGHT = '00:00'

/** What is left to send a proposal, of a contratação that stands in `grupo` at `now` (Brasília wall clock). */
export function deadlineOf({ abertura, encerramento }: Dated, grupo: Grupo, now: string): Deadline {
  if (grupo === 'diretas' || grupo === 'suspensas') return { text: GRUPO_LABELS[grupo], urgency: 'none' }
  if (grupo === 'encerradas') return { text: endedText(encerramento, now), urgency: 'ended' }
  if (encerramento === null) return { text: 'Prazo não informado', urgency: 'unknown' }
  if (abertura !== null && abertura > now)
    return { text: `Recebe propostas a partir de ${dayAndTime(abertura)}`, urgency: 'notYet' }
  return closing(encerramento, now)
}

/**
 * The last Brasília day on which a deadline can be met. One at 00:00 is over when its day begins, whatever was meant:
 * the day before is the last that is sure.
 */
export function lastDayOf(encerramento: string): string {
  const day = encerramento.slice(0, 10)
  return timeOf(encerramento) === MIDNIGHT ? addDays(day, -1) : day
}

function closing(encerramento: string, now: string): Deadline {
  const [today, last] = [now.slice(0, 10), lastDayOf(encerramento)]
  const days = daysBetween(today, last)
  const at = timeOf(encerramento) === MIDNIGHT ? 'à meia-noite' : `às ${timeOf(encerramento)}`
  if (days <= 0) return { text: `Encerra hoje ${at}`, urgency: 'today' }
  if (days === 1) return { text: `Encerra amanhã ${at}`, urgency: 'soon' }
  if (days > MAX_WORKING_COUNT_DAYS) return { text: `Encerra em ${days} dias`, urgency: 'later' }
  const working = workingDaysUntil(today, last)
  const urgency = working <= SOON_WORKING_DAYS ? 'soon' : 'later'
  if (working === 0) return { text: `Encerra em ${days} dias, nenhum útil`, urgency }
  return { text: `Encerra em ${working} ${working === 1 ? 'dia útil' : 'dias úteis'}`, urgency }
}

/** A revogada may have its deadline still to come: nothing then is said of when. */
function endedText(encerramento: string | null, now: string): string {
  if (encerramento === null || encerramento > now) return GRUPO_LABELS.encerradas
  const days = daysBetween(encerramento.slice(0, 10), now.slice(0, 10))
  if (days === 0) return `Encerrou hoje às ${timeOf(encerramento)}`
  if (days === 1) return `Encerrou ontem às ${timeOf(encerramento)}`
  return `Encerrou há ${days} dias`
}

function timeOf(brasilia: string): string {
  return brasilia.slice(11, 16) || MIDNIGHT
}

function dayAndTime(brasilia: string): string {
  return `${brasilia.slice(0, 10).split('-').reverse().join('/')} ${timeOf(brasilia)}`
}
