import { join } from 'node:path'
import type { KeptResults } from '../port.ts'
import { createThreadedKeptResults, type KeptOptions } from '../threaded.ts'

type Options = KeptOptions & { workerFile?: string }

/** Kept results beside the acervo on a PostgreSQL server, `url`, shared by all replicas. Needs no server to be made. */
export function createPostgresKeptResults(
  url: string,
  { workerFile = join(process.cwd(), 'lib/kept-results/postgres/worker.ts'), ...options }: Options = {},
): KeptResults {
  return createThreadedKeptResults(workerFile, { url }, options)
}
