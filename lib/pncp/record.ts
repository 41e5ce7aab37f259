import { formatControlNumber, parseControlNumber } from '../search/contratacao.ts'
import type { RejectedRecord } from '../search/ports.ts'

/** The same object without its undefined fields, so that an absent field is really absent. Changes it in place. */
export function compact<T extends object>(fields: T): T {
  for (const key in fields) if (fields[key] === undefined) delete fields[key]
  return fields
}

export function rejection(numero: string | null, reason: string): RejectedRecord {
  return { numero, reason }
}

/** The control number made of its parts; undefined when one is missing or does not fit. */
export function sequenceNumber(cnpj?: string, ano?: number, sequencial?: number): string | undefined {
  if (cnpj === undefined || ano === undefined || sequencial === undefined) return undefined
  const numero = formatControlNumber({ cnpj, ano, sequencial })
  return parseControlNumber(numero) ? numero : undefined
}
