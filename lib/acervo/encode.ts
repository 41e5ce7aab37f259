import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import type { Answer, RowParts } from '../search/answer.ts'
import type { Explanation } from '../search/near-misses.ts'
import { CHUNK_ROWS, type EncodedAnswer, type EncodedExplanation } from '../search/ports.ts'

/** Small answers are many, and cost a millisecond more to pack well; large ones must not make anybody wait. */
const LEVELS = { small: 9, large: 5 }

/** As many as the compressor has threads. More would be held in memory, and be done no sooner. */
const PACKED_AT_ONCE = 4

const compress = promisify(zstdCompress)

/** Packs an answer for keeping: see `EncodedAnswer`. Heavy: meant for a worker, where compression runs beside it. */
export async function encodeAnswer({ summary, index, rows }: Answer): Promise<EncodedAnswer> {
  const level = rows.length <= CHUNK_ROWS ? LEVELS.small : LEVELS.large
  const entries = `[${index.map((entry) => JSON.stringify(entry)).join(',\n')}]`
  const [packed, chunks] = await Promise.all([pack(entries, level), packRows(rows, level)])
  return { summary, index: packed, chunks }
}

/** A few chunks at a time: all rows at once once more, as text, would be hundreds of megabytes. */
async function packRows(rows: RowParts[], level: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  let next = 0
  async function packOnes() {
    for (let at = next++; at * CHUNK_ROWS < rows.length; at = next++)
      chunks[at] = await pack(chunkOf(rows.slice(at * CHUNK_ROWS, (at + 1) * CHUNK_ROWS)), level)
  }
  await Promise.all(Array.from({ length: PACKED_AT_ONCE }, packOnes))
  return chunks
}

export async function encodeExplanation({ answer, ...rest }: Explanation): Promise<EncodedExplanation> {
  return { ...rest, answer: await encodeAnswer(answer) }
}

/** A JSON array, one row a line. */
function chunkOf(rows: RowParts[]): Buffer {
  const last = rows.length - 1
  const parts = rows.flatMap(({ head, tail }, at) => [head, Buffer.from(at < last ? `${tail},\n` : tail)])
  return Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')])
}

/** A copy of its own, since the compressor's buffer belongs to a pool that cannot be handed over. */
async function pack(text: string | Buffer, level: number): Promise<Uint8Array> {
  return new Uint8Array(await compress(text, { params: { [constants.ZSTD_c_compressionLevel]: level } }))
}
