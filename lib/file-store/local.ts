import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FileStore, FileWriter, StoredFile } from './port.ts'

const OUR_FILES = /^\d{8}_\d{6}_[0-9a-f-]{36}(-v\d+)?\.xlsx(\..*\.tmp)?$/
const SAFE_NAME = /^[\w.-]+$/

/**
 * Files in a folder of this machine, made when missing and readable by this user alone. Each goes `ttlMs`
 * after it was written; those that an earlier process left behind go too.
 *
 * `onSaved` hears the path of every file written.
 */
export function createLocalFileStore(
  folder: string,
  { ttlMs = 3_600_000, onSaved = (_path: string) => {} } = {},
): FileStore {
  const making = new Map<string, Promise<StoredFile>>()

  async function make(name: string, write: FileWriter): Promise<StoredFile> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await removeExpired()
    const path = pathOf(name)
    await write(path)
    onSaved(path)
    return (await find(name))!
  }

  async function find(name: string): Promise<StoredFile | undefined> {
    const path = pathOf(name)
    const found = await stat(path).catch(ifMissing)
    if (!found) return undefined
    const expiresAt = found.mtimeMs + ttlMs
    if (expiresAt <= Date.now()) return undefined
    return {
      bytes: found.size,
      expiresAt,
      open: async () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
    }
  }

  /** Only what carries our names: the folder may be shared. */
  async function removeExpired(): Promise<void> {
    for (const name of await readdir(folder)) {
      if (!OUR_FILES.test(name)) continue
      const file = await stat(join(folder, name)).catch(ifMissing)
      if (file && file.mtimeMs + ttlMs <= Date.now()) await rm(join(folder, name), { force: true })
    }
  }

  function pathOf(name: string): string {
    if (!SAFE_NAME.test(name)) throw new RangeError('Not a name of ours')
    return join(folder, name)
  }

  return {
    async obtain(name, write) {
      const there = await find(name)
      if (there) return there
      const underWay = making.get(name)
      if (underWay) return underWay
      const made = make(name, write).finally(() => making.delete(name))
      making.set(name, made)
      return made
    },
    find,
    status: () => ({ mode: 'filesystem' }),
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
