import { openDatabase } from '../../acervo/postgres/database.ts'
import type { Client } from '../../acervo/postgres/connections.ts'
import type { AlertDatabase, Sql, SqlRow, Value } from '../database.ts'

/** The database of the acervo on a PostgreSQL server. Nothing is asked of it before the first call. */
export function openAlertDatabase(url: string): AlertDatabase {
  const { ask, append, close } = openDatabase(url)
  return {
    read: (work) => ask((client) => inSchema(client, work)),
    write: (work) => append((client) => inSchema(client, work)),
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    close,
  }
}

async function inSchema<T>(client: Client, work: (sql: Sql) => Promise<T>): Promise<T> {
  // For the transaction: behind a pooler the session belongs to others too.
  await client.query('SET LOCAL search_path TO bidiq')
  return work(async <Row = SqlRow>(text: string, ...values: Value[]) => {
    const { rows } = await client.query(numbered(text), values.map(toSent))
    return rows as Row[]
  })
}

/** No statement of ours has a question mark of another meaning. */
function numbered(text: string): string {
  let place = 0
  return text.replaceAll('?', () => `$${++place}`)
}

function toSent(value: Value): unknown {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}
