import type { Client } from './connections.ts'
import { MIGRATIONS } from './migrations.ts'
import { rebuildItemTexts, rebuildTexts } from './rebuild-texts.ts'
import { OURS, READ_VERSIONS, refuseNewer, toVersions, type VersionRow } from './versions.ts'

/**
 * Brings the database to the present schema. Runs inside the caller's transaction, which holds the writers' lock:
 * of several replicas that start at once the first does the work, and the others find it done.
 *
 * @throws {AppError} `store_unavailable` when a newer version wrote the database.
 * @throws {Error} when it does not keep its texts in UTF-8.
 */
export async function migrate(client: Client): Promise<void> {
  const found = await client.query<{ encoding: string; there: boolean }>(
    `SELECT current_setting('server_encoding') AS encoding, to_regclass('bidiq.meta') IS NOT NULL AS there`,
  )
  const { encoding, there } = found.rows[0]!
  if (encoding !== 'UTF8') throw new Error(`The database of the acervo must be in UTF8, not ${encoding}`)
  const rows = there ? (await client.query<VersionRow>(READ_VERSIONS)).rows : []
  refuseNewer(rows)
  const { schema, texts } = toVersions(rows)
  for (const migration of MIGRATIONS.slice(schema)) await client.query(migration)
  if (texts < OURS.texts) {
    await rebuildTexts(client)
    await rebuildItemTexts(client)
  }
  if (schema < OURS.schema) await remember(client, 'schema', OURS.schema)
  if (texts < OURS.texts) await remember(client, 'text_version', OURS.texts)
}

async function remember(client: Client, name: string, value: number): Promise<void> {
  await client.query(
    'INSERT INTO bidiq.meta VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, String(value)],
  )
}
