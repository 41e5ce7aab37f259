import type { CheckedOrgao } from './ask.ts'
import type { FollowedOrgao } from './followed-list.ts'

/** Of an órgão's open ones: those that were not there when somebody last looked. None before the first reading. */
export function newAbertas({ vistas }: Pick<FollowedOrgao, 'vistas'>, { abertas }: CheckedOrgao) {
  if (vistas === null) return []
  const known = new Set(vistas)
  return abertas.filter(({ numero }) => !known.has(shortNumber(numero)))
}

/** What is kept when somebody has seen them. */
export function seenOf({ abertas, lidoEm }: CheckedOrgao): { vistas: string[]; vistoAte: string } {
  return { vistas: abertas.map(({ numero }) => shortNumber(numero)), vistoAte: lidoEm }
}

/** All numbers of an órgão begin with its CNPJ: kept without it, they take half the room. */
function shortNumber(numero: string): string {
  return numero.slice(numero.lastIndexOf('-') + 1)
}
