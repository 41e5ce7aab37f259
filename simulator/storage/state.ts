import { createHash, randomUUID } from 'node:crypto'

export type StoredObject = {
  id: string
  name: string
  bytes: Uint8Array
  mimeType: string
  etag: string
  /** Epoch milliseconds. */
  createdAt: number
}

export type BucketSettings = {
  public: boolean
  fileSizeLimit: number | null
  allowedMimeTypes: string[] | null
}

export type Bucket = BucketSettings & { id: string; createdAt: number; objects: Map<string, StoredObject> }

export type NewObject = Pick<StoredObject, 'name' | 'bytes' | 'mimeType'>

export type State = ReturnType<typeof createState>

/** Buckets and objects in memory, and a clock that can be moved. */
export function createState() {
  const buckets = new Map<string, Bucket>()
  const requests: Record<string, number> = {}
  let ahead = 0
  const now = () => Date.now() + ahead

  return {
    buckets,
    now,

    /** Moves the clock: links end, and what was stored is that much older. */
    advance(ms: number) {
      ahead += ms
    },

    count(operation: string) {
      requests[operation] = (requests[operation] ?? 0) + 1
    },

    createBucket(id: string, settings: BucketSettings): Bucket {
      const bucket = { id, ...settings, createdAt: now(), objects: new Map<string, StoredObject>() }
      buckets.set(id, bucket)
      return bucket
    },

    put(bucket: Bucket, { name, bytes, mimeType }: NewObject): StoredObject {
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
      const object = { id: randomUUID(), name, bytes, mimeType, etag, createdAt: now() }
      bucket.objects.set(name, object)
      return object
    },

    stats() {
      const each = [...buckets.values()].map(({ id, public: isPublic, objects }) => {
        const bytes = [...objects.values()].reduce((sum, object) => sum + object.bytes.length, 0)
        return [id, { public: isPublic, objects: objects.size, bytes }] as const
      })
      return {
        objects: each.reduce((sum, [, { objects }]) => sum + objects, 0),
        bytes: each.reduce((sum, [, { bytes }]) => sum + bytes, 0),
        buckets: Object.fromEntries(each),
        requests: { ...requests },
      }
    },
  }
}
