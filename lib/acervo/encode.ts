import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import type { Answer, RowParts } from '../search/answer.ts'
import type { Explanation } from '../search/near-misses.ts'
import { CHUNK_ROWS, type EncodedAnswer, type EncodedExplanation } from '../search/ports.ts'

/** Small answers are many, and cost a millisecond more to pack well; large ones must not make anybody wait. */
const LEVELS = { small: 9, large: 5 }

const compress = promisify(zstdCompress)

/** Packs an answer for keeping: see `EncodedAnswer`. Heavy: meant for a worker, where compression runs beside it. */
export async function encodeAnswer({ summary, index, rows }: Answer): Promise<EncodedAnswer> {
  const level = rows.length <= CHUNK_ROWS ? LEVELS.small : LEVELS.large
  const chunks: Promise<Uint8Array>[] = []
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    chunks.push(pack(chunkOf(rows.slice(from, from + CHUNK_ROWS)), level))
  }
  const entries = `[${index.map((entry) => JSON.stringify(entry)).join(',\n')}]`
  return { summary, index: await pack(entries, level), chunks: await Promise.all(chunks) }
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
