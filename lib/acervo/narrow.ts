import type { MatchPlan } from '../search/match-plan.ts'
import type { Termo } from '../search/terms-tree.ts'
import type { Phrase } from '../search/terms.ts'
import type { Uf } from '../search/ufs.ts'
import { UNKNOWN_UF } from './stored-row.ts'

export type Value = string | number | null

/** A piece of SQL with a `?` for each value. */
export type Condition = { sql: string; values: Value[] }

/** Rows looked at to know whether any matches. */
export const MOST_CANDIDATES = 5_000

/** The UFs and the situação of a plan, in columns that indexes have where it can be. */
export function situationOf({ query, now }: MatchPlan): Condition {
  const ufs = [...query.ufs, UNKNOWN_UF]
  const isOfUf = `c.uf IN (${ufs.map(() => '?').join(', ')})`
  if (query.situacao === 'todas') return { sql: isOfUf, values: ufs }
  if (query.situacao === 'abertas') return { sql: `${isOfUf} AND c.aberta_ate > ?`, values: [...ufs, now] }
  return { sql: `${isOfUf} AND (c.encerramento <= ? OR c.situacao IN (2, 3))`, values: [...ufs, now] }
}

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

/** Words of which a text must hold some. Says less than the rules: order, exclusions and company are left to them. */
export type Wanted = Phrase | { all: Wanted[] } | { any: Wanted[] }

/** The words a plan asks for; undefined when a text without any of them may match. */
export function wantedOf({ termos, setores }: MatchPlan): Wanted | undefined {
  const parts = [wantedBy(termos, false)]
  if (setores.length > 0) parts.push({ any: setores.flatMap(({ any }) => any.map(({ phrase }) => phrase)) })
  return every(parts)
}

/** Not (a and b) is satisfied without a, or without b: by texts that hold neither. */
function wantedBy(termo: Termo, negated: boolean): Wanted | undefined {
  if ('phrase' in termo) return negated ? undefined : termo.phrase
  if ('not' in termo) return wantedBy(termo.not, !negated)
  const parts = ('all' in termo ? termo.all : termo.any).map((part) => wantedBy(part, negated))
  return 'all' in termo === negated ? some(parts) : every(parts)
}

function every(parts: (Wanted | undefined)[]): Wanted | undefined {
  const asked = parts.filter((part) => part !== undefined)
  if (asked.length < 2) return asked[0]
  return { all: asked }
}

/** One that asks for nothing lets everything through. */
function some(parts: (Wanted | undefined)[]): Wanted | undefined {
  const asked = parts.filter((part) => part !== undefined)
  return asked.length === parts.length ? { any: asked } : undefined
}
