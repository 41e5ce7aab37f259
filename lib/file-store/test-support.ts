import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { startStorage } from '../../simulator/storage/server.ts'
import { createLocalFileStore } from './local.ts'
import { createSupabaseFileStore, type SupabaseOptions } from './supabase.ts'

export const BUCKET = 'excel-reports'

/** For tests that wait for these to pass. */
export const SHORT = { callMs: 500, uploadMs: 800 }

type Line = { level: number; msg: string; cause?: string; code?: string }

/** A logger that keeps its lines. */
export function keepLog() {
  const lines: Line[] = []
  const log = pino({ level: 'trace' }, { write: (text: string) => void lines.push(JSON.parse(text) as Line) })
  return { log, lines, messages: () => lines.map(({ msg }) => msg) }
}

/** One replica: a store with a folder of its own, that hardly pauses before it tries again. */
export function newReplica(options: Pick<SupabaseOptions, 'url' | 'key'> & Partial<SupabaseOptions>) {
  const folder = mkdtempSync(join(tmpdir(), 'bidiq-replica-'))
  const { log, lines, messages } = keepLog()
  const store = createSupabaseFileStore({
    local: createLocalFileStore(folder),
    log,
    retryMs: 1,
    ...options,
  })
  return { store, folder, lines, messages }
}

/** A stand-in of its own, closed after the tests of the file. */
export async function openStorage() {
  const storage = await startStorage()
  afterAll(() => storage.close())
  const { url, serviceKey } = storage
  return {
    ...storage,
    replica: (options: Partial<SupabaseOptions> = {}) => newReplica({ url, key: serviceKey, ...options }),
  }
}
