import { promisify } from 'node:util'
import { zstdDecompress } from 'node:zlib'

const decompress = promisify(zstdDecompress)

/** The text of a packed chunk or index (see `EncodedAnswer`); the work is done off the event loop. */
export async function unpack(bytes: Uint8Array): Promise<string> {
  return (await unpackBytes(bytes)).toString('utf8')
}

/** The same as UTF-8. */
export function unpackBytes(bytes: Uint8Array): Promise<Buffer> {
  return decompress(bytes)
}
