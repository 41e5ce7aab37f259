import type { Republication } from '../search/ports.ts'
import { linkRepublications } from '../search/republications.ts'

/** What one unidade of a buyer published, with `parameter` the control number of one of its rows. */
export function sameBuyerSql(table: string, parameter: string): string {
  return `SELECT o.numero, o.cnpj, o.unidade, o.processo, o.texto, o.publicacao, o.encerramento
    FROM ${table} c JOIN ${table} o ON o.cnpj = c.cnpj AND o.unidade = c.unidade
    WHERE c.numero = ${parameter} AND o.removida = 0 ORDER BY o.publicacao DESC, o.numero`
}

/** A row of `sameBuyerSql`. */
export type BuyerRow = {
  numero: string
  cnpj: string
  unidade: string
  processo: string | null
  texto: string
  publicacao: string | null
  encerramento: string | null
}

/** SQL narrows, the rules decide: the rows linked to `numero`, the latest first. */
export function republicationsAmong(rows: readonly BuyerRow[], numero: string): Republication[] {
  const linked = new Set(linkRepublications(rows).get(numero))
  return rows
    .filter((row) => linked.has(row.numero))
    .map(({ numero: own, publicacao, encerramento }) => ({ numero: own, publicacao, encerramento }))
}
