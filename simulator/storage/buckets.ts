import { type Call, type Handler, isService, jsonOf, visibleBucket } from './call.ts'
import { failure, json } from './errors.ts'
import type { Bucket, BucketSettings } from './state.ts'

export const listBuckets: Handler = (call) =>
  json(200, isService(call) ? [...call.state.buckets.values()].map(shown) : [])

export const getBucket: Handler = (call) => {
  const bucket = visibleBucket(call)
  return bucket ? json(200, shown(bucket)) : failure('NoSuchBucket')
}

export const createBucket: Handler = (call) => {
  const { id } = jsonOf(call.body)
  if (!isService(call)) return failure('AccessDenied')
  if (typeof id !== 'string' || !/^[\w!.*'() &$@=;:+,?-]{1,100}$/.test(id))
    return failure('InvalidRequest', 'Bucket name invalid')
  if (call.state.buckets.has(id)) return failure('BucketAlreadyExists')
  call.state.createBucket(id, settingsOf(call))
  return json(200, { name: id })
}

export const updateBucket: Handler = (call) => {
  const bucket = visibleBucket(call)
  if (!bucket) return failure('NoSuchBucket')
  Object.assign(bucket, settingsOf(call, bucket))
  return json(200, { message: 'Successfully updated' })
}

export const emptyBucket: Handler = (call) => {
  const bucket = visibleBucket(call)
  if (!bucket) return failure('NoSuchBucket')
  bucket.objects.clear()
  return json(200, { message: 'Successfully emptied' })
}

export const deleteBucket: Handler = (call) => {
  const bucket = visibleBucket(call)
  if (!bucket) return failure('NoSuchBucket')
  if (bucket.objects.size > 0) return failure('ResourceNotEmpty')
  call.state.buckets.delete(bucket.id)
  return json(200, { message: 'Successfully deleted' })
}

/** What the body leaves out stays as it was. */
function settingsOf({ body }: Call, before?: BucketSettings): BucketSettings {
  const given = jsonOf(body) as {
    public?: boolean
    file_size_limit?: number | null
    allowed_mime_types?: string[] | null
  }
  return {
    public: given.public ?? before?.public ?? false,
    fileSizeLimit:
      given.file_size_limit === undefined ? (before?.fileSizeLimit ?? null) : given.file_size_limit,
    allowedMimeTypes:
      given.allowed_mime_types === undefined ? (before?.allowedMimeTypes ?? null) : given.allowed_mime_types,
  }
}

function shown(bucket: Bucket) {
  const at = new Date(bucket.createdAt).toISOString()
  return {
    id: bucket.id,
    name: bucket.id,
    owner: '',
    public: bucket.public,
    type: 'STANDARD',
    file_size_limit: bucket.fileSizeLimit,
    allowed_mime_types: bucket.allowedMimeTypes,
    created_at: at,
    updated_at: at,
  }
}
