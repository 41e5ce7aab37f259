import { join } from 'node:path'
import type { AlertStore } from '../port.ts'
import { createThreadedAlertStore, type AlertStoreOptions } from '../threaded.ts'

type Options = AlertStoreOptions & { workerFile?: string }

/** Alerts beside the acervo on a PostgreSQL server, `url`, shared by all replicas. Needs no server to be made. */
export function createPostgresAlertStore(
  url: string,
  { workerFile = join(process.cwd(), 'lib/alertas/postgres/worker.ts'), ...options }: Options = {},
): AlertStore {
  return createThreadedAlertStore(workerFile, { url }, options)
}
