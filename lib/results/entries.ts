import type { IndexEntry } from '../search/answer.ts'
import { breathe } from './breathe.ts'
import type { StoredResult } from './port.ts'
import { unpackBytes } from './unpack.ts'

/** Entries kept open at once, over all results. One takes about 300 bytes. */
const MAX_ENTRIES = 400_000
/** A few milliseconds of reading. */
const SLICE_BYTES = 400_000

const opened = new Map<string, IndexEntry[]>()
let held = 0

/**
 * The index of a result, open. Who looks at narrowed rows asks for page after page: the last ones read stay open.
 * They must not be changed.
 */
export async function entriesOf(result: StoredResult): Promise<readonly IndexEntry[]> {
  const entries = opened.get(result.key) ?? (await read(result))
  const before = opened.get(result.key)
  if (before && opened.delete(result.key)) held -= before.length
  opened.set(result.key, entries)
  held += entries.length
  for (const [key, { length }] of opened) {
    if (held <= MAX_ENTRIES || key === result.key) break
    opened.delete(key)
    held -= length
  }
  return entries
}

/** Slice by slice: the whole of a large one would hold everybody up for a quarter of a second. */
async function read(result: StoredResult): Promise<IndexEntry[]> {
  const json = await unpackBytes(await result.index())
  const end = json.length - 1
  const entries: IndexEntry[] = []
  for (let from = 1; from < end;) {
    const found = json.indexOf(',\n', from + SLICE_BYTES)
    const to = found < 0 ? end : found
    const slice = JSON.parse(`[${json.toString('utf8', from, to)}]`) as IndexEntry[]
    for (const entry of slice) entries.push(entry)
    from = to + 2
    await breathe()
  }
  return entries
}
