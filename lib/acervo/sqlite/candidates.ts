import type { DatabaseSync } from 'node:sqlite'
import type { Candidate } from '../../search/answer.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { conditionsOf, wantedOf, type Value } from '../narrow.ts'
import { CANDIDATE_COLUMNS, RECORD_AT, toCandidate } from '../stored-row.ts'
import { ftsQuery } from './words.ts'

const NO_RECORD = new Uint8Array()

/**
 * Narrows: yields every row that could match the plan, and more. `withRecords: false` leaves the records
 * empty, for counting.
 */
export function* candidates(
  database: DatabaseSync,
  plan: MatchPlan,
  { withRecords = true } = {},
): Generator<Candidate> {
  const { from, where, values } = statementOf(plan)
  const statement = database.prepare(
    `SELECT ${CANDIDATE_COLUMNS}, ${withRecords ? 'c.record' : 'NULL'} ${from} WHERE ${where}`,
  )
  statement.setReturnArrays(true)
  for (const row of statement.iterate(...values) as unknown as Iterable<unknown[]>) {
    yield toCandidate(row, (row[RECORD_AT] as Uint8Array | null) ?? NO_RECORD)
  }
}

/** The FROM and WHERE of a plan, shared by all that asks about its rows. */
export function statementOf(plan: MatchPlan): { from: string; where: string; values: Value[] } {
  const conditions = conditionsOf(plan)
  const wanted = wantedOf(plan)
  const words = wanted && ftsQuery(wanted)
  const from = words ? 'FROM palavras p JOIN contratacao c ON c.id = p.rowid' : 'FROM contratacao c'
  if (words) conditions.unshift({ sql: 'p.texto MATCH ?', values: [words] })
  return {
    from,
    where: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  }
}
