import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ByteRange } from './port.ts'

/** Those of more files are reckoned again when they are asked for. */
const ETAGS_KEPT = 500

type Identity = Pick<Stats, 'ino' | 'mtimeMs' | 'size'>

/**
 * The bytes of the file that was found at `path`, or a part of them.
 *
 * @throws {Error} when another has taken its place since: parts of two files must never be put together.
 */
export async function openFile(
  path: string,
  found: Identity,
  range?: ByteRange,
): Promise<ReadableStream<Uint8Array>> {
  const file = await open(path)
  const isSame = identityOf(await file.stat()) === identityOf(found)
  if (!isSame) {
    await file.close()
    throw new Error('Another file has taken the place of this one')
  }
  const bytes = file.createReadStream(range && { start: range.first, end: range.last })
  return Readable.toWeb(bytes) as ReadableStream<Uint8Array>
}

/** Strong ETags, each reckoned once for a file, from its bytes. */
export function createEtags() {
  const known = new Map<string, Promise<string>>()
  return {
    of(path: string, found: Identity): Promise<string> {
      const key = `${path} ${identityOf(found)}`
      const reckoned = known.get(key)
      if (reckoned) return reckoned
      const etag = etagOf(path, found)
      known.set(key, etag)
      etag.catch(() => known.delete(key))
      const [oldest] = known.keys()
      if (known.size > ETAGS_KEPT && oldest) known.delete(oldest)
      return etag
    },
  }
}

async function etagOf(path: string, found: Identity): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of await openFile(path, found)) hash.update(piece)
  return `"${hash.digest('base64url')}"`
}

function identityOf({ ino, mtimeMs, size }: Identity): string {
  return `${ino} ${mtimeMs} ${size}`
}
