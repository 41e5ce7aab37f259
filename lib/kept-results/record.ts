import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import { sizeOf, type Ending } from '../results/port.ts'
import { unpack } from '../results/unpack.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import { questionKey, type SearchQuery } from '../search/query.ts'
import { KEEP_MS, type KeptVersion } from './port.ts'

const compress = promisify(zstdCompress)

/** Parts of a result by their place: the chunks from 0 on, and these. */
export const INDEX_AT = -1
export const ENDING_AT = -2

/** What a store is told with each keeping. `now` is epoch milliseconds. */
export type Bounds = { now: number; maxBytes: number }

/** What a store answers of a result before its rows are asked for. `id` is never given to another. */
export type FoundResult = { id: number; chunkCount: number; ending: Ending }

/** A result as its tables have it. */
export type KeptRecord = {
  searchId: string
  versao: number
  /** Of the question, so that it can be looked for. */
  question: string
  finishedAt: number
  total: number
  complete: number
  bytes: number
  chunkCount: number
  parts: { at: number; bytes: Uint8Array }[]
}

export async function recordOf(ending: Ending, answer: EncodedAnswer): Promise<KeptRecord> {
  const { searchId, versao, query, finishedAt, coverage } = ending.state
  const packed = await compress(JSON.stringify(ending), {
    params: { [constants.ZSTD_c_compressionLevel]: 9 },
  })
  const { index, chunks, summary } = answer
  return {
    searchId,
    versao,
    question: hash('sha256', questionKey(query as SearchQuery)),
    finishedAt: Date.parse(finishedAt!),
    total: summary.total,
    complete: Number(coverage?.complete ?? false),
    bytes: sizeOf(answer) + packed.byteLength,
    chunkCount: chunks.length,
    parts: [
      { at: ENDING_AT, bytes: packed },
      { at: INDEX_AT, bytes: index },
      ...chunks.map((bytes, at) => ({ at, bytes })),
    ],
  }
}

export async function readEnding(packed: Uint8Array): Promise<Ending> {
  return JSON.parse(await unpack(packed)) as Ending
}

/** A row of `kept_result`, as both databases give it. */
export type VersionRow = {
  search_id: string
  versao: number
  finished_at: number
  total: number
  complete: number
}

export function toVersion({ search_id, versao, finished_at, total, complete }: VersionRow): KeptVersion {
  return {
    searchId: search_id,
    versao,
    finishedAt: new Date(finished_at).toISOString(),
    total,
    complete: complete === 1,
  }
}

/** What ended before this instant is gone, whether or not it was removed yet. */
export function oldestKept(now: number): number {
  return now - KEEP_MS
}
