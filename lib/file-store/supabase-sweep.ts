import type { Logger } from '../log.ts'
import { isOurs } from './names.ts'
import type { Bucket } from './supabase-bucket.ts'

type Limits = { log: Logger; clock: () => number; withinMs: number }

/**
 * Removes our objects stored more than `olderThanMs` ago, and answers how many really went. It stops after
 * `withinMs`: the next time goes on from there.
 *
 * The bucket is looked at first, since to a key that may see nothing every list is empty without an error.
 *
 * @throws {StorageFailure}
 */
export async function removeOlder(
  bucket: Bucket,
  olderThanMs: number,
  { log, clock, withinMs }: Limits,
): Promise<number> {
  await bucket.check()
  const before = clock() - olderThanMs
  let removed = 0
  for await (const page of pagesOf(bucket, withinMs)) {
    const old = page.filter(({ created_at }) => Date.parse(created_at) <= before)
    if (old.length === 0) break // oldest first: what follows is younger still
    const ours = old.map(({ name }) => name).filter(isOurs)
    const gone = ours.length > 0 ? await bucket.remove(ours) : 0
    if (gone < ours.length) log.warn({ asked: ours.length, gone }, 'Storage kept some expired files')
    removed += gone
  }
  return removed
}

/** What the bucket holds, ours or not; undefined when it is too much to count in time. @throws {StorageFailure} */
export async function countObjects(bucket: Bucket, withinMs: number) {
  await bucket.check()
  const deadline = performance.now() + withinMs
  const total = { objects: 0, bytes: 0 }
  for await (const page of pagesOf(bucket, Infinity)) {
    if (performance.now() > deadline) return undefined
    total.objects += page.length
    total.bytes += page.reduce((sum, { metadata }) => sum + (metadata?.size ?? 0), 0)
  }
  return total
}

/** Goes on by cursor: counting pages would skip what moves up while earlier objects are removed. */
async function* pagesOf(bucket: Bucket, withinMs: number) {
  const deadline = performance.now() + withinMs
  for (let cursor: string | undefined; performance.now() < deadline;) {
    const { objects, hasNext, nextCursor } = await bucket.list(cursor)
    yield objects
    if (!hasNext || !nextCursor) return
    cursor = nextCursor
  }
}
