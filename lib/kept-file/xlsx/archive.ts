import { Transform, type Readable, type TransformCallback } from 'node:stream'
import * as yauzl from 'yauzl'
import { KeptFileError } from '../failure.ts'
import type { Limits } from '../limits.ts'

export type Archive = {
  /** Part names as the archive writes them. */
  names: string[]
  has(name: string): boolean
  /** The inflated bytes of a part. Its errors, and reading more than the limits allow, are `KeptFileError`s. */
  read(name: string): Promise<Readable>
  close(): void
}

/**
 * Opens the directory of an archive. Parts are found whatever the case of their names, as the format asks.
 *
 * @throws {KeptFileError} when it is none, or has too many entries.
 */
export async function openArchive(path: string, limits: Limits): Promise<Archive> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false }).catch(damaged)
  const entries = new Map<string, yauzl.Entry>()
  let inflated = 0

  try {
    if (zip.entryCount > limits.entries)
      throw new KeptFileError('excessive', `An archive of ${zip.entryCount} entries`)
    for await (const entry of zip.eachEntry()) {
      const key = keyOf(entry.fileName)
      if (!entries.has(key)) entries.set(key, entry)
    }
  } catch (error) {
    zip.close()
    throw asKeptFileError(error)
  }

  /** One budget for all parts, and one for each by its size in the archive. */
  function bounded(entry: yauzl.Entry): Transform {
    const own = Math.max(limits.inflatedFloorBytes, entry.compressedSize * limits.inflatedRatio)
    let part = 0
    return new Transform({
      transform(chunk: Buffer, _encoding, done: TransformCallback) {
        part += chunk.length
        inflated += chunk.length
        if (part <= own && inflated <= limits.inflatedBytes) return done(null, chunk)
        done(new KeptFileError('excessive', `${entry.fileName} inflates beyond ${part} bytes`))
      },
    })
  }

  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(keyOf(name)),
    async read(name) {
      const entry = entries.get(keyOf(name))
      if (!entry) throw new KeptFileError('damaged', `No part ${name}`)
      if (entry.isEncrypted()) throw new KeptFileError('encrypted', `${name} is encrypted`)
      const source = await zip.openReadStreamPromise(entry).catch(damaged)
      const limited = bounded(entry)
      source.on('error', (error) => limited.destroy(asKeptFileError(error)))
      limited.on('close', () => source.destroy())
      return source.pipe(limited)
    },
    close: () => zip.close(),
  }
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase()
}

function damaged(error: unknown): never {
  throw asKeptFileError(error)
}

function asKeptFileError(error: unknown): KeptFileError {
  if (error instanceof KeptFileError) return error
  return new KeptFileError('damaged', 'The archive cannot be read', { cause: error })
}
