import type { Candidate } from '../../search/answer.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { asksItens, itemPlan } from '../../search/match-itens.ts'
import { conditionsOf, type Condition, type Value } from '../narrow.ts'
import { beneficioCondition, itemColumns, itemsFor, toItemFacts, type ItemsWanted } from '../stored-itens.ts'
import { CANDIDATE_COLUMNS, RECORD_AT, toCandidate } from '../stored-row.ts'
import type { Client } from './connections.ts'
import { numbered } from './numbered.ts'
import { readBatches } from './read-batches.ts'
import { tsqueryOf } from './words.ts'

const NO_RECORD = new Uint8Array()

type CandidateOptions = { withRecords?: boolean; itens?: ItemsWanted; limit?: number }

/**
 * Narrows: yields every row that could match the plan, and more, some at a time. `withRecords: false` leaves the
 * records empty, for counting; `itens` adds what is known of the items; `limit` is how many at most. When it is left before its end, the client is
 * of no further use.
 */
export async function* candidates(
  client: Client,
  plan: MatchPlan,
  { withRecords = true, itens = itemsFor(plan), limit }: CandidateOptions = {},
): AsyncGenerator<Candidate[]> {
  const { where, values } = conditionOf(plan)
  const columns = `${CANDIDATE_COLUMNS}, ${withRecords ? 'c.record' : 'NULL'}${itemColumns(itens, plan)}`
  const from = `bidiq.contratacao c ${itens === 'none' ? '' : JOIN_ITENS}`
  const sql = `SELECT ${columns} FROM ${from} WHERE ${where}`
  for await (const rows of readBatches(
    client,
    `${sql} ${limit === undefined ? '' : `LIMIT ${limit}`}`,
    values,
  )) {
    yield rows.map((row) => {
      const candidate = toCandidate(row, withRecords ? Buffer.from(row[RECORD_AT] as string) : NO_RECORD)
      if (itens !== 'none') candidate.itens = toItemFacts(row.slice(RECORD_AT + 1), bytesOf)
      return candidate
    })
  }
}

const JOIN_ITENS = 'LEFT JOIN bidiq.itens i ON i.numero = c.numero'
const bytesOf = (record: unknown) => Buffer.from(record as string)

/** The WHERE of a plan for `bidiq.contratacao c`, shared by all that asks about its rows; of a plan that asks about items also for `bidiq.itens i`. */
export function conditionOf(plan: MatchPlan): { where: string; values: Value[] } {
  const conditions = conditionsOf(plan)
  const words = tsqueryOf(plan)
  const ofItens = plan.query.itens ? itemPlan(plan) : undefined
  const wordsOfItens = ofItens && tsqueryOf(ofItens)
  const beneficio = beneficioCondition(plan)
  if (words && !ofItens) conditions.push({ sql: 'c.palavras @@ ?::tsquery', values: [words] })
  if (words && wordsOfItens) conditions.push(inEither(words, wordsOfItens))
  if (beneficio) conditions.push(beneficio)
  return numbered(conditions)
}

/** The FROM of a plan, for the WHERE of `conditionOf`. */
export function fromOf(plan: MatchPlan): string {
  return `bidiq.contratacao c ${asksItens(plan) ? JOIN_ITENS : ''}`
}

/** The words stand in the objeto or, as `ofItens`, in the items. One index each: an OR over both tables would use none. */
function inEither(words: string, ofItens: string): Condition {
  return {
    sql: `c.numero IN (SELECT numero FROM bidiq.contratacao WHERE palavras @@ ?::tsquery
      UNION SELECT numero FROM bidiq.itens WHERE palavras @@ ?::tsquery)`,
    values: [words, ofItens],
  }
}
