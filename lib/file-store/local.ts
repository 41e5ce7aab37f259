import { constants } from 'node:fs'
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createEtags, openFile } from './local-bytes.ts'
import { isOurs, requireOurs } from './names.ts'
import type { FileRef, FileStore, FileWriter, StoredFile } from './port.ts'

export type LocalFile = StoredFile & { path: string }

export interface LocalFileStore extends FileStore {
  obtain(file: FileRef, write: FileWriter): Promise<LocalFile>
  find(file: FileRef): Promise<LocalFile | undefined>
}

/**
 * Files in a folder of this machine, made when missing and readable by this user alone. Each goes `ttlMs`
 * after it was written; those that an earlier process left behind go too.
 *
 * `onSaved` hears the path of every file written.
 */
export function createLocalFileStore(
  folder: string,
  { ttlMs = 3_600_000, onSaved = (_path: string) => {} } = {},
): LocalFileStore {
  const making = new Map<string, Promise<LocalFile>>()
  const etags = createEtags()

  async function make(file: FileRef, write: FileWriter): Promise<LocalFile> {
    await makeFolder()
    await removeExpired()
    const path = join(folder, file.name)
    await write(path)
    onSaved(path)
    return (await find(file))!
  }

  async function find({ name }: FileRef): Promise<LocalFile | undefined> {
    requireOurs(name)
    const path = join(folder, name)
    const found = await stat(path).catch(ifMissing)
    if (!found) return undefined
    const expiresAt = found.mtimeMs + ttlMs
    if (expiresAt <= Date.now()) return undefined
    return {
      path,
      bytes: found.size,
      expiresAt,
      mode: 'stream',
      open: () => openFile(path, found),
      parts: {
        etag: () => etags.of(path, found),
        open: (range) => openFile(path, found, range),
      },
    }
  }

  const makeFolder = () => mkdir(folder, { recursive: true, mode: 0o700 })

  /** Only what carries our names, those still being written among them: the folder may be shared. */
  async function ourFiles() {
    const names = (await readdir(folder).catch(ifMissing)) ?? []
    const ours = names.filter((name) => isOurs(name.replace(/\.[^.]*\.tmp$/, '')))
    const files = ours.map(async (name) => {
      const path = join(folder, name)
      const found = await stat(path).catch(ifMissing)
      return found && { path, bytes: found.size, expired: found.mtimeMs + ttlMs <= Date.now() }
    })
    return (await Promise.all(files)).filter((file) => file !== undefined)
  }

  async function removeExpired(): Promise<number> {
    const expired = (await ourFiles()).filter((file) => file.expired)
    for (const { path } of expired) await rm(path, { force: true })
    return expired.length
  }

  return {
    async obtain(file, write) {
      const there = await find(file)
      if (there) return there
      const underWay = making.get(file.name)
      if (underWay) return underWay
      const made = make(file, write).finally(() => making.delete(file.name))
      making.set(file.name, made)
      return made
    },
    find,
    removeExpired,
    async usage() {
      const files = await ourFiles()
      return { objects: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
    },
    status: () => ({ mode: 'filesystem' }),
    async check() {
      await makeFolder()
      await access(folder, constants.W_OK)
    },
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
