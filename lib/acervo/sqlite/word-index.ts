import type { DatabaseSync } from 'node:sqlite'
import { match } from '../../search/match.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import type { Survey } from '../../search/ports.ts'
import type { Phrase } from '../../search/terms.ts'
import { keptFor } from '../kept.ts'
import { MOST_CANDIDATES, situationOf, type Value } from '../narrow.ts'
import {
  SAMPLE_ROWS,
  similarKeys,
  VOCABULARY_MS,
  vocabularyOf,
  writtenAs,
  WRITTEN_IN_ROWS,
  type Vocabulary,
} from '../vocabulary.ts'
import { candidates } from './candidates.ts'
import { ftsQuery } from './words.ts'

const SCOPE_MS = 60_000
const MAX_SCOPES = 6
/** What takes longer to count is not counted. */
const MOST_OF_SCOPE = 400_000
const MOST_OF_WORD = 60_000
/** People look at the same words again with every letter they type. */
const MAX_COUNTS = 500

/** `has[id]` is 1 for the rows of a scope. */
type Scope = { has: Uint8Array; total: number } | 'too many'

export function createWordIndex(database: DatabaseSync) {
  const scopes = keptFor<Scope>(SCOPE_MS, MAX_SCOPES)
  const counts = keptFor<number | null>(SCOPE_MS, MAX_COUNTS)
  const vocabularies = keptFor<Vocabulary>(VOCABULARY_MS, 1)

  function readScope(plan: MatchPlan): Scope {
    const { sql, values } = situationOf(plan)
    const { last } = database.prepare('SELECT coalesce(max(id), 0) AS last FROM contratacao').get() as {
      last: number
    }
    const ids = idsOf(`SELECT c.id AS id FROM contratacao c WHERE ${sql} LIMIT ${MOST_OF_SCOPE + 1}`, values)
    if (ids.length > MOST_OF_SCOPE) return 'too many'
    const has = new Uint8Array(last + 1)
    for (const id of ids) has[id] = 1
    let total = ids.length
    for (const id of idsOf('SELECT id FROM contratacao WHERE removida = 1')) {
      total -= has[id] ?? 0
      has[id] = 0
    }
    return { has, total }
  }

  /** In one text: row by row they take five times as long. */
  function idsOf(sql: string, values: Value[] = []): number[] {
    const row = database.prepare(`SELECT json_group_array(id) AS ids FROM (${sql})`).get(...values)
    return JSON.parse(row!.ids as string) as number[]
  }

  function* columnOf(sql: string, ...values: Value[]): Generator<unknown> {
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    for (const row of statement.iterate(...values) as unknown as Iterable<unknown[]>) yield row[0]
  }

  function countIn(scope: Scope, phrase: Phrase): number | null {
    const words = ftsQuery(phrase)
    if (words === undefined || scope === 'too many') return null
    const ids = idsOf(`SELECT rowid AS id FROM palavras WHERE texto MATCH ? LIMIT ${MOST_OF_WORD + 1}`, [
      words,
    ])
    return ids.length > MOST_OF_WORD ? null : ids.reduce((found, id) => found + (scope.has[id] ?? 0), 0)
  }

  return {
    survey(plan: MatchPlan, phrases: readonly Phrase[]): Survey {
      const { ufs, situacao } = plan.query
      const name = `${ufs.join()} ${situacao}`
      const scope = scopes(name, () => readScope(plan))
      return {
        total: scope === 'too many' ? null : scope.total,
        found: phrases.map((phrase) => counts(`${name} ${phrase.label}`, () => countIn(scope, phrase))),
      }
    },

    matchesAny(plan: MatchPlan): boolean | null {
      let seen = 0
      for (const { facts, unconfirmed } of candidates(database, plan, { withRecords: false })) {
        if (match(facts, plan, unconfirmed)) return true
        if (++seen >= MOST_CANDIDATES) return null
      }
      return false
    },

    similar(word: string): string[] {
      const vocabulary = vocabularies('', () =>
        vocabularyOf(
          columnOf(
            `SELECT texto FROM contratacao ORDER BY id DESC LIMIT ${SAMPLE_ROWS}`,
          ) as Generator<string>,
        ),
      )
      const objetosWith = (key: string) =>
        columnOf(
          `SELECT CAST(c.record AS TEXT) ->> 'objetoCompra' FROM palavras p JOIN contratacao c ON c.id = p.rowid
           WHERE p.texto MATCH ? LIMIT ${WRITTEN_IN_ROWS}`,
          `"${key}"`,
        ) as Generator<string>
      return similarKeys(vocabulary, word).flatMap((key) => writtenAs(key, word, objetosWith(key)) ?? [])
    },
  }
}
