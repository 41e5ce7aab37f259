import { countedValue } from '../search/contratacao.ts'
import { addReais } from '../search/reais.ts'
import type { ResultRow } from '../search/row.ts'
import { isUf } from '../search/ufs.ts'
import { NO_VALUE, OUTLIER_VALUE, type Faixa } from '../search/faixas.ts'
import { faixaOf } from '../search/value-bands.ts'
import { number, wallClock } from './cells.ts'

/** How many contratações, and what they are worth. Every one is in the sum, or without value, or an outlier. */
export type Count = {
  contratacoes: number
  /** Sum in reais of the values that count. */
  valor: number
  semValor: number
  atipicos: number
}

/** Of what is not informed, or makes no sense; values have their own (see `FAIXAS`). */
export const UNKNOWN = ''

/** What a row counts under. There are few of each, however many rows: nothing is a key just because a source says it. */
const KEYS = {
  uf: ({ unidadeOrgao }: ResultRow) => (isUf(unidadeOrgao?.ufSigla) ? unidadeOrgao.ufSigla : UNKNOWN),
  modalidade: ({ modalidadeId: id }: ResultRow) => (Number.isInteger(id) ? String(id) : UNKNOWN),
  publicacao: ({ dataPublicacaoPncp }: ResultRow) => monthOf(dataPublicacaoPncp),
  encerramento: ({ dataEncerramentoProposta }: ResultRow) => monthOf(dataEncerramentoProposta),
  faixa: rowFaixa,
  grupo: ({ bidiq }: ResultRow) => bidiq.grupo,
  tipo: ({ bidiq }: ResultRow) => bidiq.tipo,
}
export type Dimension = keyof typeof KEYS

export type Tally = {
  add(row: ResultRow): void
  readonly total: Readonly<Count>
  /** By key, in no order. Each dimension adds up to the total; months are `YYYY-MM`. */
  by(dimension: Dimension): ReadonlyMap<string, Readonly<Count>>
}

/** Counts rows as they pass by: what it holds does not grow with them. */
export function createTally(): Tally {
  const total = nothing()
  const groups = new Map(
    Object.entries(KEYS).map(([dimension, keyOf]) => [
      dimension,
      { keyOf, counts: new Map<string, Count>() },
    ]),
  )

  return {
    total,

    add(row) {
      const one = countOf(row)
      addTo(total, one)
      for (const { keyOf, counts } of groups.values()) {
        const key = keyOf(row)
        let count = counts.get(key)
        if (!count) counts.set(key, (count = nothing()))
        addTo(count, one)
      }
    },

    by: (dimension) => groups.get(dimension)!.counts,
  }
}

function nothing(): Count {
  return { contratacoes: 0, valor: 0, semValor: 0, atipicos: 0 }
}

function countOf(row: ResultRow): Count {
  const faixa = rowFaixa(row)
  return {
    contratacoes: 1,
    valor: countedValue(number(row.valorTotalEstimado)) ?? 0,
    semValor: faixa === NO_VALUE ? 1 : 0,
    atipicos: faixa === OUTLIER_VALUE ? 1 : 0,
  }
}

function addTo(count: Count, one: Count): void {
  count.contratacoes += one.contratacoes
  count.valor = addReais(count.valor, one.valor)
  count.semValor += one.semValor
  count.atipicos += one.atipicos
}

function rowFaixa({ valorTotalEstimado }: ResultRow): Faixa {
  return faixaOf(number(valorTotalEstimado))
}

function monthOf(time: unknown): string {
  return wallClock(time) ? (time as string).slice(0, 7) : UNKNOWN
}
