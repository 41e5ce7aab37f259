import type { Logger } from '../log.ts'
import type { LocalFileStore } from './local.ts'
import { requireOurs } from './names.ts'
import { MAX_INLINE_BYTES, type FileRef, type FileStore, type FileWriter, type StoredFile } from './port.ts'
import { createBucket } from './supabase-bucket.ts'
import { createCalls } from './supabase-calls.ts'
import { createStorageClient, TIME_LIMITS, type TimeLimits } from './supabase-client.ts'
import { StorageFailure } from './supabase-failure.ts'
import { createObjects } from './supabase-objects.ts'
import { within } from './supabase-patience.ts'
import { countObjects, removeOlder } from './supabase-sweep.ts'

export type SupabaseOptions = {
  url: string
  /** The service role's. */
  key: string
  /** Where files are written before they are sent, and served from when the storage fails. */
  local: LocalFileStore
  log: Logger
  bucket?: string
  /** How long a link lives. */
  ttlSeconds?: number
  /** How long an object is kept beyond that: a link may be signed late in the life of a result. */
  marginSeconds?: number
  /** The longest that `obtain` waits for the storage, the writing of the file aside. */
  patienceMs?: number
  limits?: TimeLimits
  retryMs?: number
  downMs?: number
  clock?: () => number
}

/**
 * Files in a private bucket of Supabase Storage, handed over by signed links. A storage that fails, in whatever
 * way, never stands between a user and a file: it is then served from `local`, where it was just written, or
 * written by whichever replica is asked. Once nobody answered, the storage is left alone for `downMs`.
 */
export function createSupabaseFileStore(options: SupabaseOptions): FileStore {
  const { local, log, ttlSeconds = 3_600, marginSeconds = 3_600, clock = Date.now } = options
  const { bucket: id = 'excel-reports', patienceMs = 12_000, limits = TIME_LIMITS } = options
  const calls = createCalls(options)
  const storage = createStorageClient(options)
  const bucket = createBucket({ id, storage, calls, log, pieceMs: limits.callMs })
  const objects = createObjects({ bucket, local, log, ttlSeconds, clock })
  const underWay = new Map<string, Promise<StoredFile>>()
  let lastError: string | undefined

  async function store(file: FileRef, write: FileWriter): Promise<StoredFile> {
    const askedAt = performance.now()
    const live = await objects.find(file, write)
    if (live) return live
    const leftMs = patienceMs - (performance.now() - askedAt)
    const made = await local.obtain(file, write)
    // An upload that nobody waits for any more goes on: the next to ask may find it done.
    return within(leftMs, objects.publish(file, made))
  }

  async function obtain(file: FileRef, write: FileWriter): Promise<StoredFile> {
    let saved = false
    const writeHere: FileWriter = async (path) => {
      const written = await write(path)
      saved = true
      return written
    }
    try {
      const stored = await store(file, writeHere)
      lastError = undefined
      return stored
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      lastError = error.message
      log.warn(
        { file: file.name, code: error.code, cause: error.message },
        'Storage upload failed, falling back to base64 encoding',
      )
      const made = await local.obtain(file, writeHere)
      if (saved) log.info(`Excel saved to filesystem: ${made.path} (fallback mode)`)
      return handedOverByUs(made)
    }
  }

  return {
    async obtain(file, write) {
      requireOurs(file.name)
      const before = underWay.get(file.name)
      if (before) return before
      const obtained = obtain(file, write).finally(() => underWay.delete(file.name))
      underWay.set(file.name, obtained)
      return obtained
    },

    async find(file) {
      requireOurs(file.name)
      const stored = await objects.find(file).catch(ifStorageFailed)
      if (stored) return stored
      const copy = await local.find(file)
      return copy && handedOverByUs(copy)
    },

    async removeExpired() {
      await local.removeExpired()
      return removeOlder(bucket, (ttlSeconds + marginSeconds) * 1000, { log, clock, withinMs: 60_000 })
    },

    usage: () => countObjects(bucket, 10_000).catch(ifStorageFailed),
    status: () => ({ mode: 'supabase', lastError, downUntil: calls.downUntil() }),
    check: () => bucket.check(),
  }
}

function handedOverByUs(file: StoredFile): StoredFile {
  return { ...file, mode: file.bytes <= MAX_INLINE_BYTES ? 'inline' : 'stream' }
}

function ifStorageFailed(error: unknown): undefined {
  if (!(error instanceof StorageFailure)) throw error
}
