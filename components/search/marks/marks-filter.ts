import type { MarkFilter } from '../list/list-choices.ts'
import type { Marks, MarkStatus } from './marks-data.ts'

export const MARK_FILTER_LABELS: Record<MarkFilter, string> = {
  interessantes: 'Interessantes',
  'sem-descartadas': 'Sem descartadas',
  'com-nota': 'Com nota',
}

/** What is asked of the server for it. `stamp` is another one when the same filter shows other rows. */
export type PickedRows = {
  filter: MarkFilter
  stamp: string
  body: { numeros: string[] } | { exceto: string[] }
}

export function pickedRows(filter: MarkFilter | null, marks: Marks): PickedRows | undefined {
  if (filter === null) return undefined
  const entries = Object.entries(marks)
  const numeros = entries
    .filter(([, { status, nota }]) => {
      if (filter === 'com-nota') return nota !== undefined
      return status === (filter === 'interessantes' ? 'interessante' : 'descartada')
    })
    .map(([numero]) => numero)
    .sort()
  const body = filter === 'sem-descartadas' ? { exceto: numeros } : { numeros }
  return { filter, stamp: stampOf(numeros), body }
}

/** Whether a list no longer has what is given a status. */
export function hidesMarked(filter: MarkFilter | null, status: MarkStatus | null): boolean {
  if (filter === 'interessantes') return status !== 'interessante'
  return filter === 'sem-descartadas' && status === 'descartada'
}

/** Told apart by their number and a hash (FNV-1a). */
function stampOf(numeros: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const numero of numeros)
    for (let at = 0; at < numero.length; at++) hash = Math.imul(hash ^ numero.charCodeAt(at), 0x01000193)
  return `${numeros.length} ${(hash >>> 0).toString(36)}`
}
