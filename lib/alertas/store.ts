import type { AlertDatabase } from './database.ts'
import type { AlertStore } from './port.ts'
import { addressMethods } from './store-addresses.ts'
import { alertMethods } from './store-alerts.ts'
import { claimMethods } from './store-claims.ts'
import { mailMethods } from './store-mail.ts'
import { queryMethods } from './store-query.ts'
import { runMethods } from './store-runs.ts'
import { toldMethods } from './store-told.ts'

/** Alerts in a database. It lives in a worker thread: runs are compared here. */
export function openAlertStore(database: AlertDatabase): AlertStore {
  return {
    ...alertMethods(database),
    ...addressMethods(database),
    ...queryMethods(database),
    ...claimMethods(database),
    ...runMethods(database),
    ...toldMethods(database),
    ...mailMethods(database),
    close: async () => database.close(),
  }
}
