import { join } from 'node:path'
import type { Acervo, WordIndex } from '../../search/ports.ts'
import { createThreadedAcervo } from '../threaded.ts'

/**
 * The acervo on `node:sqlite`, in one file that several processes may share.
 *
 * `workerFile` is the path of `worker.ts`: bundlers move modules, so it is found from the working folder.
 */
export function createSqliteAcervo(
  path: string,
  { workerFile = join(process.cwd(), 'lib/acervo/sqlite/worker.ts') }: { workerFile?: string } = {},
): Acervo & WordIndex {
  return createThreadedAcervo(workerFile, { path })
}
