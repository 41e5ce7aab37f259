import type { Redis } from 'ioredis'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { zstdCompress } from 'node:zlib'
import { AppError } from '../errors.ts'
import { ask, script } from '../redis/ask.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import { queryKey, type SearchQuery } from '../search/query.ts'
import type { Summary } from '../search/state.ts'
import { checkSize, MAX_RESULT_BYTES, RESULT_TTL_SECONDS, type Ending, type ResultStore } from './port.ts'
import type { StoredResult } from './port.ts'
import { COMMIT_ROWS, COMMIT_ENDING } from './redis-scripts.ts'
import { unpack } from './unpack.ts'

const pack = promisify(zstdCompress)

/** Chunks go in commands of about this size, so that none holds the others up. */
const BYTES_PER_COMMAND = 512 * 1024
/** Rows that never came to be named, because their save failed, go soon. */
const UNNAMED_TTL_SECONDS = 120
/** Rows that were replaced can still be read by whoever had begun. */
const REPLACED_TTL_SECONDS = 60

type Options = {
  ttlSeconds?: number
  maxResultBytes?: number
  /** Asked before rows are written; may refuse. */
  admit?: (bytes: number) => Promise<void>
}

/**
 * Shared by all replicas. `bidiq:result:{id}` is a hash: who holds the search, which rows each version has,
 * how it ended. Rows are a hash of packed chunks of their own, written whole before they are named, so that
 * a page opens only its chunks and a reader never sees two answers mixed.
 */
export function createRedisResultStore(
  redis: Redis,
  {
    ttlSeconds = RESULT_TTL_SECONDS,
    maxResultBytes = MAX_RESULT_BYTES,
    admit = async () => {},
  }: Options = {},
): ResultStore {
  const commitRows = script<0 | 1>(redis, COMMIT_ROWS)
  const commitEnding = script<0 | 1>(redis, COMMIT_ENDING)
  const keyOf = (searchId: string) => `bidiq:result:${searchId}`

  async function write(key: string, answer: EncodedAnswer): Promise<void> {
    const { summary, index, chunks } = answer
    const fields: [string, string | Buffer][] = [
      ['summary', JSON.stringify(summary)],
      ['chunks', String(chunks.length)],
      ['index', asBuffer(index)],
      ...chunks.map((chunk, at): [string, Buffer] => [String(at), asBuffer(chunk)]),
    ]
    for (const batch of inBatches(fields)) {
      const written = redis.multi().hset(key, new Map(batch)).expire(key, UNNAMED_TTL_SECONDS).exec()
      for (const [error] of (await ask(written)) ?? []) if (error) await ask(Promise.reject(error))
    }
  }

  return {
    async save(searchId, { versao, epoch }, answer) {
      await admit(checkSize(answer, maxResultBytes))
      const rows = `${keyOf(searchId)}:${versao}:${randomUUID()}`
      await write(rows, answer)
      const keys = [keyOf(searchId), rows]
      return (await commitRows(keys, epoch, versao, ttlSeconds, REPLACED_TTL_SECONDS)) === 1
    },

    async end(searchId, { versao, epoch }, ending) {
      const packed = await pack(JSON.stringify(ending))
      const query = queryKey(ending.state.query as SearchQuery)
      return (await commitEnding([keyOf(searchId)], epoch, versao, ttlSeconds, packed, query)) === 1
    },

    async ending(searchId) {
      const packed = await ask(redis.hgetBuffer(keyOf(searchId), 'ending'))
      return packed === null ? undefined : (JSON.parse(await unpack(packed)) as Ending)
    },

    async read(searchId, versao) {
      const wanted = versao ?? Number(await ask(redis.hget(keyOf(searchId), 'latest')))
      const rows = await ask(redis.hget(keyOf(searchId), `rows:${wanted}`))
      if (rows === null) return undefined
      const [summary, chunks] = await ask(redis.hmget(rows, 'summary', 'chunks'))
      if (!summary || !chunks) return undefined
      return toStored(redis, rows, wanted, JSON.parse(summary) as Summary, Number(chunks))
    },

    status: () => ({ mode: 'redis' }),
  }
}

function toStored(
  redis: Redis,
  rows: string,
  versao: number,
  summary: Summary,
  chunkCount: number,
): StoredResult {
  async function field(name: string): Promise<Uint8Array> {
    const value = await ask(redis.hgetBuffer(rows, name))
    if (value === null) throw new AppError('search_not_found', `${rows} is gone`)
    return value
  }
  return {
    key: rows,
    versao,
    summary,
    chunkCount,
    index: () => field('index'),
    async chunk(number) {
      if (!(number >= 0 && number < chunkCount)) throw new RangeError(`No chunk ${number}`)
      return field(String(number))
    },
  }
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}

function* inBatches(fields: [string, string | Buffer][]): Generator<[string, string | Buffer][]> {
  let batch: [string, string | Buffer][] = []
  let bytes = 0
  for (const field of fields) {
    batch.push(field)
    bytes += field[1].length
    if (bytes < BYTES_PER_COMMAND) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}
