import Cursor from 'pg-cursor'
import type { Client } from './connections.ts'

const ROWS_AT_ONCE = 1_000

/**
 * The rows of a statement as arrays, some at a time: the server prepares the next ones while these are looked at.
 * When it is left before its end, the client is of no further use.
 */
export async function* readBatches(
  client: Client,
  sql: string,
  values: unknown[],
): AsyncGenerator<unknown[][]> {
  // A cursor whose connection breaks between its last row and the server's last word waits for ever.
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => {})
  const onEnd = () => broken.reject(new Error('The connection ended'))
  client.once('end', onEnd)
  try {
    const cursor = client.query(new Cursor<unknown[]>(sql, values, { rowMode: 'array' }))
    for (let reading = cursor.read(ROWS_AT_ONCE); ;) {
      const rows = await Promise.race([reading, broken.promise])
      if (rows.length === 0) return
      reading = cursor.read(ROWS_AT_ONCE)
      reading.catch(() => {})
      yield rows
    }
  } finally {
    client.off('end', onEnd)
  }
}
