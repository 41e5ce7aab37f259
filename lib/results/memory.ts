import type { EncodedAnswer } from '../search/ports.ts'
import { RESULT_TTL_SECONDS, type Ending, type ResultStore, type StoredResult } from './port.ts'

type Entry = { versions: Map<number, EncodedAnswer>; bytes: number; ending?: Ending; expiry?: NodeJS.Timeout }

/**
 * One process only. Ended results go after `ttlMs`, or earlier, oldest first, when all together take more
 * than `maxBytes`; `onEvict` hears of that.
 */
export function createMemoryResultStore({
  ttlMs = RESULT_TTL_SECONDS * 1000,
  maxBytes = 512 * 1024 * 1024,
  onEvict = (_searchId: string) => {},
} = {}): ResultStore {
  const entries = new Map<string, Entry>()
  let bytes = 0

  function entryOf(searchId: string): Entry {
    const known = entries.get(searchId)
    if (known) return known
    const entry: Entry = { versions: new Map(), bytes: 0 }
    entries.set(searchId, entry)
    return entry
  }

  function forget(searchId: string): void {
    const entry = entries.get(searchId)
    if (!entry) return
    clearTimeout(entry.expiry)
    entries.delete(searchId)
    bytes -= entry.bytes
  }

  function makeRoom(keep: string): void {
    for (const [searchId, { ending }] of entries) {
      if (bytes <= maxBytes) return
      if (!ending || searchId === keep) continue
      forget(searchId)
      onEvict(searchId)
    }
  }

  return {
    async save(searchId, versao, answer) {
      const entry = entryOf(searchId)
      const change = sizeOf(answer) - sizeOf(entry.versions.get(versao))
      entry.versions.set(versao, answer)
      entry.bytes += change
      bytes += change
      makeRoom(searchId)
    },

    async end(searchId, ending) {
      const entry = entryOf(searchId)
      clearTimeout(entry.expiry)
      entry.ending = ending
      entry.expiry = setTimeout(() => forget(searchId), ttlMs).unref()
    },

    async ending(searchId) {
      return entries.get(searchId)?.ending
    },

    async read(searchId, versao) {
      const versions = entries.get(searchId)?.versions
      const wanted = versao ?? Math.max(...(versions?.keys() ?? [0]))
      const answer = versions?.get(wanted)
      return answer && toStored(wanted, answer)
    },

    status: () => ({ mode: 'in-memory', results: entries.size, bytes }),
  }
}

function toStored(versao: number, { summary, index, chunks }: EncodedAnswer): StoredResult {
  return {
    versao,
    summary,
    chunkCount: chunks.length,
    index: async () => index,
    async chunk(number) {
      const chunk = chunks[number]
      if (!chunk) throw new RangeError(`No chunk ${number}`)
      return chunk
    },
  }
}

function sizeOf(answer: EncodedAnswer | undefined): number {
  if (!answer) return 0
  return answer.index.byteLength + answer.chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)
}
