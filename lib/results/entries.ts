import type { IndexEntry } from '../search/answer.ts'
import type { StoredResult } from './port.ts'
import { unpack } from './unpack.ts'

/** Entries kept open at once, over all results. One takes about 300 bytes. */
const MAX_ENTRIES = 400_000

const opened = new Map<string, IndexEntry[]>()
let held = 0

/**
 * The index of a result, open. Reading one takes up to a quarter of a second of everybody's time, and who looks at
 * narrowed rows asks for page after page: the last ones read stay open. They must not be changed.
 */
export async function entriesOf(result: StoredResult): Promise<readonly IndexEntry[]> {
  const known = opened.get(result.key)
  const entries = known ?? (JSON.parse(await unpack(await result.index())) as IndexEntry[])
  if (opened.delete(result.key)) held -= entries.length
  opened.set(result.key, entries)
  held += entries.length
  for (const [key, { length }] of opened) {
    if (held <= MAX_ENTRIES || key === result.key) break
    opened.delete(key)
    held -= length
  }
  return entries
}
