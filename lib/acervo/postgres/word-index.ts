import type { Contratacao } from '../../search/contratacao.ts'
import { match } from '../../search/match.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import type { Survey } from '../../search/ports.ts'
import type { Phrase } from '../../search/terms.ts'
import { keptFor } from '../kept.ts'
import { MOST_CANDIDATES, situationOf, type Condition } from '../narrow.ts'
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
import type { Client } from './connections.ts'
import { numbered } from './numbered.ts'
import { standsIn, tsqueryOfPhrase } from './words.ts'

type Ask = <T>(work: (client: Client) => Promise<T>) => Promise<T>

const SCOPE_MS = 60_000
const MAX_SCOPES = 20
const COUNT_MS = 300
const CANCELED = '57014'

export function createWordIndex(ask: Ask) {
  const totals = keptFor<Promise<number | null>>(SCOPE_MS, MAX_SCOPES)
  const vocabularies = keptFor<Promise<Vocabulary>>(VOCABULARY_MS, 1)

  return {
    async survey(plan: MatchPlan, phrases: readonly Phrase[]): Promise<Survey> {
      const { ufs, situacao } = plan.query
      const scope = situationOf(plan)
      const total = totals(`${ufs.join()} ${situacao}`, () => ask((client) => countOf(client, [scope])))
      const found = ask(async (client) => {
        const counts: (number | null)[] = []
        for (const phrase of phrases) counts.push(await countOf(client, [scope, ...holding(phrase)]))
        return counts
      })
      return { total: await total, found: await found }
    },

    matchesAny: (plan: MatchPlan) =>
      ask(async (client) => {
        let seen = 0
        let matches = false
        for await (const batch of candidates(client, plan, { withRecords: false, limit: MOST_CANDIDATES })) {
          seen += batch.length
          matches ||= batch.some(({ facts, unconfirmed }) => match(facts, plan, unconfirmed))
        }
        return matches || (seen < MOST_CANDIDATES ? false : null)
      }),

    async similar(word: string): Promise<string[]> {
      const vocabulary = await vocabularies('', () => ask(readVocabulary))
      return ask(async (client) => {
        const words: string[] = []
        for (const key of similarKeys(vocabulary, word)) {
          const written = writtenAs(key, word, await objetosWith(client, key))
          if (written) words.push(written)
        }
        return words
      })
    },
  }
}

function holding(phrase: Phrase): Condition[] {
  return [{ sql: 'c.palavras @@ ?::tsquery', values: [tsqueryOfPhrase(phrase)] }, standsIn(phrase)]
}

/** Null when the server would need too long; the transaction goes on. */
async function countOf(client: Client, conditions: Condition[]): Promise<number | null> {
  const { where, values } = numbered([{ sql: 'c.removida = 0', values: [] }, ...conditions])
  await client.query(`SAVEPOINT counting; SET LOCAL statement_timeout = ${COUNT_MS}`)
  try {
    const sql = `SELECT count(*)::int AS n FROM bidiq.contratacao c WHERE ${where}`
    const { rows } = await client.query<{ n: number }>(sql, values)
    return rows[0]!.n
  } catch (error) {
    if ((error as { code?: string }).code !== CANCELED) throw error
    return null
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT counting')
  }
}

/** From pages of the table taken at random, as many as hold about so many rows. */
async function readVocabulary(client: Client): Promise<Vocabulary> {
  const { rows: meta } = await client.query<{ value: string }>(
    `SELECT value FROM bidiq.meta WHERE name = 'rows'`,
  )
  const percent = Math.min(100, (100 * SAMPLE_ROWS) / Math.max(1, Number(meta[0]!.value)))
  const { rows } = await client.query<{ texto: string }>(
    `SELECT texto FROM bidiq.contratacao TABLESAMPLE SYSTEM (${percent})`,
  )
  return vocabularyOf(rows.map(({ texto }) => texto))
}

async function objetosWith(client: Client, key: string): Promise<string[]> {
  const { rows } = await client.query<{ record: string }>(
    `SELECT record FROM bidiq.contratacao WHERE palavras @@ $1::tsquery LIMIT ${WRITTEN_IN_ROWS}`,
    [tsqueryOfPhrase({ keys: [key], label: key })],
  )
  return rows.map(({ record }) => (JSON.parse(record) as Contratacao).objetoCompra)
}
