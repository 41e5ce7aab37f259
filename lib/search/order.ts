import type { Ordenacao } from './query.ts'

/** What rows are ordered by. */
export type OrderKeys = {
  numero: string
  publicacao: string | null
  encerramento: string | null
  valor: number | null
}

/**
 * Compares two rows in an ordering; a leading `-` is descending. Unknown values come last either way, and
 * ties are settled by control number, so that an order is total and the same everywhere.
 */
export function compareBy(ordenacao: Ordenacao): (a: OrderKeys, b: OrderKeys) => number {
  const descending = ordenacao.startsWith('-')
  const field = ordenacao.replace('-', '') as 'encerramento' | 'publicacao' | 'valor'
  const sign = descending ? -1 : 1
  return (a, b) => {
    const x = a[field]
    const y = b[field]
    if (x !== y) {
      if (x === null) return 1
      if (y === null) return -1
      return x < y ? -sign : sign
    }
    return a.numero < b.numero ? -1 : a.numero > b.numero ? 1 : 0
  }
}
