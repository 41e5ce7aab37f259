import type { ResultRow } from '../../../lib/search/row.ts'
import { formatNumber } from '../../ui/format.ts'

type Found = NonNullable<ResultRow['bidiq']['itens']>['encontrados'][number]

/** An item as people call it: `Item 37: camisa polo`. */
export function itemText({ numero, descricao }: Pick<Found, 'numero' | 'descricao'>): string {
  const name = numero === null ? 'Item sem número' : `Item ${numero}`
  return `${name}: ${descricao || 'sem descrição'}`
}

/** The items that hold the words, in one line; undefined when there are none. */
export function foundItens(row: ResultRow): string | undefined {
  const { encontrados = [], total = 0 } = row.bidiq.itens ?? {}
  const [first] = encontrados
  if (!first) return undefined
  return total > 1 ? `${itemText(first)} e mais ${formatNumber(total - 1)}` : itemText(first)
}
