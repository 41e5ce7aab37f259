import type { Ordenacao } from './query-choices.ts'

/** What rows are ordered by. */
export type OrderKeys = {
  numero: string
  publicacao: string | null
  encerramento: string | null
  valor: number | null
  relevancia?: number | null
}

/**
 * Compares two rows in an ordering; a leading `-` is descending, and `relevancia` always begins with the best.
 * Unknown values come last either way. Ties of relevance go to the earlier deadline; what is left is settled by
 * control number, so that an order is total and the same everywhere.
 */
export function compareBy(ordenacao: Ordenacao): (a: OrderKeys, b: OrderKeys) => number {
  if (ordenacao === 'relevancia') {
    const byDeadline = compareField('encerramento', 1)
    const byRelevance = compareField('relevancia', -1)
    return (a, b) => byRelevance(a, b) || byDeadline(a, b) || compareText(a.numero, b.numero)
  }
  const field = ordenacao.replace('-', '') as 'encerramento' | 'publicacao' | 'valor'
  const byField = compareField(field, ordenacao.startsWith('-') ? -1 : 1)
  return (a, b) => byField(a, b) || compareText(a.numero, b.numero)
}

function compareField(field: 'encerramento' | 'publicacao' | 'valor' | 'relevancia', sign: 1 | -1) {
  return (a: OrderKeys, b: OrderKeys): number => {
    const x = a[field] ?? null
    const y = b[field] ?? null
    if (x === y) return 0
    if (x === null) return 1
    if (y === null) return -1
    return x < y ? -sign : sign
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
