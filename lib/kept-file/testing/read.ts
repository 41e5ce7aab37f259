import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS, type Limits } from '../limits.ts'
import { readKeptFile } from '../read-file.ts'
import type { FileFacts, KeptRow } from '../record.ts'

/** Reads a file that a test has in memory. */
export async function readBytes(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<{ rows: KeptRow[]; facts: FileFacts }> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-file-'))
  try {
    const path = join(folder, 'file.xlsx')
    await writeFile(path, bytes)
    const rows: KeptRow[] = []
    const facts = await readKeptFile(path, (row) => rows.push(row), { ...LIMITS, ...limits })
    return { rows, facts }
  } finally {
    await rm(folder, { recursive: true })
  }
}
