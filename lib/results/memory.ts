import type { EncodedAnswer } from '../search/ports.ts'
import {
  checkSize,
  MAX_RESULT_BYTES,
  RESULT_TTL_SECONDS,
  sizeOf,
  type Ending,
  type ResultStore,
} from './port.ts'
import { toStored } from './stored-answer.ts'

type Entry = {
  epoch: number
  versions: Map<number, EncodedAnswer>
  bytes: number
  ending?: Ending
  expiry?: NodeJS.Timeout
}

/**
 * One process only. Ended results go after `ttlMs`, or earlier, oldest first, when all together take more
 * than `maxBytes`; `onEvict` hears of that.
 */
export function createMemoryResultStore({
  ttlMs = RESULT_TTL_SECONDS * 1000,
  maxBytes = 512 * 1024 * 1024,
  maxResultBytes = MAX_RESULT_BYTES,
  onEvict = (_searchId: string) => {},
} = {}): ResultStore {
  const entries = new Map<string, Entry>()
  let bytes = 0

  /** The entry for a run to write in; undefined when a newer one has. */
  function entryFor(searchId: string, epoch: number): Entry | undefined {
    const known = entries.get(searchId)
    if (known && known.epoch > epoch) return undefined
    const entry = known ?? { epoch, versions: new Map<number, EncodedAnswer>(), bytes: 0 }
    entry.epoch = epoch
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
    async save(searchId, { versao, epoch }, answer) {
      const size = checkSize(answer, maxResultBytes)
      const entry = entryFor(searchId, epoch)
      if (!entry) return false
      const before = entry.versions.get(versao)
      const change = size - (before ? sizeOf(before) : 0)
      entry.versions.set(versao, answer)
      entry.bytes += change
      bytes += change
      makeRoom(searchId)
      return true
    },

    async end(searchId, { epoch }, ending) {
      const entry = entryFor(searchId, epoch)
      if (!entry) return false
      clearTimeout(entry.expiry)
      entry.ending = ending
      entry.expiry = setTimeout(() => forget(searchId), ttlMs).unref()
      return true
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
