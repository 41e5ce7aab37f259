import { isCivilDate } from './time.ts'

/**
 * How soon a deadline can be met no more, counted from a moment. Each of the first five holds the ones before it:
 * what closes today closes within 7 days too. `depois` is beyond 30 days; `semPrazo` has none, or one that is
 * suspended; `encerrado` is past, revogada or anulada.
 */
export const PRAZOS = [
  'hoje',
  '3uteis',
  '7dias',
  '15dias',
  '30dias',
  'depois',
  'semPrazo',
  'encerrado',
] as const
export type PrazoId = (typeof PRAZOS)[number]

/** Brasília days, both inclusive. */
export type DayRange = { first: string; last: string }

/** A `PrazoId`, or the days from one to another as `2026-12-07..2026-12-13`. */
export type Prazo = PrazoId | (string & {})

/** Undefined when it is no range: not of days that exist, or the last before the first. */
export function dayRangeOf(prazo: string): DayRange | undefined {
  const [first = '', last = '', ...rest] = prazo.split('..')
  if (rest.length > 0 || !isCivilDate(first) || !isCivilDate(last) || last < first) return undefined
  return { first, last }
}

export function isPrazo(text: string): text is Prazo {
  return (PRAZOS as readonly string[]).includes(text) || dayRangeOf(text) !== undefined
}
