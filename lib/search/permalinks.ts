import type { SearchState } from './state.ts'

type Permanent = Pick<SearchState, 'searchId' | 'versao' | 'query'>

/**
 * The two addresses of a search, as paths: its result, for ever the same, and its question, asked anew by whoever
 * opens it. Both carry the canonical query, in the shape that the page reads from its own address.
 */
export function permalinksOf({ searchId, versao, query }: Permanent) {
  const asked = Object.entries(query).flatMap(([field, value]) =>
    value === undefined || value === null ? [] : [`${field}=${encoded(value)}`],
  )
  return {
    result: pathOf(shortResult({ searchId, versao }), asked),
    question: pathOf('/buscar?iniciar=true', asked),
  }
}

/** The address of a result by its id alone: when the result is no longer kept, it cannot be asked anew. */
export function shortResult({ searchId, versao }: Pick<Permanent, 'searchId' | 'versao'>): string {
  return `/buscar?id=${encodeURIComponent(searchId)}&versao=${versao}`
}

function pathOf(beginning: string, fields: readonly string[]): string {
  return [beginning, ...fields].join('&')
}

/** Items of a list stand between commas, so one within an item is written as it would be in an address. */
function encoded(value: unknown): string {
  if (!Array.isArray(value)) return encodeURIComponent(textOf(value))
  return value.map((item) => encodeURIComponent(textOf(item).replaceAll(',', '%2C'))).join(',')
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { cnpj, codigoUnidade } = value as { cnpj?: string; codigoUnidade?: string }
  return `${cnpj}:${codigoUnidade}`
}
