import { join } from 'node:path'
import type { AlertStore } from '../port.ts'
import { createThreadedAlertStore, type AlertStoreOptions } from '../threaded.ts'

type Options = AlertStoreOptions & { workerFile?: string }

/** Alerts in the file of the acervo, `path`. `workerFile` is found from the working folder, since bundlers move modules. */
export function createSqliteAlertStore(
  path: string,
  { workerFile = join(process.cwd(), 'lib/alertas/sqlite/worker.ts'), ...options }: Options = {},
): AlertStore {
  return createThreadedAlertStore(workerFile, { path }, options)
}
