import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/** A workbook with what its user wrote, to be read once: it is gone when its stream ends or is left. */
export type OwnWorkbook = { filename: string; bytes: number; stream: ReadableStream<Uint8Array> }

const PREFIX = 'bidiq-planilha-'
/** Longer than anybody takes to download one. */
const STALE_MS = 6 * 3_600_000

/**
 * A folder of a file that is for one person only, and in no storage. What a process that died left behind of such goes
 * first.
 */
export async function ownFolder(): Promise<string> {
  await removeStale().catch(() => {})
  return mkdtemp(join(tmpdir(), PREFIX))
}

async function removeStale(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const folder of names.map((name) => join(tmpdir(), name))) {
    const { mtimeMs } = await stat(folder)
    if (Date.now() - mtimeMs > STALE_MS) await removeFolder(folder)
  }
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** The bytes of a file, whose folder goes with the last of them. */
export function readOnce(path: string, folder: string): ReadableStream<Uint8Array> {
  const file = createReadStream(path)
  file.once('close', () => void removeFolder(folder).catch(() => {}))
  return Readable.toWeb(file) as ReadableStream<Uint8Array>
}
