import { constants, zstdCompressSync } from 'node:zlib'
import type { Answer } from '../search/answer.ts'
import { CHUNK_ROWS, type EncodedAnswer } from '../search/ports.ts'

const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** Packs an answer for keeping: see `EncodedAnswer`. Synchronous and heavy: meant for a worker. */
export function encodeAnswer({ summary, index, rows }: Answer): EncodedAnswer {
  const chunks: Uint8Array[] = []
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    chunks.push(pack(`[${rows.slice(from, from + CHUNK_ROWS).join(',\n')}]`))
  }
  return { summary, index: pack(JSON.stringify(index)), chunks }
}

/** A copy of its own, since the compressor's buffer belongs to a pool that cannot be handed over. */
function pack(text: string): Uint8Array {
  return new Uint8Array(zstdCompressSync(text, FAST))
}
