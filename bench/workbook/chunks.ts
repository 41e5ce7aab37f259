import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { ResultRow } from '../../lib/search/row.ts'

/** Rows on disk as a result keeps them: JSON arrays of 500, compressed. Each is preceded by its length. */

const ROWS_PER_CHUNK = 500
const LENGTH_BYTES = 4

export async function writeChunks(rows: Iterable<ResultRow>, path: string): Promise<void> {
  const file = createWriteStream(path)
  let chunk: ResultRow[] = []
  const flush = async () => {
    const bytes = zstdCompressSync(JSON.stringify(chunk))
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32LE(bytes.length)
    chunk = []
    if (!file.write(Buffer.concat([length, bytes]))) await once(file, 'drain')
  }
  for (const row of rows) if (chunk.push(row) === ROWS_PER_CHUNK) await flush()
  if (chunk.length > 0) await flush()
  file.end()
  await once(file, 'close')
}

/** One after the other, so that they do not weigh on the memory of whoever reads them. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0)
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, bytes])
    while (rest.length >= LENGTH_BYTES && rest.length >= LENGTH_BYTES + rest.readUInt32LE()) {
      const end = LENGTH_BYTES + rest.readUInt32LE()
      yield rest.subarray(LENGTH_BYTES, end)
      rest = rest.subarray(end)
    }
  }
}

/** The rows of each chunk, unpacked. */
export async function* readRows(path: string): AsyncGenerator<ResultRow[]> {
  for await (const chunk of readChunks(path))
    yield JSON.parse(zstdDecompressSync(chunk).toString()) as ResultRow[]
}
