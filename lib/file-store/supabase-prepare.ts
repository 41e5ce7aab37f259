import type { Logger } from '../log.ts'
import type { Calls } from './supabase-calls.ts'
import type { StorageClient } from './supabase-client.ts'
import { unless } from './supabase-failure.ts'

type Options = { id: string; storage: StorageClient; calls: Calls; log: Logger }

/**
 * Makes the bucket when it is missing, and private when it is not: what is in a public one can be read by
 * whoever knows its name, for ever.
 *
 * @throws {StorageFailure} when it can neither be made nor be made private.
 */
export async function prepareBucket({ id, storage, calls, log }: Options): Promise<void> {
  const bucket = await unless(
    'NoSuchBucket',
    calls.run('getBucket', () => storage.getBucket(id)),
  )
  if (!bucket) {
    const create = () => storage.createBucket(id, { public: false })
    await unless('BucketAlreadyExists', calls.run('createBucket', create)) // another replica was faster
    return
  }
  if (!bucket.public) return
  log.warn({ bucket: id }, 'Storage bucket was public: making it private')
  const settings = {
    public: false,
    fileSizeLimit: bucket.file_size_limit ?? null,
    allowedMimeTypes: bucket.allowed_mime_types ?? null,
  }
  await calls.run('updateBucket', () => storage.updateBucket(id, settings))
}
