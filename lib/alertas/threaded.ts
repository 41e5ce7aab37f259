import { createStoreThread } from '../acervo/thread.ts'
import type { AlertStore } from './port.ts'

export type AlertStoreOptions = {
  /** Waited for before the database is opened: whoever brings its schema up to date. */
  after?: Promise<unknown>
}

const METHODS = [
  'create',
  'find',
  'update',
  'confirm',
  'changeQuery',
  'requestRun',
  'remove',
  'claim',
  'started',
  'leave',
  'record',
  'recordFollowed',
  'failed',
  'runs',
  'news',
  'mails',
  'rows',
  'claimMail',
  'mailed',
  'removeExpired',
  'counts',
  'close',
] as const satisfies (keyof AlertStore)[]

/**
 * Alerts off the event loop, in a thread of their own, where runs are compared too. `workerFile` opens the store, whose
 * methods are called by name.
 */
export function createThreadedAlertStore(
  workerFile: string,
  workerData: unknown,
  { after = Promise.resolve() }: AlertStoreOptions = {},
): AlertStore {
  const thread = createStoreThread(workerFile, workerData)
  const opened = after.catch(() => {})
  const methods = METHODS.map((method) => {
    const call = async (...args: unknown[]) => {
      await opened
      return thread.call(method, ...args)
    }
    return [method, call]
  })
  return Object.fromEntries(methods) as AlertStore
}
