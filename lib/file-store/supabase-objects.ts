import type { Logger } from '../log.ts'
import type { LocalFile, LocalFileStore } from './local.ts'
import type { FileRef, FileWriter, StoredFile } from './port.ts'
import type { Bucket } from './supabase-bucket.ts'
import { StorageFailure } from './supabase-failure.ts'

type Options = {
  bucket: Bucket
  local: LocalFileStore
  log: Logger
  ttlSeconds: number
  clock: () => number
}

/** The objects of a bucket as files with a link. Beside what `write` throws, only StorageFailure comes out. */
export function createObjects({ bucket, local, log, ttlSeconds, clock }: Options) {
  const uploading = new Set<string>()

  async function sign({ name, downloadName }: FileRef) {
    const expiresAt = clock() + ttlSeconds * 1000
    const url = await bucket.sign(name, ttlSeconds)
    if (!url) return undefined
    url.searchParams.set('download', downloadName)
    log.info(`Excel available via signed URL (TTL: ${Math.round(ttlSeconds / 60)}min)`)
    return { url: url.href, expiresAt, mode: 'signed-url' as const }
  }

  return {
    /**
     * The object of that name with a new link, undefined when there is none. Its bytes come from the copy on
     * this machine, else from the storage, else from `write`.
     */
    async find(file: FileRef, write?: FileWriter): Promise<StoredFile | undefined> {
      const link = await sign(file)
      if (!link) return undefined
      const copy = await local.find(file)
      if (copy) return { ...link, bytes: copy.bytes, open: copy.open }
      const bytes = await bucket.sizeOf(file.name)
      if (bytes === undefined) return undefined
      const remake = async (error: unknown) => {
        if (!write) throw error
        return (await local.obtain(file, write)).open()
      }
      return { ...link, bytes, open: () => bucket.open(file.name).catch(remake) }
    },

    /** Uploads a file and signs it. While that goes on, a second try is refused. */
    async publish(file: FileRef, { path, bytes, open }: LocalFile): Promise<StoredFile> {
      if (uploading.has(file.name)) throw new StorageFailure('Slow', 'upload: still under way')
      uploading.add(file.name)
      await bucket.upload(file.name, path).finally(() => uploading.delete(file.name))
      log.info(`Excel uploaded to storage: ${file.name} (TTL=${ttlSeconds}s)`)
      const link = await sign(file)
      if (!link) throw new StorageFailure('NoSuchKey', 'sign: what was just uploaded is not there')
      return { ...link, bytes, open }
    },
  }
}
