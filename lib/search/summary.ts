import { countedValue } from './contratacao.ts'
import type { Facts } from './facts.ts'
import { addReais } from './reais.ts'
import { GRUPOS } from './row.ts'
import type { Sayings } from './sayings.ts'
import type { Summary } from './state.ts'

/** Unknown UFs are counted under this. */
export const UNKNOWN_UF = 'A conferir'

export function emptySummary(): Summary {
  const grupos = Object.fromEntries(GRUPOS.map((grupo) => [grupo, 0])) as Summary['grupos']
  return {
    total: 0,
    grupos,
    valorTotal: 0,
    semValor: 0,
    atipicos: 0,
    porUf: {},
    porModalidade: {},
    porTipo: {},
    conferir: {},
  }
}

/** Counts one more row into a summary, in place: summaries are made of tens of thousands of rows. */
export function countRow(summary: Summary, facts: Facts, { grupo, tipo, aConferir }: Sayings): void {
  summary.total++
  summary.grupos[grupo]++
  const valor = countedValue(facts.valor)
  if (valor !== undefined) summary.valorTotal = addReais(summary.valorTotal, valor)
  else if (facts.valor === null) summary.semValor++
  else summary.atipicos++
  addTo(summary.porUf, facts.uf ?? UNKNOWN_UF)
  addTo(summary.porModalidade, String(facts.modalidade ?? ''))
  addTo(summary.porTipo, tipo)
  for (const check of aConferir) addTo(summary.conferir, check)
}

function addTo(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}
