import type { Candidate } from '../../search/answer.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { conditionsOf, type Value } from '../narrow.ts'
import { CANDIDATE_COLUMNS, RECORD_AT, toCandidate } from '../stored-row.ts'
import type { Client } from './connections.ts'
import { readBatches } from './read-batches.ts'
import { storable } from './storable.ts'
import { tsqueryOf } from './words.ts'

const NO_RECORD = new Uint8Array()

/**
 * Narrows: yields every row that could match the plan, and more, some at a time. `withRecords: false` leaves the
 * records empty, for counting. When it is left before its end, the client is of no further use.
 */
export async function* candidates(
  client: Client,
  plan: MatchPlan,
  { withRecords = true } = {},
): AsyncGenerator<Candidate[]> {
  const { where, values } = conditionOf(plan)
  const columns = withRecords ? `${CANDIDATE_COLUMNS}, c.record` : CANDIDATE_COLUMNS
  const sql = `SELECT ${columns} FROM bidiq.contratacao c WHERE ${where}`
  for await (const rows of readBatches(client, sql, values)) {
    yield rows.map((row) => toCandidate(row, withRecords ? Buffer.from(row[RECORD_AT] as string) : NO_RECORD))
  }
}

/** The WHERE of a plan for `bidiq.contratacao c`, shared by all that asks about its rows. */
export function conditionOf(plan: MatchPlan): { where: string; values: Value[] } {
  const conditions = conditionsOf(plan)
  const words = tsqueryOf(plan)
  if (words) conditions.push({ sql: 'c.palavras @@ ?::tsquery', values: [words] })
  let parameter = 0
  return {
    where: conditions
      .map(({ sql }) => `(${sql})`)
      .join(' AND ')
      .replaceAll('?', () => `$${++parameter}`),
    values: conditions.flatMap(({ values }) => values.map(storable)),
  }
}
