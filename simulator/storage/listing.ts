import { type Handler, jsonOf, visibleBucket } from './call.ts'
import { failure, json } from './errors.ts'
import type { StoredObject } from './state.ts'

const MOST = 1_000

type Sort = { column: string; order: string }
type Ask = { prefix?: string; limit?: number; offset?: number; cursor?: string; sortBy?: Partial<Sort> }

/** The older list: pages by number, which skips what moves up when earlier rows are removed. */
export const list: Handler = (call) => {
  const { prefix = '', limit = 100, offset = 0, sortBy } = jsonOf(call.body) as Ask
  const objects = [...(visibleBucket(call)?.objects.values() ?? [])]
    .filter(({ name }) => name.startsWith(prefix))
    .sort(orderOf({ column: 'name', order: 'asc', ...sortBy }))
  return json(200, objects.slice(offset, offset + limit).map(shown))
}

/** Pages by a cursor: what comes after a given object, wherever that is by now. A missing bucket is empty. */
export const listV2: Handler = (call) => {
  const { prefix = '', limit = MOST, cursor, sortBy } = jsonOf(call.body) as Ask
  const after = cursor === undefined ? undefined : readCursor(cursor)
  if (cursor !== undefined && !after)
    return failure('InvalidParameter', 'Invalid Parameter continuation token')
  const sort = after?.sort ?? { column: 'name', order: 'asc', ...sortBy }
  const order = orderOf(sort)
  const rest = [...(visibleBucket(call)?.objects.values() ?? [])]
    .filter((object) => object.name.startsWith(prefix) && (!after || order(object, after) > 0))
    .sort(order)
  const page = rest.slice(0, Math.min(limit, MOST))
  const last = rest.length > page.length ? page.at(-1) : undefined
  return json(200, {
    hasNext: last !== undefined,
    ...(last && { nextCursor: writeCursor(last, sort) }),
    folders: [],
    objects: page.map(shown),
  })
}

/** Answers with what was there and is gone; what was not there is not spoken of. */
export const remove: Handler = (call) => {
  const { prefixes } = jsonOf(call.body) as { prefixes: string[] }
  const objects = visibleBucket(call)?.objects
  const removed = prefixes.map((name) => objects?.get(name)).filter((object) => object !== undefined)
  for (const { name } of removed) objects?.delete(name)
  return json(
    200,
    removed.map((object) => ({ ...shown(object), bucket_id: call.bucketId })),
  )
}

type Place = Pick<StoredObject, 'name' | 'createdAt'>

function orderOf({ column, order }: Sort): (left: Place, right: Place) => number {
  const byName = (left: Place, right: Place) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0)
  const turn = order === 'desc' ? -1 : 1
  if (column === 'name') return (left, right) => turn * byName(left, right)
  return (left, right) => turn * (left.createdAt - right.createdAt || byName(left, right))
}

function writeCursor({ name, createdAt }: Place, { column, order }: Sort): string {
  const text = `l:${name}\no:${order}\nc:${column}\na:${new Date(createdAt).toISOString()}`
  return Buffer.from(text).toString('base64')
}

function readCursor(cursor: string): (Place & { sort: Sort }) | undefined {
  const text = Buffer.from(cursor, 'base64').toString()
  const [, name, order, column, at] = /^l:(.*)\no:(\w+)\nc:(\w+)\na:(\S+)$/.exec(text) ?? []
  if (name === undefined || !order || !column || !at) return undefined
  return { name, createdAt: Date.parse(at), sort: { column, order } }
}

function shown({ id, name, bytes, mimeType, etag, createdAt }: StoredObject) {
  const at = new Date(createdAt).toISOString()
  return {
    id,
    name,
    created_at: at,
    updated_at: at,
    last_accessed_at: at,
    metadata: {
      eTag: etag,
      size: bytes.length,
      mimetype: mimeType,
      contentLength: bytes.length,
      lastModified: at,
    },
  }
}
