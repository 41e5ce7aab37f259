import { createBucket, deleteBucket, emptyBucket, getBucket, listBuckets, updateBucket } from './buckets.ts'
import type { Handler } from './call.ts'
import { download, sign, signedGet } from './download.ts'
import { list, listV2, remove } from './listing.ts'
import { upload } from './upload.ts'

export type Route = { operation: string; handler: Handler; isOpen?: boolean; bucketId: string; name: string }

const BUCKET = '/bucket/([^/]+)'
const OBJECT = '/([^/]+)/(.+)'

/** The first that fits answers. `isOpen` asks for no key. */
const ROUTES: { method: string; path: string; operation: string; handler: Handler; isOpen?: boolean }[] = [
  { method: 'GET', path: '/bucket', operation: 'listBuckets', handler: listBuckets },
  { method: 'POST', path: '/bucket', operation: 'createBucket', handler: createBucket },
  { method: 'GET', path: BUCKET, operation: 'getBucket', handler: getBucket },
  { method: 'PUT', path: BUCKET, operation: 'updateBucket', handler: updateBucket },
  { method: 'DELETE', path: BUCKET, operation: 'deleteBucket', handler: deleteBucket },
  { method: 'POST', path: `${BUCKET}/empty`, operation: 'emptyBucket', handler: emptyBucket },
  { method: 'POST', path: '/object/list/([^/]+)', operation: 'list', handler: list },
  { method: 'POST', path: '/object/list-v2/([^/]+)', operation: 'list', handler: listV2 },
  { method: 'POST', path: `/object/sign${OBJECT}`, operation: 'sign', handler: sign },
  { method: 'GET', path: `/object/sign${OBJECT}`, operation: 'signedGet', handler: signedGet, isOpen: true },
  { method: 'HEAD', path: `/object/sign${OBJECT}`, operation: 'signedGet', handler: signedGet, isOpen: true },
  { method: 'GET', path: `/object/authenticated${OBJECT}`, operation: 'download', handler: download },
  { method: 'GET', path: `/object${OBJECT}`, operation: 'download', handler: download },
  { method: 'POST', path: `/object${OBJECT}`, operation: 'upload', handler: upload },
  { method: 'DELETE', path: '/object/([^/]+)', operation: 'remove', handler: remove },
]

const TABLE = ROUTES.map(({ path, ...route }) => ({ ...route, pattern: new RegExp(`^/storage/v1${path}$`) }))

/** What answers a request, undefined when nothing does. */
export function routeOf(method: string, pathname: string): Route | undefined {
  for (const { pattern, method: its, ...route } of TABLE) {
    const match = its === method ? pattern.exec(pathname) : null
    if (!match) continue
    const [bucketId = '', name = ''] = match.slice(1).map(decodeURIComponent)
    return { ...route, bucketId, name }
  }
  return undefined
}
