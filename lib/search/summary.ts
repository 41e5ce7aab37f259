import { isOutlier } from './contratacao.ts'
import type { Facts } from './facts.ts'
import { GRUPOS, type Grupo } from './row.ts'
import type { Summary } from './state.ts'

/** Unknown UFs are counted under this. */
export const UNKNOWN_UF = 'A conferir'

export function emptySummary(): Summary {
  const grupos = Object.fromEntries(GRUPOS.map((grupo) => [grupo, 0])) as Summary['grupos']
  return { total: 0, grupos, valorTotal: 0, semValor: 0, atipicos: 0, porUf: {}, porModalidade: {} }
}

/** Counts one more row into a summary, in place: summaries are made of tens of thousands of rows. */
export function countRow(summary: Summary, facts: Facts, grupo: Grupo): void {
  summary.total++
  summary.grupos[grupo]++
  if (facts.valor === null) summary.semValor++
  else if (isOutlier(facts.valor)) summary.atipicos++
  else summary.valorTotal += facts.valor
  const uf = facts.uf ?? UNKNOWN_UF
  summary.porUf[uf] = (summary.porUf[uf] ?? 0) + 1
  const modalidade = String(facts.modalidade ?? '')
  summary.porModalidade[modalidade] = (summary.porModalidade[modalidade] ?? 0) + 1
}
