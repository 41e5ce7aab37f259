import type { Grupo } from './row.ts'
import { FOLDED_TIPOS, TIPOS, type Tipo } from './tipo.ts'

const FOLDED: readonly Tipo[] = FOLDED_TIPOS

/** The kinds that a list shows when nobody asks for others. */
export const LISTED_TIPOS: readonly Tipo[] = TIPOS.filter((tipo) => !FOLDED.includes(tipo))

/** What somebody chose among rows; nothing chosen is undefined. */
type Asked = {
  tipo?: readonly unknown[] | undefined
  modalidade?: readonly unknown[] | undefined
  grupo?: readonly Grupo[] | undefined
}

/**
 * Whether a list leaves the folded kinds out: unless somebody asks for them, by kind or otherwise, and as long as
 * anything else is there to be shown.
 */
export function isFolding({ tipo, modalidade, grupo }: Asked, porTipo: Record<string, number>): boolean {
  const isAsked = tipo !== undefined || modalidade !== undefined || grupo?.includes('diretas')
  return !isAsked && LISTED_TIPOS.some((listed) => porTipo[listed])
}

export function isFolded(tipo: Tipo): boolean {
  return FOLDED.includes(tipo)
}
