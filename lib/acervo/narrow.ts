import type { MatchPlan } from '../search/match-plan.ts'
import type { Phrase } from '../search/terms.ts'
import type { Uf } from '../search/ufs.ts'
import { UNKNOWN_UF } from './stored-row.ts'

export type Value = string | number | null

/** A piece of SQL with a `?` for each value. */
export type Condition = { sql: string; values: Value[] }

/**
 * What a plan asks of the columns of `contratacao c`, all to hold at once; its words apart, which each index has its
 * own way of asking. They let more through than matches, never less.
 */
export function conditionsOf({ query, now }: MatchPlan): Condition[] {
  const conditions: Condition[] = [{ sql: 'c.removida = 0', values: [] }]
  const add = (sql: string, ...values: Value[]) => conditions.push({ sql, values })
  const oneOf = (column: string, wanted: readonly (string | number)[] | undefined) => {
    if (wanted) add(`${column} IN (${wanted.map(() => '?').join(', ')})`, ...wanted)
  }
  if (query.situacao === 'abertas') add('c.aberta_ate > ?', now)
  if (query.situacao === 'encerradas') add('c.encerramento <= ? OR c.situacao IN (2, 3)', now)
  // One condition and not two, so that an index is asked for a range with both its ends.
  if (query.dataInicial || query.dataFinal)
    add(
      'c.publicacao BETWEEN ? AND ? OR c.publicacao IS NULL',
      query.dataInicial ?? '',
      `${query.dataFinal ?? '9999'}T99`,
    )
  oneOf('c.uf', [...query.ufs, UNKNOWN_UF])
  oneOf('c.modalidade', query.modalidades)
  oneOf('c.municipio', query.municipios)
  oneOf('c.cnpj', query.orgaos)
  oneOf('c.esfera', query.esferas)
  oneOf('c.portal', query.portais)
  if (query.valorMin !== undefined) add('c.valor >= ? OR c.valor IS NULL', query.valorMin)
  if (query.valorMax !== undefined) add('c.valor <= ? OR c.valor IS NULL', query.valorMax)
  return conditions
}

/** The plan for one UF of its query. */
export function ofUf(plan: MatchPlan, uf: Uf): MatchPlan {
  return { ...plan, query: { ...plan.query, ufs: [uf] } }
}

/**
 * The words a plan asks for: one phrase of each clause must be there. Exclusions and company are left to the rules.
 */
export function clausesOf({ termos, setores }: MatchPlan): Phrase[][] {
  if (setores.length === 0) return termos.all
  return [...termos.all, setores.flatMap(({ any }) => any.map(({ phrase }) => phrase))]
}
