import type { Facts } from './facts.ts'
import type { Grupo } from './row.ts'
import { addDays } from './time.ts'

/** Without a deadline, only what was published within these days can still be open. */
export const NO_DEADLINE_DAYS = 60

export const REVOGADA = 2
export const ANULADA = 3
const SUSPENSA = 4
const INEXIGIBILIDADE = 9
const ATO_QUE_AUTORIZA = 3

/** What decides where a contratação stands. */
export type Standing = Pick<Facts, 'situacao' | 'instrumento' | 'modalidade' | 'abertura' | 'encerramento'>

/**
 * Where a contratação stands at `now` (Brasília wall clock): open or closed follows from the dates first,
 * since the PNCP leaves 97% of the situações at 1 for ever. `unconfirmed` rows can only be `aConferir`.
 */
export function grupoOf(facts: Standing, now: string, unconfirmed = false): Grupo {
  const { situacao, encerramento, abertura } = facts
  if (situacao === REVOGADA || situacao === ANULADA) return 'encerradas'
  if (encerramento === null) return isDirect(facts) ? 'diretas' : 'aConferir'
  if (encerramento <= now) return 'encerradas'
  if (unconfirmed || (situacao !== 1 && situacao !== SUSPENSA)) return 'aConferir'
  if (situacao === SUSPENSA) return 'suspensas'
  return abertura !== null && abertura > now ? 'aReceber' : 'recebendo'
}

/** Without a deadline, these were never open to proposals: whom to hire was decided already. */
export function isDirect({ modalidade, instrumento }: Pick<Standing, 'modalidade' | 'instrumento'>): boolean {
  return modalidade === INEXIGIBILIDADE || instrumento === ATO_QUE_AUTORIZA
}

/** The earliest publication day that keeps a contratação without deadline among the open ones. */
export function noDeadlineSince(now: string): string {
  return addDays(now.slice(0, 10), -NO_DEADLINE_DAYS)
}

/**
 * The Brasília wall clock from which a contratação can no longer be among the open ones; empty when it
 * never is. For indexes: what is still open at `now` has `openUntil > now`.
 */
export function openUntil(facts: Standing & Pick<Facts, 'publicacao'>): string {
  const { situacao, encerramento, publicacao } = facts
  if (situacao === REVOGADA || situacao === ANULADA) return ''
  if (encerramento !== null) return encerramento
  if (publicacao === null || isDirect(facts)) return ''
  return `${addDays(publicacao.slice(0, 10), NO_DEADLINE_DAYS)}T99`
}
