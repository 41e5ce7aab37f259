import { deadlinesCalendar, hasDeadlineToCome, MAX_CALENDAR_ROWS } from '../calendar/deadlines.ts'
import { AppError } from '../errors.ts'
import { readFirst, type Facets } from '../results/page.ts'
import type { StoredResult } from '../results/port.ts'
import type { ResultRow } from '../search/row.ts'
import { brasiliaTime } from '../search/time.ts'

const COUNTING = ['recebendo', 'aReceber', 'aConferir']

/**
 * The deadlines to come of the rows that fit, as a calendar file.
 *
 * @throws {AppError} `invalid_request` when there is none, or more than a calendar may hold: nothing is cut.
 */
export async function calendarOf(result: StoredResult, facets: Facets, now: number): Promise<string> {
  const at = brasiliaTime(now)
  const { rows, total } = await readFirst(result, {
    facets,
    holds: ({ grupo, encerramento }) =>
      COUNTING.includes(grupo) && encerramento !== null && encerramento > at,
    limit: MAX_CALENDAR_ROWS,
  })
  if (total > MAX_CALENDAR_ROWS)
    throw refused(
      `São ${total.toLocaleString('pt-BR')} prazos, e a agenda leva no máximo ${MAX_CALENDAR_ROWS.toLocaleString('pt-BR')}. Filtre a lista por UF, tipo ou modalidade e tente de novo.`,
    )
  const open = rows.map((row) => JSON.parse(row) as ResultRow).filter((row) => hasDeadlineToCome(row, now))
  if (open.length === 0)
    throw refused('Nenhuma destas contratações tem prazo por vir: não há o que pôr na agenda.')
  return deadlinesCalendar(open, now)
}

function refused(publicMessage: string): AppError {
  return new AppError('invalid_request', 'No calendar of these rows', { publicMessage })
}
