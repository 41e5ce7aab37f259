import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/** A workbook with what its user wrote, to be read once: it is gone when its stream ends or is left. */
export type OwnWorkbook = { filename: string; bytes: number; stream: ReadableStream<Uint8Array> }

/** A folder of a file that is for one person only, and in no storage. */
export async function ownFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'bidiq-planilha-'))
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
