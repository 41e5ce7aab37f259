import { createStoreThread } from '../acervo/thread.ts'
import { AppError } from '../errors.ts'
import type { Ending, StoredResult } from '../results/port.ts'
import type { Contratacao } from '../search/contratacao.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import type { DifferencePage, EarlierVersions, KeptResults, VersionRef } from './port.ts'
import { INDEX_AT, type FoundResult } from './record.ts'

export type KeptOptions = {
  /** Waited for before the database is opened: whoever brings its schema up to date. */
  after?: Promise<unknown>
  /** Epoch milliseconds. */
  clock?: () => number
  /** What all results together may take; the oldest go first. */
  maxBytes?: number
}

const MAX_BYTES = 1024 * 1024 * 1024

/**
 * Kept results off the event loop, in a thread of their own: neither the reading of pages nor the answers of
 * searches wait behind the writing of a large one. `workerFile` opens the store, whose methods are called by name.
 */
export function createThreadedKeptResults(
  workerFile: string,
  workerData: unknown,
  { after = Promise.resolve(), clock = Date.now, maxBytes = MAX_BYTES }: KeptOptions = {},
): KeptResults {
  const thread = createStoreThread(workerFile, workerData)
  const opened = after.catch(() => {}).then(() => thread.call('ready'))
  opened.catch(() => {})

  async function call<T>(method: string, ...args: unknown[]): Promise<T> {
    await opened.catch(() => {})
    return thread.call<T>(method, ...args)
  }

  function toStored({ id, chunkCount, ending: { state } }: FoundResult): StoredResult {
    async function part(at: number): Promise<Uint8Array> {
      const bytes = await call<Uint8Array | undefined>('part', id, at)
      if (!bytes) throw new AppError('search_not_found', `Kept result ${id} is gone`)
      return bytes
    }
    return {
      key: `kept ${id}`,
      versao: state.versao,
      summary: state.summary!,
      chunkCount,
      index: () => part(INDEX_AT),
      async chunk(number) {
        if (!(number >= 0 && number < chunkCount)) throw new RangeError(`No chunk ${number}`)
        return part(number)
      },
    }
  }

  return {
    keep: (ending: Ending, answer: EncodedAnswer) => call('keep', ending, answer, { now: clock(), maxBytes }),
    async find(searchId, versao) {
      const found = await call<FoundResult | undefined>('find', { searchId, versao }, clock())
      return found && { ...found.ending, result: toStored(found) }
    },
    earlier: (version: VersionRef, limit: number) =>
      call<EarlierVersions>('earlier', version, limit, clock()),
    difference: (older, newer, request) =>
      call<DifferencePage | undefined>('difference', older, newer, request, clock()),
    known: (numeros: string[]) => call<ReadonlyMap<string, Contratacao>>('known', numeros),
    removeExpired: () => call<number>('removeExpired', clock()),
    close: () => call('close'),
  }
}
