import type { DatabaseSync } from 'node:sqlite'
import { match } from '../../search/match.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import type { Survey } from '../../search/ports.ts'
import type { Phrase } from '../../search/terms.ts'
import { keptFor } from '../kept.ts'
import { situationOf, MOST_CANDIDATES } from '../narrow.ts'
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
    const ids = columnOf(`SELECT c.id FROM contratacao c WHERE ${sql} LIMIT ${MOST_OF_SCOPE + 1}`, ...values)
    const has = new Uint8Array(last + 1)
    let total = 0
    for (const id of ids) {
      has[id as number] = 1
      if (++total > MOST_OF_SCOPE) return 'too many'
    }
    for (const id of columnOf('SELECT id FROM contratacao WHERE removida = 1')) {
      total -= has[id as number] ?? 0
      has[id as number] = 0
    }
    return { has, total }
  }

  function* columnOf(sql: string, ...values: (string | number | null)[]): Generator<unknown> {
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    for (const row of statement.iterate(...values) as unknown as Iterable<unknown[]>) yield row[0]
  }

  function countIn(scope: Scope, phrase: Phrase): number | null {
    const words = ftsQuery(phrase)
    if (words === undefined || scope === 'too many') return null
    let found = 0
    let seen = 0
    for (const id of columnOf(
      `SELECT rowid FROM palavras WHERE texto MATCH ? LIMIT ${MOST_OF_WORD + 1}`,
      words,
    )) {
      found += scope.has[id as number] ?? 0
      if (++seen > MOST_OF_WORD) return null
    }
    return found
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
