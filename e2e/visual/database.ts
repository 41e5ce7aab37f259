import { DatabaseSync } from 'node:sqlite'
import { DATA } from './servers.ts'

/** Lends the application's index, which it goes on using meanwhile. */
export function database<T>(use: (sql: DatabaseSync) => T): T {
  const sql = new DatabaseSync(`${DATA}/acervo.db`, { timeout: 10_000 })
  try {
    return use(sql)
  } finally {
    sql.close()
  }
}
