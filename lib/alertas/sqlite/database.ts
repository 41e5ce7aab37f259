import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { configure, migrate } from '../../acervo/sqlite/schema.ts'
import type { AlertDatabase, Sql, SqlRow } from '../database.ts'

const CACHE_KB = 4_096

/**
 * The file of the acervo, on a connection of its own. One transaction at a time: they all go over this connection.
 *
 * @throws {Error} when the file cannot be opened or was written by a newer version.
 */
export function openAlertDatabase(path: string): AlertDatabase {
  mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path)
  configure(database)
  migrate(database)
  database.exec(`PRAGMA cache_size = -${CACHE_KB}`)
  let last: Promise<unknown> = Promise.resolve()

  const sql: Sql = async <Row = SqlRow>(text: string, ...values: SqlRow[string][]) =>
    database.prepare(text).all(...values) as Row[]

  function transaction<T>(begin: string, work: (sql: Sql) => Promise<T>): Promise<T> {
    const run = async () => {
      database.exec(begin)
      try {
        const done = await work(sql)
        database.exec('COMMIT')
        return done
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    }
    const done = last.then(run, run)
    last = done.catch(() => {})
    return done
  }

  return {
    read: (work) => transaction('BEGIN', work),
    write: (work) => transaction('BEGIN IMMEDIATE', work),
    skipLocked: '',
    close: () => last.then(() => database.close()),
  }
}
