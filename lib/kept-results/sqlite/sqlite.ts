import { join } from 'node:path'
import type { KeptResults } from '../port.ts'
import { createThreadedKeptResults, type KeptOptions } from '../threaded.ts'

type Options = KeptOptions & { workerFile?: string }

/** Kept results in the file of the acervo, `path`. `workerFile` is found from the working folder, since bundlers move modules. */
export function createSqliteKeptResults(
  path: string,
  { workerFile = join(process.cwd(), 'lib/kept-results/sqlite/worker.ts'), ...options }: Options = {},
): KeptResults {
  return createThreadedKeptResults(workerFile, { path }, options)
}
