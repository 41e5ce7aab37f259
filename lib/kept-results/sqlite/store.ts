import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { configure, migrate } from '../../acervo/sqlite/schema.ts'
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
  type VersionRow,
} from '../record.ts'

/** Packed parts are read once: a large cache would hold nothing that is asked for again. */
const CACHE_KB = 8_192

/**
 * Kept results in the file of the acervo, synchronous: it lives in a worker thread. The file is made when missing.
 *
 * @throws {Error} when the file cannot be opened or was written by a newer version.
 */
export function openKeptStore(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path)
  configure(database)
  migrate(database)
  database.exec(`PRAGMA cache_size = -${CACHE_KB}`)

  const removeVersion = database.prepare('DELETE FROM kept_result WHERE search_id = ? AND versao = ?')
  const addResult = database.prepare(
    `INSERT INTO kept_result (search_id, versao, question, finished_at, total, complete, bytes, chunks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const addPart = database.prepare('INSERT INTO kept_part (kept, at, bytes) VALUES (?, ?, ?)')
  const removeOld = database.prepare('DELETE FROM kept_result WHERE finished_at < ?')
  const removeBeyond = database.prepare(
    `DELETE FROM kept_result WHERE id <> ? AND id IN (SELECT id FROM (
       SELECT id, sum(bytes) OVER (ORDER BY finished_at DESC, id DESC) AS upto FROM kept_result) WHERE upto > ?)`,
  )
  const findVersion = database.prepare(
    `SELECT id, chunks FROM kept_result WHERE search_id = ?1 AND finished_at >= ?2 AND (?3 IS NULL OR versao = ?3)
     ORDER BY versao DESC LIMIT 1`,
  )
  const readPart = database.prepare('SELECT bytes FROM kept_part WHERE kept = ? AND at = ?')
  const EARLIER = `FROM kept_result k JOIN kept_result this ON this.search_id = ? AND this.versao = ?
     WHERE k.question = this.question AND k.finished_at < this.finished_at AND k.finished_at >= ?`
  const listEarlier = database.prepare(`SELECT k.* ${EARLIER} ORDER BY k.finished_at DESC LIMIT ?`)
  const countEarlier = database.prepare(`SELECT count(*) AS n ${EARLIER}`)

  const readKnown = database.prepare(
    `SELECT numero, CAST(record AS TEXT) AS record FROM contratacao
     WHERE removida = 0 AND numero IN (SELECT value FROM json_each(?))`,
  )

  const partOf = (id: number, at: number) => readPart.get(id, at)?.bytes as Uint8Array | undefined

  async function find(
    { searchId, versao }: { searchId: string; versao?: number },
    now: number,
  ): Promise<FoundResult | undefined> {
    const found = findVersion.get(searchId, oldestKept(now), versao ?? null)
    const packed = found && partOf(Number(found.id), ENDING_AT)
    if (!packed) return undefined
    return { id: Number(found.id), chunkCount: Number(found.chunks), ending: await readEnding(packed) }
  }

  async function known(numeros: string[]) {
    const rows = readKnown.all(JSON.stringify(numeros)) as { numero: string; record: string }[]
    return new Map(rows.map(({ numero, record }) => [numero, JSON.parse(record) as Contratacao]))
  }

  return {
    ready() {},

    async keep(ending: Ending, answer: EncodedAnswer, { now, maxBytes }: Bounds): Promise<void> {
      const kept = await recordOf(ending, answer)
      database.exec('BEGIN IMMEDIATE')
      try {
        removeVersion.run(kept.searchId, kept.versao)
        const { searchId, versao, question, finishedAt, total, complete, bytes, chunkCount } = kept
        const id = Number(
          addResult.run(searchId, versao, question, finishedAt, total, complete, bytes, chunkCount)
            .lastInsertRowid,
        )
        for (const part of kept.parts) addPart.run(id, part.at, part.bytes)
        removeOld.run(oldestKept(now))
        removeBeyond.run(id, maxBytes)
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },

    find,
    part: partOf,
    difference: createDifferences({ find, part: async (id, at) => partOf(id, at), known }),
    known,

    earlier({ searchId, versao }: VersionRef, limit: number, now: number): EarlierVersions {
      const since = oldestKept(now)
      const rows = listEarlier.all(searchId, versao, since, limit) as unknown as VersionRow[]
      return {
        versions: rows.map(toVersion),
        total: Number(countEarlier.get(searchId, versao, since)!.n),
      }
    },

    removeExpired: (now: number) => Number(removeOld.run(oldestKept(now)).changes),

    close: () => database.close(),
  }
}
