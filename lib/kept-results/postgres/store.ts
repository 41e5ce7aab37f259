import type { Client } from '../../acervo/postgres/connections.ts'
import { openDatabase } from '../../acervo/postgres/database.ts'
import type { Ending } from '../../results/port.ts'
import type { EncodedAnswer } from '../../search/ports.ts'
import type { Contratacao } from '../../search/contratacao.ts'
import { createDifferences } from '../differences.ts'
import type { EarlierVersions, VersionRef } from '../port.ts'
import {
  ENDING_AT,
  oldestKept,
  readEnding,
  recordOf,
  toVersion,
  type Bounds,
  type FoundResult,
  type KeptRecord,
  type VersionRow,
} from '../record.ts'

const EARLIER = `FROM bidiq.kept_result k JOIN bidiq.kept_result this ON this.search_id = $1 AND this.versao = $2
  WHERE k.question = this.question AND k.finished_at < this.finished_at AND k.finished_at >= $3`

/** Kept results on a PostgreSQL server: it lives in a worker thread. Nothing is asked of the server before the first call. */
export function openKeptStore(url: string) {
  const { ask, append, close } = openDatabase(url)

  const partOf = (id: number, at: number) =>
    ask(async (client) => {
      const { rows } = await client.query<{ bytes: Buffer }>(
        'SELECT bytes FROM bidiq.kept_part WHERE kept = $1 AND at = $2',
        [id, at],
      )
      // A copy of its own: the driver's buffer is a piece of a larger one.
      return rows[0] && new Uint8Array(rows[0].bytes)
    })

  async function find(
    { searchId, versao }: { searchId: string; versao?: number },
    now: number,
  ): Promise<FoundResult | undefined> {
    const found = await ask(async (client) => {
      const { rows } = await client.query<{ id: number; chunks: number; bytes: Buffer }>(
        `SELECT k.id, k.chunks, p.bytes FROM bidiq.kept_result k
           JOIN bidiq.kept_part p ON p.kept = k.id AND p.at = $4
         WHERE k.search_id = $1 AND k.finished_at >= $2 AND ($3::integer IS NULL OR k.versao = $3)
         ORDER BY k.versao DESC LIMIT 1`,
        [searchId, oldestKept(now), versao ?? null, ENDING_AT],
      )
      return rows[0]
    })
    return found && { id: found.id, chunkCount: found.chunks, ending: await readEnding(found.bytes) }
  }

  const known = (numeros: string[]) =>
    ask(async (client) => {
      const { rows } = await client.query<{ numero: string; record: string }>(
        'SELECT numero, record FROM bidiq.contratacao WHERE removida = 0 AND numero = ANY($1)',
        [numeros],
      )
      return new Map(rows.map(({ numero, record }) => [numero, JSON.parse(record) as Contratacao]))
    })

  return {
    ready() {},

    async keep(ending: Ending, answer: EncodedAnswer, { now, maxBytes }: Bounds): Promise<void> {
      const kept = await recordOf(ending, answer)
      await append(async (client) => {
        const id = await insert(client, kept)
        await removeOld(client, now)
        await client.query(
          `DELETE FROM bidiq.kept_result WHERE id <> $1 AND id IN (SELECT id FROM (
             SELECT id, sum(bytes) OVER (ORDER BY finished_at DESC, id DESC) AS upto FROM bidiq.kept_result
           ) AS sums WHERE upto > $2)`,
          [id, maxBytes],
        )
      })
    },

    find,
    part: partOf,
    difference: createDifferences({ find, part: partOf, known }),
    known,

    earlier: ({ searchId, versao }: VersionRef, limit: number, now: number): Promise<EarlierVersions> =>
      ask(async (client) => {
        const values = [searchId, versao, oldestKept(now)]
        const listed = await client.query<VersionRow>(
          `SELECT k.* ${EARLIER} ORDER BY k.finished_at DESC LIMIT $4`,
          [...values, limit],
        )
        const counted = await client.query<{ n: number }>(`SELECT count(*) AS n ${EARLIER}`, values)
        return { versions: listed.rows.map(toVersion), total: counted.rows[0]!.n }
      }),

    removeExpired: (now: number) => append((client) => removeOld(client, now)),

    close,
  }
}

async function insert(client: Client, kept: KeptRecord): Promise<number> {
  const { searchId, versao, question, finishedAt, total, complete, bytes, chunkCount } = kept
  await client.query('DELETE FROM bidiq.kept_result WHERE search_id = $1 AND versao = $2', [searchId, versao])
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO bidiq.kept_result (search_id, versao, question, finished_at, total, complete, bytes, chunks)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [searchId, versao, question, finishedAt, total, complete, bytes, chunkCount],
  )
  const { id } = rows[0]!
  for (const part of kept.parts)
    await client.query('INSERT INTO bidiq.kept_part (kept, at, bytes) VALUES ($1, $2, $3)', [
      id,
      part.at,
      Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.byteLength),
    ])
  return id
}

async function removeOld(client: Client, now: number): Promise<number> {
  const { rowCount } = await client.query('DELETE FROM bidiq.kept_result WHERE finished_at < $1', [
    oldestKept(now),
  ])
  return rowCount ?? 0
}
