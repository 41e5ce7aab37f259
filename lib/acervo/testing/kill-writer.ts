import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Kills a process that writes pages of 50 rows to a store, in the middle of one, when it has written `pages` of them. */
export async function killWriter(storeFile: string, address: string, pages: number): Promise<void> {
  const script = join(import.meta.dirname, 'endless-writer.ts')
  const writer = spawn(process.execPath, [script, storeFile, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for (let written = 0; written < pages; written++) await once(writer.stdout, 'data')
  writer.kill('SIGKILL')
  await once(writer, 'exit')
}
