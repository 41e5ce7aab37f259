import type { DatabaseSync } from 'node:sqlite'
import type { Candidate } from '../../search/answer.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { asksItens, itemPlan } from '../../search/match-itens.ts'
import { conditionsOf, wantedOf, type Condition, type Value } from '../narrow.ts'
import { beneficioCondition, itemColumns, itemsFor, toItemFacts, type ItemsWanted } from '../stored-itens.ts'
import { CANDIDATE_COLUMNS, RECORD_AT, toCandidate } from '../stored-row.ts'
import { ftsQuery } from './words.ts'

const NO_RECORD = new Uint8Array()

/**
 * Narrows: yields every row that could match the plan, and more. `withRecords: false` leaves the records
 * empty, for counting; `itens` adds what is known of the items.
 */
export function* candidates(
  database: DatabaseSync,
  plan: MatchPlan,
  { withRecords = true, itens = itemsFor(plan) }: { withRecords?: boolean; itens?: ItemsWanted } = {},
): Generator<Candidate> {
  const { from, where, values } = statementOf(plan, itens !== 'none')
  const columns = `${CANDIDATE_COLUMNS}, ${withRecords ? 'c.record' : 'NULL'}${itemColumns(itens, plan)}`
  const statement = database.prepare(`SELECT ${columns} ${from} WHERE ${where}`)
  statement.setReturnArrays(true)
  for (const row of statement.iterate(...values) as unknown as Iterable<unknown[]>) {
    const candidate = toCandidate(row, (row[RECORD_AT] as Uint8Array | null) ?? NO_RECORD)
    if (itens !== 'none')
      candidate.itens = toItemFacts(row.slice(RECORD_AT + 1), (record) => record as Uint8Array)
    yield candidate
  }
}

/** The FROM and WHERE of a plan, shared by all that asks about its rows. */
export function statementOf(
  plan: MatchPlan,
  withItens = asksItens(plan),
): { from: string; where: string; values: Value[] } {
  const conditions = conditionsOf(plan)
  const words = wordsOf(plan)
  const ofItens = plan.query.itens ? itemPlan(plan) : undefined
  const beneficio = beneficioCondition(plan)
  let from = 'FROM contratacao c'
  if (words && !ofItens) {
    from = 'FROM palavras p JOIN contratacao c ON c.id = p.rowid'
    conditions.unshift({ sql: 'p.texto MATCH ?', values: [words] })
  }
  const wordsOfItens = ofItens && wordsOf(ofItens)
  if (words && wordsOfItens) conditions.unshift(inEither(words, wordsOfItens))
  if (withItens) from += ' LEFT JOIN itens i ON i.contratacao = c.id'
  if (beneficio) conditions.push(beneficio)
  return {
    from,
    where: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  }
}

/** The words of a plan for FTS5; undefined when it cannot narrow by them. */
function wordsOf(plan: MatchPlan): string | undefined {
  const wanted = wantedOf(plan)
  return wanted && ftsQuery(wanted)
}

/** The words stand in the objeto or, as `ofItens`, in the items. */
function inEither(words: string, ofItens: string): Condition {
  return {
    sql: `c.id IN (SELECT rowid FROM palavras WHERE texto MATCH ?
      UNION SELECT rowid FROM palavras_itens WHERE texto MATCH ?)`,
    values: [words, ofItens],
  }
}
