import { join } from 'node:path'
import type { Acervo, WordIndex } from '../../search/ports.ts'
import { createThreadedAcervo } from '../threaded.ts'

/**
 * The acervo on a PostgreSQL server, shared by all that use the same database. Needs no server to be made: while
 * there is none, each call rejects with an `AppError` `store_unavailable`, and the first one after works again.
 *
 * `url` is `postgres://…`. `workerFile` is the path of `worker.ts`: bundlers move modules, so it is found from the
 * working folder.
 */
export function createPostgresAcervo(
  url: string,
  { workerFile = join(process.cwd(), 'lib/acervo/postgres/worker.ts') }: { workerFile?: string } = {},
): Acervo & WordIndex {
  return createThreadedAcervo(workerFile, { url })
}
