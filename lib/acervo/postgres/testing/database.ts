import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'

const server = process.env.TEST_DATABASE_URL
if (!server && process.env.CI) throw new Error('CI must test the PostgreSQL adapter: set TEST_DATABASE_URL')

/** A `describe` that is skipped, visibly, where no server is named. */
export const describeWithServer = describe.skipIf(!server)

/** A database of one's own on the server, made before the tests of the enclosing `describe` and dropped after them. */
export function testDatabase() {
  const name = `bidiq_test_${crypto.randomUUID().replaceAll('-', '')}`
  const url = new URL(server ?? 'postgres://nowhere')
  url.pathname = name
  const own = new pg.Pool({ connectionString: url.href, max: 2 })
  own.on('error', () => {})

  beforeAll(() => onServer(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`))
  afterAll(async () => {
    await own.end()
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
  })

  return {
    url: url.href,
    async query<T extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<T[]> {
      return (await own.query<T>(sql, values)).rows
    },
    /** As it was before any acervo used it. */
    async empty() {
      await own.query('DROP SCHEMA IF EXISTS bidiq CASCADE')
    },
    /** Keeps what a statement locks until it is released. */
    async hold(sql: string) {
      const client = await own.connect()
      await client.query(`BEGIN; ${sql}`)
      return { release: () => client.query('COMMIT').then(() => client.release()) }
    },
    /** Ends all connections to it but this one. */
    disconnectAll: () =>
      own.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  }
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  await client.query(sql)
  await client.end()
}
